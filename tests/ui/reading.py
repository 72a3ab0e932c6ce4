"""What a reader finds in a window: controls by their spoken name, and the words on the screen."""

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget


def control(within: QWidget, name: str) -> QAbstractButton:
    """Return the one visible control that a screen reader calls ``name``."""
    found = [
        button
        for button in within.findChildren(QAbstractButton)
        if button.isVisible() and button.accessibleName() == name
    ]
    assert len(found) == 1, (name, [button.accessibleName() for button in found])
    return found[0]


def words(within: QWidget) -> list[str]:
    """Return every visible text, in no order."""
    return [label.text() for label in within.findChildren(QLabel) if label.isVisible()]


def spoken(within: QWidget) -> list[str]:
    """Return what a screen reader says of every visible text that has another name."""
    labels = within.findChildren(QLabel)
    return [label.accessibleName() for label in labels if label.isVisible()]


def nameless(within: QWidget) -> list[QAbstractButton]:
    """Return the visible controls that a screen reader has no words for."""
    return [
        button
        for button in within.findChildren(QAbstractButton)
        if button.isVisible() and not heard(button)
    ]


def heard(button: QAbstractButton) -> str:
    """Return what a screen reader says of a control: its name, or else its text."""
    return QAccessible.queryAccessibleInterface(button).text(QAccessible.Text.Name)


def reached_by_tab(within: QWidget, start: QWidget) -> list[QWidget]:
    """Return the visible controls that Tab visits after ``start``, until it leaves ``within``."""
    reached: list[QWidget] = []
    widget = start.nextInFocusChain()
    while widget is not None and widget is not start:
        inside = within.isAncestorOf(widget) and isinstance(widget, QAbstractButton)
        if inside and widget.isVisible():
            reached.append(widget)
        widget = widget.nextInFocusChain()
    return reached
