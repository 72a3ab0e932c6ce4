"""Leaving: what virtref says, as files for other programs and for people."""
