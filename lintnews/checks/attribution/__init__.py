"""Rules on who says it."""
