"""Commands of the command line, one module each: ``add_parser`` says how it is called."""

from virtref.commands import check, entries, schema, search, window

COMMANDS = (check, entries, search, schema, window)
"""In the order of the help."""
