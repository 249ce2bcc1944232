"""Names compared: how they fold, how they sound, how far apart two spellings are, and which ones are known."""
