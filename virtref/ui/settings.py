"""Settings of the window: what the reader decided, what happened, and what the system wants."""

import msgspec
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QGuiApplication

from virtref.content.problems import Problem
from virtref.content.text import Language
from virtref.preferences import Preferences, Session
from virtref.ui.tokens import Theme, theme_named
from virtref.ui.translation import Translation
