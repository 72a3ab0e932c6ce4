"""Commands of the command line, one module each: ``add_parser`` says how it is called."""

from virtref.commands import advise, check, entries, host, pack, schema, search, window

COMMANDS = (advise, check, entries, search, host, pack, schema, window)
"""In the order of the help."""
