"""The decision wizard: one question a page, then a recommendation that adds up."""
