"""A whole session: its plan, and the machine that runs it."""
