"""What scripts/bench.py can measure: one module for each name, with `add` and `run`."""
