"""virtref: an offline desktop reference on virtualisation."""

__version__ = "0.1.0"
