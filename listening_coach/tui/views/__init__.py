"""The contents of the screens, as pure functions of their data."""
