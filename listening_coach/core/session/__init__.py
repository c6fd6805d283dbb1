"""A whole session: its plan, and the state machine that runs it."""
