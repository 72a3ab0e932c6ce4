"""A chip that stands for a filter and takes it off when clicked."""

from PySide6.QtCore import Signal

from virtref.ui.look import Look
from virtref.ui.widgets.buttons import Button


class RemovableChip(Button):
    """A chip with a cross; ``removed`` carries its key."""

    removed = Signal(tuple)

    def __init__(self, look: Look, text: str, key: tuple[str, str]) -> None:
        """Show ``text``; ``key`` says which filter it is."""
        super().__init__(look, text, "secondary", trailing="x")
        self._key = key
        self.setCheckable(True)
        self.setChecked(True)
        self.setFont(look.font(14, 500))
        self.setAccessibleName(self.tr("Remove the filter {name}").format(name=text))
        self.clicked.connect(self._remove)

    def _remove(self) -> None:
        self.removed.emit(self._key)
