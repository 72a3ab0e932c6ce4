"""A layout whose sides lie over the margins around, where its controls keep their focus rings."""

from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QVBoxLayout


class Overhang(QVBoxLayout):
    """One above the other, each ``side`` pixels wider to the left and to the right than its place.

    Qt takes no negative margins; what is drawn within the rings aligns with the text above.
    """

    def __init__(self, side: int) -> None:
        """Make an empty column."""
        super().__init__()
        self._side = side
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(0)

    def setGeometry(self, rect: QRect) -> None:
        """Place the parts, with what lies over the margins."""
        super().setGeometry(rect.adjusted(-self._side, 0, self._side, 0))

    def heightForWidth(self, width: int) -> int:
        """Return the height of the parts in a place of ``width`` pixels."""
        return super().heightForWidth(width + 2 * self._side)

    def minimumHeightForWidth(self, width: int) -> int:
        """Return the least height of the parts in a place of ``width`` pixels."""
        return super().minimumHeightForWidth(width + 2 * self._side)

    def sizeHint(self) -> QSize:
        """Prefer what the parts prefer, without their sides."""
        return self._within(super().sizeHint())

    def minimumSize(self) -> QSize:
        """Accept what the parts accept, without their sides."""
        return self._within(super().minimumSize())

    def _within(self, size: QSize) -> QSize:
        return size - QSize(2 * self._side, 0)
