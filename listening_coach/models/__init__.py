"""The weights: which there are, where they come from, and whether they are here."""
