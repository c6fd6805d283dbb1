"""The pure core: values, state machines and policies. No I/O, clock, thread or randomness."""
