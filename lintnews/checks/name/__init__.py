"""One person, place or organisation in two spellings."""
