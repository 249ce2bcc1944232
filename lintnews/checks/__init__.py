"""Rules that need code, a file each; the folder is the family."""
