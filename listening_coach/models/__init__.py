"""The models: their manifest, their sources, and the installed files."""
