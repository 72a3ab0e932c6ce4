"""Deciding: which solutions fit the answers of a reader, how well, and why."""
