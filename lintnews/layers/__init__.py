"""Layers: functions from a document to what it holds, computed once and only where a rule asks."""
