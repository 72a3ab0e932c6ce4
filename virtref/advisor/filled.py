"""A filled questionnaire: answers and weights, read from what somebody wrote in a file.

The file is one mapping from questions to an option or a list of options; ``weights`` maps
headings to factors from 0 to 10.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass

from virtref.advisor.alternatives import MAX_WEIGHT
from virtref.advisor.answers import Answers
from virtref.advisor.questionnaire import Question, Questionnaire
from virtref.content.nearest import with_nearest
from virtref.content.problems import Problem, error
from virtref.content.text import Text
from virtref.content.tree import Document, Path, Tree

WEIGHTS = "weights"

_NOT_A_MAPPING = Text(
    "un fichier de réponses associe à chaque question une option, ou une liste d’options",
    "a file of answers maps each question to an option, or to a list of options",
)
_ONE_OPTION = Text(
    "cette question n’accepte qu’une seule option", "this question takes one option only"
)
_BAD_WEIGHT = Text(
    f"un poids est un nombre entier de 0 à {MAX_WEIGHT}",
    f"a weight is a whole number from 0 to {MAX_WEIGHT}",
)


@dataclass(frozen=True)
class Filled:
    """Answers that name existing options, and weights by heading."""

    answers: Answers
    weights: Mapping[str, int]


def read_answers(
    document: Document, questionnaire: Questionnaire, headings: Iterable[str]
) -> Filled | tuple[Problem, ...]:
    """Return what the file says, or everything that is wrong in it."""
    tree = document.tree
    if not isinstance(tree, dict):
        return (error(document.file, "wrong-type", _NOT_A_MAPPING, 1, 1),)
    answers: dict[str, tuple[str, ...]] = {}
    weights: dict[str, int] = {}
    problems: list[Problem] = []
    for key, value in tree.items():
        question = questionnaire.by_id.get(key)
        found: list[Problem]
        if key == WEIGHTS:
            found = list(_wrong_weights(document, value, list(headings)))
            weights = {} if found else _weights(value)
        elif question is None:
            valid = [*questionnaire.by_id, WEIGHTS]
            found = [_unknown(document, (key,), "question", key, valid)]
        else:
            options: list[Tree] = list(value) if isinstance(value, list) else [value]
            found = list(_wrong_options(document, question, options))
            answers[key] = tuple(option.id for option in question.options if option.id in options)
        problems += found
    chosen = {question: options for question, options in answers.items() if options}
    return tuple(problems) or Filled(chosen, weights)


def _wrong_options(
    document: Document, question: Question, options: list[Tree]
) -> Iterator[Problem]:
    valid = [option.id for option in question.options]
    for option in options:
        if option not in valid:
            yield _unknown(document, (question.id,), "option", str(option), valid)
    if question.type == "single" and len(options) > 1:
        place = document.place((question.id,))
        yield error(document.file, "one-option", _ONE_OPTION, *place)


def _wrong_weights(document: Document, value: Tree, headings: list[str]) -> Iterator[Problem]:
    if not isinstance(value, dict):
        yield error(document.file, "bad-weight", _BAD_WEIGHT, *document.place((WEIGHTS,)))
        return
    for heading, weight in value.items():
        path = (WEIGHTS, heading)
        if heading not in headings:
            yield _unknown(document, path, "heading", heading, headings)
        elif not (str(weight).isdecimal() and int(str(weight)) <= MAX_WEIGHT):
            yield error(document.file, "bad-weight", _BAD_WEIGHT, *document.place(path))


def _weights(value: Tree) -> dict[str, int]:
    known = value if isinstance(value, dict) else {}
    return {heading: int(str(weight)) for heading, weight in known.items()}


def not_here(wrong: str, valid: Collection[str]) -> Text:
    """Say that a word is not known, and which one was meant; all there are when none is alike."""
    message = Text(f"«\u00a0{wrong}\u00a0» n’existe pas ici", f"there is no “{wrong}” here")
    guessed = with_nearest(message, wrong, valid)
    if guessed is not message:
        return guessed
    choice = ", ".join(valid)
    return Text(f"{message.fr}\u00a0; au choix\u00a0: {choice}", f"{message.en}; choose: {choice}")


def _unknown(
    document: Document, path: Path, what: str, wrong: str, valid: Collection[str]
) -> Problem:
    place = document.key_place(path)
    return error(document.file, f"unknown-{what}", not_here(wrong, valid), *place)
