"""The trap that keeps PySide6 below 6.12 on Python 3.11.

There, a void call of Qt gives away a reference to None that it does not own. After some
thousand repaints the interpreter dies with "none_dealloc". From Python 3.12 on None is immortal.
"""

import sys
from collections.abc import Callable

import pytest
from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QStringListModel,
    Qt,
    Signal,
)
from PySide6.QtGui import QAction, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QListView, QStyledItemDelegate, QWidget
from pytestqt.qtbot import QtBot

CALLS = 1_000


class Silent(QWidget):
    """A widget whose overrides and slots return nothing."""

    told = Signal(int)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 (Qt names it)
        """Paint nothing."""

    def hear(self, number: int) -> None:
        """Take a signal."""


class Blank(QStringListModel):
    """A model that answers nothing."""

    def data(
        self,
        index: QModelIndex | QPersistentModelIndex,  # noqa: ARG002 (Qt passes it)
        role: int = Qt.ItemDataRole.DisplayRole,  # noqa: ARG002 (Qt passes it)
    ) -> object:
        """Answer nothing."""
        return None


def _paint() -> None:
    image = QImage(10, 10, QImage.Format.Format_ARGB32)
    painter = QPainter(image)
    painter.save()
    painter.drawLine(0, 0, 3, 3)
    painter.drawText(0, 9, "a")
    painter.restore()
    painter.end()


def _lost_by(call: Callable[[], object]) -> int:
    """Count the references to None that calls have given away; below one per call is noise."""
    call()
    before = sys.getrefcount(None)
    for _ in range(CALLS):
        call()
    return (before - sys.getrefcount(None)) // CALLS


def _calls(widget: Silent, view: QListView, action: QAction) -> dict[str, Callable[[], object]]:
    application = QApplication.instance()
    assert application is not None
    return {
        "a setter": widget.update,
        "a painter": _paint,
        "a signal": lambda: widget.told.emit(1),
        "an action": action.trigger,
        "an override": widget.repaint,
        "a model and a delegate": lambda: view.viewport().repaint(),
        "an event": lambda: application.sendEvent(widget, QEvent(QEvent.Type.User)),
        "an answer": widget.parentWidget,
        "a property": lambda: widget.setProperty("name", None),
    }


@pytest.fixture
def calls(qtbot: QtBot) -> dict[str, Callable[[], object]]:
    """Return one call for each way from Python into Qt and back."""
    widget = Silent()
    view = QListView()
    for shown in (widget, view):
        qtbot.addWidget(shown)
        shown.show()
    widget.told.connect(widget.hear)
    view.setModel(Blank(["a", "b"], view))
    view.setItemDelegate(QStyledItemDelegate(view))
    widget.installEventFilter(QObject(widget))
    return _calls(widget, view, QAction(widget))


def test_void_calls_keep_none(calls: dict[str, Callable[[], object]]) -> None:
    """No call of Qt gives away a reference to None."""
    assert {name: lost for name, call in calls.items() if (lost := _lost_by(call)) > 0} == {}
