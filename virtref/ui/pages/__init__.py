"""Pages: how one entry of each kind is laid out."""
