"""The program with a window: fonts, look, catalogue, window, and what to do when all fails."""
