"""The six panels of the window; they do not know one another."""
