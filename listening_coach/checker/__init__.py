"""Compare what was given back with what was said."""
