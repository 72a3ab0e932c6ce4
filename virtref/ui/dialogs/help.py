"""The help pages, and the licences of what is bundled, as plain text."""

from collections.abc import Iterator
from pathlib import Path
from typing import assert_never

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from virtref.help import (
    NAMES,
    Block,
    Command,
    Heading,
    Name,
    Points,
    Prose,
    Rows,
    licence_texts,
    read_page,
)
from virtref.ui.dialogs.help_pages import page_words
from virtref.ui.dialogs.scrolling_dialog import ScrollingDialog
from virtref.ui.look import Look, Width
from virtref.ui.pages.sections import Fact, bullets, facts, heading
from virtref.ui.widgets.buttons import Button
from virtref.ui.widgets.command_line import CommandLine
from virtref.ui.widgets.flow import Flow
from virtref.ui.widgets.labels import Paragraph


class HelpDialog(ScrollingDialog):
    """One page at a time; the others are a click away."""

    def __init__(self, look: Look, name: Name, window: QWidget) -> None:
        """Show the page ``name``."""
        super().__init__(look, page_words(name), window)
        self.show_page(name)

    def show_page(self, name: Name) -> None:
        """Show another page."""
        self.show_parts(page_words(name), self._parts(name))

    def _parts(self, name: Name) -> Iterator[QWidget]:
        look = self.look
        yield self._choices((page_words(each), each) for each in NAMES if each != name)
        page = read_page(name, look.language)
        yield heading(look, page.title, "book-open", "accent", 22)
        for block in page.blocks:
            yield self._widget(block)
        if name == "licences":
            yield self._choices((path.stem, str(path)) for path in licence_texts())

    def _widget(self, block: Block) -> QWidget:
        look = self.look
        match block:
            case Heading():
                return heading(look, block.text, "", "text", 18)
            case Prose():
                return Paragraph(look, block.text)
            case Points():
                return bullets(look, block.lines, "minus", "accent")
            case Command():
                return CommandLine(look, block.text)
            case Rows():
                narrow = look.size.width is Width.NARROW
                rows = [Fact(key, value) for key, value in block.rows[1:]]
                return facts(look, rows, 130 if narrow else 220)
            case _:
                assert_never(block)

    def _choices(self, choices: Iterator[tuple[str, str]]) -> QWidget:
        """Return a button for each choice, on as many lines as they need."""
        box = QWidget()
        flow = Flow(0, box)
        for words, name in choices:
            button = ChoiceButton(self.look, words, name)
            # After the click: the button that was clicked disappears.
            button.chosen.connect(self._choose, Qt.ConnectionType.QueuedConnection)
            flow.addWidget(button)
        return box

    def _choose(self, name: str) -> None:
        page = next((each for each in NAMES if each == name), None)
        if page is not None:
            self.show_page(page)
        else:
            self.show_parts(Path(name).stem, self._licence(Path(name)))

    def _licence(self, path: Path) -> Iterator[QWidget]:
        """Show a licence as it is written, paragraph by paragraph."""
        look = self.look
        yield self._choices((page_words(each), each) for each in NAMES)
        yield heading(look, path.stem, "scale", "accent", 22)
        for paragraph in path.read_text(encoding="utf-8").split("\n\n"):
            if paragraph.strip():
                yield Paragraph(look, paragraph.strip("\n"), 14)


class ChoiceButton(Button):
    """A link to a page; ``chosen`` carries its name."""

    chosen = Signal(str)

    def __init__(self, look: Look, words: str, name: str) -> None:
        """Show ``words``."""
        super().__init__(look, words, "quiet")
        self.setFont(look.font(14, 600))
        self._name = name
        self.clicked.connect(self._choose)

    def _choose(self) -> None:
        self.chosen.emit(self._name)
