"""Rules on bytes that were read wrongly."""
