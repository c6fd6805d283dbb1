"""What the screens show, as pure functions without Textual."""
