"""One round: its protocol, its cards, and the state machine that runs it."""
