"""Keep sessions."""
