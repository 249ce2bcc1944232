"""Residue: what the source page left in the text."""
