"""Gap: text that was lost."""
