"""What is true: entries, their cells and dates, and how they are read from YAML."""
