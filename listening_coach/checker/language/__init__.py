"""One text, read: its words, clauses, numbers, feelings and actions."""
