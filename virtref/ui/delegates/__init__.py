"""Delegates: how one row of a list is drawn."""
