"""A layout that places widgets in rows and wraps them, for chips, links and badges."""

from PySide6.QtCore import QMargins, QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget, QWidgetItem


class Flow(QLayout):
    """Left to right, top to bottom, with the same gap both ways."""

    def __init__(
        self, gap: int, parent: QWidget | None = None, rim: tuple[int, int] = (0, 0)
    ) -> None:
        """Make an empty flow with ``gap`` pixels between widgets.

        The outer ``rim`` (pixels sideways, up and down), which the controls keep for their focus
        rings, lies over the margins around: what is drawn aligns with the text above.
        """
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._gap, self._rim = gap, rim
        self.setContentsMargins(QMargins(0, 0, 0, 0))

    def addWidget(self, widget: QWidget) -> None:
        """Take a widget, in an item of our own.

        Items that Qt makes lose their Python side when the flow is laid into another layout.
        """
        self.addChildWidget(widget)
        self.addItem(QWidgetItem(widget))
        self.invalidate()

    def addItem(self, item: QLayoutItem) -> None:
        """Take an item."""
        self._items.append(item)

    def count(self) -> int:
        """Return how many items there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Return an item, or None past the end."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Remove and return an item, or None past the end."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """Ask for no more than it needs."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Say that the height follows the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of the rows at ``width``."""
        side, end = self._rim
        return max(0, self._place(QRect(0, 0, width + 2 * side, 0), move=False) - 2 * end)

    def setGeometry(self, rect: QRect) -> None:
        """Place the items."""
        super().setGeometry(rect)
        side, end = self._rim
        self._place(rect.adjusted(-side, -end, side, end), move=True)

    def sizeHint(self) -> QSize:
        """Prefer one row."""
        hints = [item.sizeHint() for item in self._items if not item.isEmpty()]
        width = sum(hint.width() for hint in hints) + self._gap * max(0, len(hints) - 1)
        height = max((hint.height() for hint in hints), default=0)
        return self._without_rim(QSize(width, height))

    def minimumSize(self) -> QSize:
        """Accept the width of the widest item."""
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return self._without_rim(size)

    def _without_rim(self, size: QSize) -> QSize:
        side, end = self._rim
        return (size - QSize(2 * side, 2 * end)).expandedTo(QSize(0, 0))

    def _place(self, rect: QRect, *, move: bool) -> int:
        x, y, tallest = rect.x(), rect.y(), 0
        for item in self._items:
            if item.isEmpty():
                # A hidden widget leaves no gap.
                continue
            hint = item.sizeHint()
            width = min(hint.width(), rect.width()) if rect.width() else hint.width()
            if x > rect.x() and x + width > rect.right() + 1:
                x, y, tallest = rect.x(), y + tallest + self._gap, 0
            high = item.heightForWidth(width) if item.hasHeightForWidth() else hint.height()
            if move:
                item.setGeometry(QRect(QPoint(x, y), QSize(width, high)))
            x += width + self._gap
            tallest = max(tallest, high)
        return y + tallest - rect.y()
