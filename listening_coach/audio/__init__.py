"""Sound: from a microphone or a file to utterances."""
