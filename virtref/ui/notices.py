"""Notices: the lines under the header about the content, the policy and where to write."""

from PySide6.QtCore import QCoreApplication, Signal

from virtref.content.load import Loaded
from virtref.paths import Places
from virtref.policy import FREE
from virtref.ui.look import Look
from virtref.ui.settings import Settings
from virtref.ui.widgets.buttons import Button
from virtref.ui.widgets.message_bar import MessageBar
from virtref.ui.widgets.problem_list import ProblemList


class ProblemBar(MessageBar):
    """Tells what is wrong in the content, the policy or the settings, and reads it again."""

    reload_requested = Signal()

    def __init__(self, look: Look, loaded: Loaded, settings: Settings) -> None:
        """Tell about the problems of both; there is at least one."""
        super().__init__(look, self._sentence(look, loaded, settings))
        self.add_details(ProblemList(look, (*loaded.problems, *settings.problems)))
        again = Button(look, self.tr("Reload"), "quiet", "rotate-ccw")
        again.clicked.connect(self.reload_requested)
        self.add_button(again)

    def _sentence(self, look: Look, loaded: Loaded, settings: Settings) -> str:
        """Say how many problems there are, those of the content first."""
        if loaded.problems:
            count = len(loaded.problems)
            return self.tr("%n problem(s) in the content: the rest stays available.", "", count)
        if settings.machine.problems:
            count = len(settings.machine.problems)
            if settings.machine.decided == FREE:
                return self.tr(
                    "%n problem(s) in the policy of this computer: it decides nothing.", "", count
                )
            return self.tr(
                "%n problem(s) in the policy of this computer: the rest applies.", "", count
            )
        message = look.say(settings.problems[0].message)
        return message[:1].upper() + message[1:]


def place_words(places: Places) -> str:
    """Return why nothing outlives the program; nothing where it can write."""
    translate = QCoreApplication.translate
    match places.refused:
        case "portable":
            return translate(
                "Notices",
                "Portable copy in a place where nothing can be written: settings and answers are "
                "forgotten when virtref closes.",
            )
        case "given":
            return translate(
                "Notices",
                "The folder given with --data cannot be written: settings and answers are "
                "forgotten when virtref closes.",
            )
        case "user":
            return translate(
                "Notices",
                "virtref can write nowhere on this computer: settings and answers are forgotten "
                "when it closes.",
            )
        case _:
            return ""


def place_bar(look: Look, places: Places) -> MessageBar | None:
    """Return the bar that says that nothing can be kept, if that is so."""
    words = place_words(places)
    return MessageBar(look, words, "info", "lock") if words else None
