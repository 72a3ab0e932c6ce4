"""Comparison: tables of notions, and solutions side by side."""
