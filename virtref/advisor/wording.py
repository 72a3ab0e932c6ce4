"""The words of the advisor: for a cell, an answer, a day, a requirement that nobody settled."""

from collections.abc import Mapping, Sequence
from datetime import date
from types import MappingProxyType

from virtref.advisor.questionnaire import Option, Question
from virtref.content.cells import UNKNOWN, Cell, How
from virtref.content.comparison import Criterion
from virtref.content.dates import PartialDate
from virtref.content.text import Text

HOW_WORDS: Mapping[How, Text] = MappingProxyType(
    {
        "read": Text("lu ailleurs que chez l’éditeur", "read elsewhere than at the publisher"),
        "vendor": Text("dit par l’éditeur", "said by the publisher"),
        "judgement": Text("notre jugement", "our judgement"),
        "unverified": Text("non vérifié", "not verified"),
    }
)


def choice_words(question: Question, option: Option) -> Text:
    """Return an answer in short: “Host machine (Bare metal)”."""
    return Text(
        f"{question.short.fr} ({option.title.fr})", f"{question.short.en} ({option.title.en})"
    )


def listed(names: Sequence[Text]) -> Text:
    """Return one name or more in a row, with “and” before the last."""
    *others, last = names
    if not others:
        return last
    fr = ", ".join(each.into("fr") for each in others)
    en = ", ".join(each.into("en") for each in others)
    return Text(f"{fr} et {last.into('fr')}", f"{en} and {last.into('en')}")


def day_words(day: date) -> Text:
    """Return a day as a reader says it."""
    exact = PartialDate(day.year, day.month, day.day)
    return Text(exact.display("fr"), exact.display("en"))


def finding(subject: Text, criterion: Criterion, value: str) -> Text:
    """Say what is known of ``subject``: “Instantanés : en partie”."""
    fr, en = subject.fr, subject.en
    match value:
        case "yes":
            return Text(f"{fr}\u00a0: oui", f"{en}: yes")
        case "partial":
            return Text(f"{fr}\u00a0: en partie", f"{en}: partly")
        case "no":
            return Text(f"{fr}\u00a0: non", f"{en}: no")
        case "not-applicable":
            return Text(f"{fr}\u00a0: sans objet", f"{en}: not applicable")
        case "unknown":
            return Text(f"{fr}\u00a0: inconnu, à vérifier", f"{en}: unknown, to be checked")
        case _:
            title = next(option.title for option in criterion.options if option.id == value)
            return Text(f"{fr}\u00a0: {title.fr.lower()}", f"{en}: {title.en.lower()}")


def doubt(criterion: Criterion, cell: Cell, *, accepted: bool) -> Text:
    """Say why the reader has to check a requirement; ``accepted`` tells whether it looks met."""
    fr, en = criterion.title.fr, criterion.title.en
    match cell.value, cell.how, accepted:
        case (value, _, _) if value == UNKNOWN:
            return Text(
                f"{fr}\u00a0: aucune source lue ne le dit", f"{en}: no source that was read says so"
            )
        case _, "judgement", True:
            return Text(f"{fr}\u00a0: oui, selon notre jugement", f"{en}: yes, in our judgement")
        case _, "judgement", False:
            return Text(f"{fr}\u00a0: non, selon notre jugement", f"{en}: no, in our judgement")
        case _, _, True:
            return Text(
                f"{fr}\u00a0: probable, sans source lue", f"{en}: likely, but no source was read"
            )
        case _:
            return Text(
                f"{fr}\u00a0: peu probable, sans source lue",
                f"{en}: unlikely, but no source was read",
            )
