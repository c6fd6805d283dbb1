"""Audio input and output: from a microphone or a file to utterances, and back to a loudspeaker."""
