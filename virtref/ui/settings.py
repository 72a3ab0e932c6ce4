"""Settings of the window: what the reader decided, what happened, and what the system wants."""

import os
from typing import Literal

import msgspec
from PySide6.QtGui import QGuiApplication, QPalette

from virtref.content.problems import Problem
from virtref.content.text import Language
from virtref.paths import Places
from virtref.policy import NO_POLICY, MachinePolicy
from virtref.preferences import Preferences, Session, forget, keep, language_for, recall
from virtref.ui.tokens import Theme, system_contrast, theme_named
from virtref.ui.translation import Translation

ThemeChoice = Literal["system", "light", "dark", "contrast"]
PERCENT = 100
HALF = 128


class Settings:
    """Preferences and session with the place that keeps them, below what the machine decides."""

    def __init__(
        self,
        places: Places,
        translation: Translation,
        language: Language | None = None,
        preferences: Preferences | None = None,
        machine: MachinePolicy = NO_POLICY,
    ) -> None:
        """Recall both files; ``language`` and ``preferences`` given here win over what was kept.

        What ``machine`` decides wins over everything.
        """
        self.places, self.machine = places, machine
        self._translation = translation
        self._given_language = language
        kept = places.data
        if machine.decided.reset_at_start:
            forget(kept)
            kept = None
        recalled, trouble = recall(Preferences, kept)
        self.preferences = preferences or recalled
        self.session, also = recall(Session, kept)
        told = (*machine.problems, trouble, also)
        self.problems: tuple[Problem, ...] = tuple(each for each in told if each)
        # Kept before the window gives the application a palette of its own. It is a copy already:
        # to call QPalette() would make every name of ``Qt``, 18 ms before the first paint.
        self._system_palette = QGuiApplication.palette()
        translation.use(self.language())

    def language(self) -> Language:
        """Return the language of the window."""
        decided = self.machine.decided.language
        return (
            decided or self._given_language or language_for(self.preferences.language, os.environ)
        )

    @property
    def theme_choice(self) -> ThemeChoice:
        """What the machine decided about the theme, else the reader."""
        return self.machine.decided.theme or self.preferences.theme

    def theme(self) -> Theme:
        """Return the theme chosen, or the one that the system uses."""
        choice = self.theme_choice
        if choice != "system":
            return theme_named(choice)
        return _system_theme(self._system_palette)

    def first_theme(self) -> Theme:
        """Return the theme of the first paint, as near as can be told at no cost.

        A system's wish for contrast is only asked about afterwards.
        """
        choice = self.theme_choice
        if choice != "system":
            return theme_named(choice)
        dark = QGuiApplication.palette().window().color().lightness() < HALF
        return theme_named("dark" if dark else "light")

    @property
    def factor(self) -> float:
        """The text size as a factor: 1.0 at 100 %."""
        return self.preferences.text_scale / PERCENT

    def decide(
        self,
        *,
        language: Language | None = None,
        theme: ThemeChoice | None = None,
        text_scale: int | None = None,
        reduce_motion: bool | None = None,
    ) -> None:
        """Change what is given, and keep it; what the machine decides stays as it is."""
        if language is not None:
            self._given_language = None
        kept = self.preferences
        self.preferences = msgspec.structs.replace(
            kept,
            language=language or kept.language,
            theme=theme or kept.theme,
            text_scale=text_scale or kept.text_scale,
            reduce_motion=kept.reduce_motion if reduce_motion is None else reduce_motion,
        )
        keep(self.preferences, self.places.data)
        self._translation.use(self.language())

    def remember(self, session: Session) -> None:
        """Keep what happened."""
        self.session = session
        keep(session, self.places.data)


def _system_theme(palette: QPalette) -> Theme:
    """Return the theme that the system asks for; ``palette`` is the system's own."""
    from PySide6.QtCore import Qt  # noqa: PLC0415 - it costs 18 ms, after the first paint

    # The hints are kept in a variable: a chained call returns an object that is already gone.
    hints = QGuiApplication.styleHints()
    accessibility = hints.accessibility()
    if accessibility.contrastPreference() == Qt.ContrastPreference.HighContrast:
        brushes = (
            palette.window(),
            palette.windowText(),
            palette.highlight(),
            palette.highlightedText(),
        )
        return system_contrast(*(brush.color().name() for brush in brushes))
    return theme_named("dark" if hints.colorScheme() == Qt.ColorScheme.Dark else "light")
