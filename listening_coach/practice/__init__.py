"""Run a practice session: listen, transcribe, check and record, as the rounds ask."""
