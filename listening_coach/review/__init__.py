"""Read, export and check again what was kept."""
