"""One round: its kinds, its cards, and the machine that runs it."""
