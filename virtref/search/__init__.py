"""Finding: from what somebody types to the entries that they mean."""
