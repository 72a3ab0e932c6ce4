"""What Qt would keep by itself: nothing, since virtref writes to one place alone."""

import os

from PySide6.QtCore import QSettings


def keep_none() -> None:
    """Have Qt's own file dialogs read and write no settings.

    They would remember folders in ``QtProject.conf`` among the reader's settings. Windows and
    macOS keep such things as they keep those of every program: Qt offers no way round.
    """
    QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, os.devnull)
