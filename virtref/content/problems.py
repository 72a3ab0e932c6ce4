"""Problems: expected trouble as a value, with its place and a sentence for the reader."""

from typing import Literal

import msgspec

from virtref.content.text import Language, Text

Severity = Literal["error", "warning"]

_SEVERITIES: dict[Severity, Text] = {
    "error": Text("erreur", "error"),
    "warning": Text("avertissement", "warning"),
}


class Problem(msgspec.Struct, frozen=True):
    """One thing that is wrong in a file; lines and columns count from 1, 0 means the whole file.

    ``code`` never changes and is never translated, so that it can be searched for.
    """

    file: str
    line: int
    column: int
    severity: Severity
    code: str
    message: Text

    def display(self, language: Language) -> str:
        """Return ``file:line:column: severity code: message``, as compilers write it."""
        severity = _SEVERITIES[self.severity].into(language)
        message = self.message.into(language)
        return f"{self.file}:{self.line}:{self.column}: {severity} {self.code}: {message}"


def error(file: str, code: str, message: Text, line: int = 0, column: int = 0) -> Problem:
    """Return a problem that costs what it is about."""
    return Problem(file, line, column, "error", code, message)


def unreadable(file: str, trouble: OSError) -> Problem:
    """Say that a file cannot be read, with the system's own reason."""
    reason = trouble.strerror or type(trouble).__name__
    return error(
        file,
        "unreadable",
        Text(f"lecture impossible\u00a0: {reason}", f"cannot be read: {reason}"),
    )


def unwritable(file: str, trouble: OSError) -> Problem:
    """Say that a file cannot be written, with the system's own reason."""
    reason = trouble.strerror or type(trouble).__name__
    return error(
        file,
        "unwritable",
        Text(f"écriture impossible\u00a0: {reason}", f"cannot be written: {reason}"),
    )
