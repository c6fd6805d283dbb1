"""`python -m listening_coach`."""

import sys

from listening_coach.cli import main

if __name__ == "__main__":
    sys.exit(main())
