"""Hold a practice session: listen, transcribe, check and keep, as the rounds ask."""
