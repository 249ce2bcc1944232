"""Rules on counts, amounts, shares and ranges."""
