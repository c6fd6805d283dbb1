"""The benchmarks of scripts/bench.py: one module for each, with `run` and perhaps `add`."""
