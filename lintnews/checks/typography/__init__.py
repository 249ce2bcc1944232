"""Rules on spaces, apostrophes, capitals and marks."""
