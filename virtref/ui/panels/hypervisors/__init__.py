"""Hypervisors: the two types as layer drawings, and every notion."""
