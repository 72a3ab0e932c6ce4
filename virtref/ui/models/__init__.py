"""Models: entries of the catalogue as Qt sees them."""
