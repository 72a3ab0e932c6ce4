"""Solutions: the course's table, and every product page behind filters."""
