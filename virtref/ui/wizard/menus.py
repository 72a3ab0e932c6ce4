"""The menus of the wizard: what can be opened, saved and begun again."""

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDialog, QMenu, QWidget

from virtref.advisor.decision_file import SUFFIX
from virtref.ui.icons import icon
from virtref.ui.look import Look


class WizardMenus(QObject):
    """One menu for the run, one for what can be taken along; their keys work without them."""

    open_requested = Signal()
    save_requested = Signal(str)
    """A file with this ending is to be written."""
    restart_requested = Signal()

    def __init__(self, look: Look, dialog: QDialog) -> None:
        """Make the menus of ``dialog``."""
        super().__init__(dialog)
        self._look = look
        self.run, self.export = QMenu(dialog), QMenu(dialog)
        opening = self._action(self.tr("Open a decision…"), "folder-open", "Ctrl+O")
        opening.triggered.connect(self._open)
        saving = self._saving(self.tr("Save the decision…"), SUFFIX, "Ctrl+S")
        again = self._action(self.tr("Start again"), "rotate-ccw")
        again.triggered.connect(self._restart)
        self.run.addActions([opening, saving, again])
        self.export.addActions(
            [
                self._saving(self.tr("Save the note as PDF…"), ".pdf"),
                self._saving(self.tr("Save the note as HTML…"), ".html"),
                self._saving(self.tr("Save the note as Markdown…"), ".md"),
            ]
        )
        self.export.addSeparator()
        # An action of two menus would be told by screen readers in the first one alone.
        self.export.addAction(self._saving(saving.text(), SUFFIX))
        dialog.addActions([opening, saving])
        for menu in (self.run, self.export):
            menu.setFont(look.font(15))

    def _action(self, text: str, icon_name: str, keys: str = "") -> QAction:
        look = self._look
        action = QAction(icon(icon_name, look.color("text2"), look.px(18)), text, self)
        if keys:
            action.setShortcut(keys)
        return action

    def _saving(self, text: str, suffix: str, keys: str = "") -> QAction:
        action = self._action(text, "download", keys)
        action.setData(suffix)
        action.triggered.connect(self._save)
        return action

    def _open(self) -> None:
        self.open_requested.emit()

    def _restart(self) -> None:
        self.restart_requested.emit()

    def _save(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.save_requested.emit(action.data())


def pop_up(menu: QMenu, button: QWidget) -> None:
    """Open a menu under a button, its right edges aligned; above it where there is no room."""
    room, hint = button.window().rect(), menu.sizeHint()
    right = button.rect().right() - hint.width()
    below = QPoint(right, button.height())
    bottom = button.mapTo(button.window(), below).y() + hint.height()
    place = below if bottom <= room.bottom() else QPoint(right, -hint.height())
    menu.popup(button.mapToGlobal(place))
