"""Dialogs of the window that belong to no panel: search, about."""
