"""Where text stands in a window, and what is wrong with it: clipped, overlapping, elided."""

from collections.abc import Iterator

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QLabel,
    QScrollArea,
    QTabBar,
    QWidget,
)

from virtref.ui.widgets.buttons import Button
from virtref.ui.widgets.face_card import FaceButton
from virtref.ui.widgets.labels import Paragraph

SLACK = 2
"""Pixels that rounding may cost."""


def faults(window: QWidget) -> list[str]:
    """Describe every text of ``window`` that a reader cannot read whole."""
    return [*_clipped(window), *_outside(window), *_overlapping(window), *_too_wide(window)]


def _texts(window: QWidget) -> Iterator[QWidget]:
    for kind in (QLabel, QAbstractButton, QTabBar):
        for widget in window.findChildren(kind):
            # A face is a transparent button over a card: the card draws the words.
            if widget.isVisible() and _text(widget) and not isinstance(widget, FaceButton):
                yield widget


def _text(widget: QWidget) -> str:
    match widget:
        case QLabel() | QAbstractButton():
            return widget.text()
        case QTabBar():
            return " ".join(widget.tabText(number) for number in range(widget.count()))
        case _:
            return ""


def _name(widget: QWidget) -> str:
    return f"{type(widget).__name__} {_text(widget)[:50]!r}"


def _clipped(window: QWidget) -> Iterator[str]:
    for widget in _texts(window):
        needed = _needed(widget)
        name = f"{_name(widget)} is cut"
        if needed.width() > widget.width() + SLACK:
            yield f"{name}: {widget.width()} pixels wide, needs {needed.width()}"
        if needed.height() > widget.height() + SLACK:
            yield f"{name}: {widget.height()} pixels high, needs {needed.height()}"


def _needed(widget: QWidget) -> QSize:
    """Return the room that the text of a widget needs; nothing where it may be elided."""
    match widget:
        case Paragraph():
            metrics = QFontMetricsF(widget.font())
            widest = max(map(metrics.horizontalAdvance, widget.lines(widget.width())), default=0)
            return QSize(int(widest), widget.heightForWidth(widget.width()))
        case QLabel() if not widget.wordWrap():
            metrics = QFontMetricsF(widget.font())
            return QSize(int(metrics.horizontalAdvance(widget.text())), int(metrics.height()))
        case QTabBar():
            return QSize(widget.sizeHint().width(), 0)
        case _ if widget.hasHeightForWidth():
            return QSize(0, widget.heightForWidth(widget.width()))
        case Button() if not widget.toolTip():
            return widget.sizeHint()
        case _:
            return QSize()


def _outside(window: QWidget) -> Iterator[str]:
    """Find text that reaches over the edge of a parent; a page may scroll down, not sideways."""
    for widget in _texts(window):
        child = widget
        while (parent := child.parentWidget()) is not None and child is not window:
            place = QRect(widget.mapTo(parent, widget.rect().topLeft()), widget.size())
            scrolls = isinstance(parent.parentWidget(), QAbstractScrollArea)
            sideways = place.left() < -SLACK or place.right() > parent.width() + SLACK
            down = place.top() < -SLACK or place.bottom() > parent.height() + SLACK
            if sideways or (down and not scrolls):
                yield f"{_name(widget)} reaches out of {type(parent).__name__} at {place}"
                break
            if scrolls:
                break
            child = parent


def _overlapping(window: QWidget) -> Iterator[str]:
    by_parent: dict[QWidget, list[QWidget]] = {}
    for widget in _texts(window):
        parent = widget.parentWidget()
        if parent is not None:
            by_parent.setdefault(parent, []).append(widget)
    for siblings in by_parent.values():
        for number, first in enumerate(siblings):
            for second in siblings[number + 1 :]:
                common = first.geometry().intersected(second.geometry())
                if common.width() > SLACK and common.height() > SLACK:
                    yield f"{_name(first)} overlaps {_name(second)} by {common}"


def _too_wide(window: QWidget) -> Iterator[str]:
    """Find pages that would have to scroll sideways."""
    for area in window.findChildren(QScrollArea):
        page = area.widget()
        if page is not None and area.isVisible() and page.width() > area.viewport().width():
            yield f"{type(page).__name__}: {page.width()} pixels in {area.viewport().width()}"
