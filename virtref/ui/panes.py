"""Panes: the parts of the window between which F6 moves the focus."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from virtref.ui.widgets.header import Header


def next_pane(window: QWidget) -> None:
    """Give the focus to the first control of the pane after the present one."""
    start = window.focusWidget() or window
    here = _pane(start)
    widget = start.nextInFocusChain()
    while widget is not None and widget is not start:
        if _takes_focus(widget) and _pane(widget) is not here and window.isAncestorOf(widget):
            widget.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return
        widget = widget.nextInFocusChain()


def _takes_focus(widget: QWidget) -> bool:
    tabbed = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return tabbed and widget.isVisible() and widget.isEnabled()


def _pane(widget: QWidget) -> QWidget | None:
    """Return the header or the nearest scrolling part that a control belongs to."""
    found: QWidget | None = widget
    while found is not None and not isinstance(found, QAbstractScrollArea | Header):
        found = found.parentWidget()
    return found
