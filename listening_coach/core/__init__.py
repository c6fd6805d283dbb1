"""The pure heart: endpointing, rounds, progress. No I/O, clock, thread or randomness."""
