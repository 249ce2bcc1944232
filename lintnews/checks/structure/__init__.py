"""Rules on broken sentences."""
