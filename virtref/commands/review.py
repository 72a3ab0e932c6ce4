"""How well the content is known: counts, and statements to be read again at their sources."""

from argparse import Namespace
from collections.abc import Iterator
from datetime import date

from virtref.commands.answers import code_for, load_folders, say_json
from virtref.commands.selection import selection
from virtref.content.report import Table, report
from virtref.content.sample import sample
from virtref.content.statements import Statement, statements
from virtref.content.text import Language


def say_report(arguments: Namespace, today: date) -> int:
    """Print the tables of counts and return the exit code."""
    chosen = selection(arguments)
    loaded = load_folders(chosen.folders, arguments)
    tables = report(loaded.catalog, chosen.entries(loaded.catalog), today)
    if arguments.format == "json":
        say_json(tables)
    else:
        print("\n\n".join("\n".join(_table(table, arguments.lang)) for table in tables))
    return code_for(loaded.problems)


def say_sample(arguments: Namespace) -> int:
    """Print drawn statements with their sources and return the exit code."""
    chosen = selection(arguments)
    loaded = load_folders(chosen.folders, arguments)
    found = statements(loaded.catalog, chosen.entries(loaded.catalog))
    drawn = sample(found, arguments.sample, arguments.seed)
    if arguments.format == "json":
        say_json(drawn)
    else:
        for number, statement in enumerate(drawn, start=1):
            print("\n".join(_statement(number, statement, arguments.lang)))
    return code_for(loaded.problems)


def _table(table: Table, language: Language) -> Iterator[str]:
    """Align names on the left, counts on the right."""
    columns = tuple(next(iter(table.rows.values())))
    first = max(map(len, table.rows))
    yield table.title.into(language)
    yield f"{'':<{first}}" + "".join(f"  {column:>10}" for column in columns)
    for name, row in table.rows.items():
        yield f"{name:<{first}}" + "".join(f"  {row[column]:>10}" for column in columns)


def _statement(number: int, statement: Statement, language: Language) -> Iterator[str]:
    """Say where a statement stands, what it says, and where that can be read."""
    how = f" ({statement.how})" if statement.how else ""
    yield f"{number}. {statement.sort}{how} {statement.place}"
    yield f"   {statement.says.into(language)}"
    if statement.note is not None:
        yield f"   {statement.note.into(language)}"
    for source in statement.sources:
        yield f"   - {source.title.into(language)} – {source.where}"
        yield f"     {source.url}"
