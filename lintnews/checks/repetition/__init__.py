"""Repetition: what the article says twice."""
