"""Reading, correcting, counting and exporting the sessions that were kept."""
