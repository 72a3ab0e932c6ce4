"""A button that folds what stands below it: its arrow and its description say how it is."""

from PySide6.QtWidgets import QWidget

from virtref.ui.look import Look
from virtref.ui.tokens import Token
from virtref.ui.widgets.buttons import Button, Kind


class FoldButton(Button):
    """Points down while what it opens is folded, and up while it is open.

    Qt tells screen readers “expanded” of trees and lists alone; here the description says it.
    """

    def __init__(
        self,
        look: Look,
        text: str,
        kind: Kind = "quiet",
        icon: str = "",
        ink: Token | None = None,
    ) -> None:
        """Show ``text``, folded; ``ink`` replaces the colour of its kind."""
        super().__init__(look, text, kind, icon, "chevron-down", ink=ink)
        self.show_opened(opened=False)

    def fold(self, target: QWidget) -> None:
        """Hide ``target``; each press shows it or hides it again."""
        self._target = target
        target.hide()
        self.clicked.connect(self._toggle)

    def _toggle(self) -> None:
        opened = self._target.isHidden()
        self._target.setVisible(opened)
        self.show_opened(opened=opened)

    def show_opened(self, *, opened: bool) -> None:
        """Say whether what stands below is open."""
        self._trailing = "chevron-up" if opened else "chevron-down"
        self.setAccessibleDescription(self.tr("expanded") if opened else self.tr("collapsed"))
        self.update()
