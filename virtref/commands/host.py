"""``virtref host``: what this computer is, which answers it gives, and what can run on it."""

from argparse import Namespace
from collections.abc import Iterator, Mapping
from datetime import date, datetime

import msgspec

from virtref.commands.answers import OK, code_for, load, say_json
from virtref.commands.parsers import Parsers
from virtref.content.solution import Solution
from virtref.content.text import Language, Text
from virtref.host.facts import HostFacts
from virtref.host.fit import VERDICTS, Fit, Verdict, fit
from virtref.host.prefill import Prefill, prefilled_answers
from virtref.host.this_computer import look
from virtref.host.wording import rows

_HERE = Text("Cet ordinateur", "This computer")
_ANSWERS = Text("Réponses pour l’assistant", "Answers for the wizard")
_UNKNOWN = Text("inconnu", "unknown")
_NONE = Text("sans réponse", "no answer")
_ENDED = Text("plus maintenu", "no longer maintained")
_VERDICTS: Mapping[Verdict, Text] = {
    "runs": Text("Tourne ici", "Runs here"),
    "conditional": Text("Tourne ici à une condition", "Runs here on a condition"),
    "unknown": Text("À vérifier", "To be checked"),
    "does-not": Text("Ne tourne pas ici", "Does not run here"),
}


class Report(msgspec.Struct, frozen=True, omit_defaults=True):
    """All that is said of this computer, as other programs see it."""

    facts: HostFacts
    answers: dict[str, Prefill]
    fit: tuple[Fit, ...] | None = None


def add_parser(parsers: Parsers) -> None:
    """Add ``host [--fit]``."""
    help_ = Text("examine cet ordinateur", "looks at this computer")
    parser = parsers.add("host", help_, run)
    fits = Text("dit aussi ce qui peut tourner ici", "also says what can run here")
    parser.add_argument("--fit", action="store_true", help=parsers.say(fits))
    today = Text("jour dont dépendent les dates", "day that dates are judged by")
    parser.add_argument(
        "--today", type=date.fromisoformat, metavar="YYYY-MM-DD", help=parsers.say(today)
    )
    parsers.add_format(parser)


def run(arguments: Namespace) -> int:
    """Print what is known of this computer; a fact that is not known is no problem."""
    facts = look()
    answers = prefilled_answers(facts)
    if not arguments.fit:
        _say(Report(facts, answers), arguments)
        return OK
    loaded = load(arguments)
    today = arguments.today or datetime.now().astimezone().date()
    fits = fit(loaded.catalog.of_kind(Solution), facts, today)
    _say(Report(facts, answers, fits), arguments)
    return code_for(loaded.problems)


def _say(report: Report, arguments: Namespace) -> None:
    if arguments.format == "json":
        say_json(report)
        return
    for line in _lines(report, arguments.lang):
        print(line)


def _lines(report: Report, language: Language) -> Iterator[str]:
    """Write the facts, the answers that they give, and the solutions by verdict."""
    yield _HERE.into(language)
    for row in rows(report.facts):
        value = row.value.into(language)
        told = f"{value} [{row.source}]" if row.known else f"{_UNKNOWN.into(language)} ({value})"
        yield f"  {row.title.into(language):<28}{told}"
    yield ""
    yield _ANSWERS.into(language)
    for question, prefill in report.answers.items():
        chosen = ", ".join(prefill.options) or _NONE.into(language)
        yield f"  {question:<10}{chosen:<18}{prefill.reason.into(language)}"
    for verdict in VERDICTS:
        fits = [each for each in report.fit or () if each.verdict == verdict]
        for number, each in enumerate(fits):
            yield from ("", _VERDICTS[verdict].into(language)) if number == 0 else ()
            yield _fit_line(each, language)


def _fit_line(each: Fit, language: Language) -> str:
    words = [each.reason.into(language)]
    if each.condition is not None:
        words.append(each.condition.into(language))
    if each.status in {"end-of-life", "discontinued"}:
        words.append(_ENDED.into(language))
    how = f" [{each.how}]" if each.how else ""
    return f"  {each.name.into(language)} ({each.id}): {' · '.join(words)}{how}"
