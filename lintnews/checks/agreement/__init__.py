"""Rules on agreement lost across a quotation mark."""
