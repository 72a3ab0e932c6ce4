"""Strict YAML: libyaml's events become a tree of text that knows the place of every value.

``yaml.load`` is never used: PyYAML's constructor crashes on deep nesting, lets duplicate keys win
and turns ``no``, ``7.10``, ``12:30`` and ``010`` into something else. Here every scalar stays the
text that was written; types are the business of the structs.
"""

import re
from codecs import BOM_UTF8
from collections.abc import Callable

import yaml
from yaml.error import MarkedYAMLError
from yaml.events import (
    AliasEvent,
    CollectionStartEvent,
    DocumentStartEvent,
    MappingEndEvent,
    MappingStartEvent,
    NodeEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
)
from yaml.reader import ReaderError

from virtref.content import yamlwords as words
from virtref.content.problems import Problem, error
from virtref.content.text import Text
from virtref.content.tree import MAX_BYTES, START, Document, Mark, Place, Step, Tree, place_of

MAX_DEPTH = 32
MAX_VALUES = 200_000
MAX_CHARACTERS = 20_000
"""The longest value."""
MAX_WORD = 200
"""The longest run of characters without a space: no line could show more."""
MAX_ADDRESS = 500
"""The longest address of a page; addresses are shown elided."""

_ENTRY = 2
"""How many lists and mappings stand around an entry: the file's own mapping and ``entries``."""
_LONG_WORD = re.compile(rf"(?<!\S)(?!https://)\S{{{MAX_WORD + 1}}}|\S{{{MAX_ADDRESS + 1}}}")
_FORBIDDEN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x84\x86-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufffe\uffff]"
)


def parse(data: bytes, file: str) -> Document | Problem:
    """Read one YAML document; ``file`` is the name that problems carry.

    What breaks the structure refuses the file; what is wrong inside one entry is kept beside the
    tree, so that it costs this entry only.
    """
    if len(data) > MAX_BYTES:
        return error(file, "too-big", words.too_big(len(data), MAX_BYTES))
    data = data.removeprefix(BOM_UTF8)
    try:
        text = data.decode()
    except UnicodeDecodeError as trouble:
        return error(file, "not-utf-8", words.NOT_UTF_8, *_place_of_byte(data, trouble.start))
    builder = _Builder(file)
    try:
        for event in yaml.parse(text, Loader=yaml.CBaseLoader):
            take = builder.takes.get(type(event))
            if take is not None:
                take(event)
    except _RefusedError as refused:
        return refused.problem
    except MarkedYAMLError as trouble:
        place = place_of(trouble.problem_mark)
        return error(file, "yaml-syntax", words.syntax(str(trouble.problem)), *place)
    except ReaderError as trouble:
        place = _place_of_byte(text.encode(), trouble.position)
        return error(file, "forbidden-character", words.FORBIDDEN_CHARACTER, *place)
    if builder.root is None:
        return error(file, "empty-file", words.EMPTY, *START)
    return Document(file, builder.root, builder.keys, builder.values, builder.faults)


def _place_of_byte(data: bytes, position: int) -> Place:
    """Return the line and the column, in characters, of a byte."""
    before = data[:position]
    column = len(before.rpartition(b"\n")[2].decode("utf-8", "replace")) + 1
    return Place(before.count(b"\n") + 1, column)


class _RefusedError(Exception):
    """Stops reading a file whose structure cannot be trusted; never leaves this module."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem.code)
        self.problem = problem


class _Builder:
    """Builds the tree from events, without recursion; a hot path, hence its plain style."""

    def __init__(self, file: str) -> None:
        self.root: Tree | None = None
        self.keys: dict[int, dict[str, Mark | None]] = {}
        self.values: dict[int, dict[Step, Mark | None]] = {}
        self.faults: dict[int, Problem] = {}
        self.takes: dict[type, Callable[..., None]] = {
            ScalarEvent: self._scalar,
            MappingStartEvent: self._mapping,
            SequenceStartEvent: self._sequence,
            MappingEndEvent: self._end,
            SequenceEndEvent: self._end,
            AliasEvent: self._alias,
            DocumentStartEvent: self._document,
        }
        """What to call for a kind of event; the other kinds mean nothing here."""
        self._file = file
        self._count = 0
        self._open: list[list[Tree] | dict[str, Tree]] = []
        self._key = ""
        self._has_key = False
        """Whether ``_key`` waits for its value, in the innermost open mapping."""

    def _scalar(self, event: ScalarEvent) -> None:
        self._check_node(event)
        text = event.value
        if len(text) > MAX_WORD:
            self._check_length(text, event)
        if not text.isprintable() and _FORBIDDEN.search(text):
            self._fault(event, "forbidden-character", words.FORBIDDEN_CHARACTER)
        if not self._has_key and self._open and isinstance(self._open[-1], dict):
            self._take_key(text, event)
        else:
            self._attach(text, event)

    def _mapping(self, event: MappingStartEvent) -> None:
        self._enter({}, event)

    def _sequence(self, event: SequenceStartEvent) -> None:
        self._enter([], event)

    def _end(self, _event: MappingEndEvent | SequenceEndEvent) -> None:
        self._open.pop()

    def _alias(self, event: AliasEvent) -> None:
        self._fault(event, "alias", words.ALIAS)
        self._scalar(ScalarEvent(None, None, (True, False), "", event.start_mark))

    def _document(self, event: DocumentStartEvent) -> None:
        if self.root is not None:
            raise self._refused(event, "several-documents", words.SEVERAL_DOCUMENTS)

    def _enter(self, container: list[Tree] | dict[str, Tree], event: CollectionStartEvent) -> None:
        self._check_node(event)
        if not self._has_key and self._open and isinstance(self._open[-1], dict):
            raise self._refused(event, "key-not-text", words.KEY_NOT_TEXT)
        if len(self._open) == MAX_DEPTH:
            raise self._refused(event, "too-deep", words.too_deep(MAX_DEPTH))
        self._attach(container, event)
        self._open.append(container)
        self.values[id(container)] = {}
        self.keys[id(container)] = {}

    def _take_key(self, key: str, event: ScalarEvent) -> None:
        self._key, self._has_key = key, True
        marks = self.keys[id(self._open[-1])]
        if key in marks:
            line = place_of(marks[key]).line
            self._fault(event, "duplicate-key", words.duplicate_key(key, line))
        marks[key] = event.start_mark

    def _attach(self, value: Tree, event: NodeEvent) -> None:
        """Put a value where it belongs and remember its place."""
        if not self._open:
            self.root = value
            return
        container = self._open[-1]
        if isinstance(container, list):
            self.values[id(container)][len(container)] = event.start_mark
            container.append(value)
        else:
            self.values[id(container)][self._key] = event.start_mark
            container[self._key] = value
            self._has_key = False

    def _check_node(self, event: ScalarEvent | CollectionStartEvent) -> None:
        self._count += 1
        if self._count > MAX_VALUES:
            raise self._refused(event, "too-many-values", words.too_many_values(MAX_VALUES))
        if event.anchor is not None:
            self._fault(event, "anchor", words.ANCHOR)
        if event.tag is not None:
            self._fault(event, "tag", words.TAG)

    def _check_length(self, text: str, event: ScalarEvent) -> None:
        if len(text) > MAX_CHARACTERS:
            self._fault(event, "too-long", words.too_long(len(text), MAX_CHARACTERS))
        elif _LONG_WORD.search(text):
            self._fault(event, "long-word", words.long_word(MAX_WORD))

    def _fault(self, event: NodeEvent, code: str, message: Text) -> None:
        """Keep what is wrong with the entry being read; outside entries, refuse the file."""
        refused = self._refused(event, code, message)
        if len(self._open) <= _ENTRY:
            raise refused
        self.faults.setdefault(id(self._open[_ENTRY]), refused.problem)

    def _refused(
        self, event: NodeEvent | DocumentStartEvent, code: str, message: Text
    ) -> _RefusedError:
        return _RefusedError(error(self._file, code, message, *place_of(event.start_mark)))
