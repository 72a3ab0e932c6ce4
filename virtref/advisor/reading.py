"""From the YAML files of the advisor to a questionnaire, each bad entry costing only itself.

This module imports yaml; whoever only reads a compiled questionnaire never loads it.
"""

from collections.abc import Iterator
from typing import NamedTuple

import msgspec

from virtref.advisor.functions import Function
from virtref.advisor.kinds import KINDS, Kind
from virtref.advisor.questionnaire import DONT_KNOW, Alert, Option, Question, Questionnaire
from virtref.advisor.written import Written
from virtref.content import codec
from virtref.content.compiled import Origin
from virtref.content.complaints import complaint
from virtref.content.folder import Folder
from virtref.content.problems import Problem, error
from virtref.content.shape import expanded
from virtref.content.text import Text
from virtref.content.tree import Document, Tree, child
from virtref.content.yamlfile import parse

_FILE = Text(
    "un fichier de l’assistant a un champ «\u00a0kind\u00a0» (question, function ou alert)"
    " et une liste «\u00a0entries\u00a0»",
    "a file of the advisor has a field “kind” (question, function or alert) and a list “entries”",
)
_DUPLICATE = Text("cet identifiant est déjà pris", "this id is already taken")
_DONT_KNOW = Option(
    id=DONT_KNOW,
    title=Text("Je ne sais pas", "I don’t know"),
    note=Text("Sans effet sur le résultat", "No effect on the result"),
    icon="circle-question-mark",
)


class _Entry(NamedTuple):
    value: Question | Alert
    origin: Origin


def read_questionnaire(folder: Folder) -> Written:
    """Read every file of the folder; problems carry file names below it."""
    problems = list(folder.problems)
    found: dict[str, _Entry] = {}
    for name, data in folder.files.items():
        document = parse(data, name)
        for entry in [document] if isinstance(document, Problem) else _entries(document):
            if isinstance(entry, Problem):
                problems.append(entry)
            elif entry.value.id in found:
                problems.append(error(name, "duplicate-id", _DUPLICATE, entry.origin.line, 1))
            else:
                found[entry.value.id] = entry
    values = [entry.value for entry in found.values()]
    questions = [value for value in values if isinstance(value, Question)]
    return Written(
        Questionnaire(
            tuple(sorted(questions, key=lambda question: question.order)),
            tuple(value for value in values if isinstance(value, Alert)),
        ),
        {id_: entry.origin for id_, entry in found.items()},
        tuple(problems),
    )


def _entries(document: Document) -> Iterator[_Entry | Problem]:
    tree = document.tree
    entries = child(tree, "entries")
    kind = KINDS.get(str(child(tree, "kind")))
    if kind is None or not isinstance(entries, list):
        yield error(document.file, "bad-file", _FILE, 1, 1)
        return
    for index, entry in enumerate(entries):
        yield _entry(document, index, entry, kind)


def _entry(document: Document, index: int, tree: Tree, kind: type[Kind]) -> _Entry | Problem:
    fault = document.fault_in(tree)
    if fault is not None:
        return fault
    try:
        value = codec.typed(expanded(tree, kind), kind)
    except msgspec.ValidationError as trouble:
        found = complaint(str(trouble), kind)
        path = ("entries", index, *found.path)
        place = document.key_place(path) if found.about_key else document.place(path)
        return error(document.file, found.code, found.message, *place)
    return _Entry(_complete(value), Origin(document.file, document.place(("entries", index)).line))


def _complete(value: Kind) -> Question | Alert:
    """Write functions out as questions, and give single questions their “I don’t know”."""
    question = value.question() if isinstance(value, Function) else value
    if isinstance(question, Alert) or question.type == "multi":
        return question
    return msgspec.structs.replace(question, options=(*question.options, _DONT_KNOW))
