"""Painted widgets of the design language; each is built for one ``Look``."""
