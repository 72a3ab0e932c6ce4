"""Links to the web: https only, through the system, after showing the address."""

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QAbstractButton, QMessageBox, QWidget

from virtref.ui.system_environment import system_environment

_LONGEST = 2000
_LINE = 80
"""Letters of an address on one line."""


def safe_url(text: str) -> QUrl | None:
    """Return an https address with a host, or None: no other scheme ever reaches the system."""
    if len(text) > _LONGEST or not text.lower().startswith("https://") or "\\" in text:
        return None
    url = QUrl(text, QUrl.ParsingMode.StrictMode)
    if not url.isValid() or url.scheme() != "https" or not url.host() or url.userInfo():
        return None
    return url


def _as_sent(url: QUrl) -> str:
    """Return the address letter by letter: what looks like another one would be seen."""
    address = url.toString(QUrl.ComponentFormattingOption.FullyEncoded)
    return "\n".join(address[start : start + _LINE] for start in range(0, len(address), _LINE))


class LinkQuestion(QMessageBox):
    """Shows an address and opens it in the browser when the reader agrees."""

    def __init__(self, url: QUrl, parent: QWidget) -> None:
        """Ask about ``url``."""
        super().__init__(parent)
        self._url = url
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWindowTitle("virtref")
        self.setText(self.tr("Open this address in your browser?"))
        self.setInformativeText(_as_sent(url))
        self._open = self.addButton(self.tr("Open"), QMessageBox.ButtonRole.AcceptRole)
        cancel = self.addButton(self.tr("Cancel"), QMessageBox.ButtonRole.RejectRole)
        self.setDefaultButton(self._open)
        self.setEscapeButton(cancel)
        self.buttonClicked.connect(self._answered)

    def _answered(self, button: QAbstractButton) -> None:
        if button is self._open:
            with system_environment():
                QDesktopServices.openUrl(self._url)


def ask_and_open(parent: QWidget, address: str) -> None:
    """Ask about ``address``; an address that is not safe is not even asked about."""
    url = safe_url(address)
    if url is not None:
        LinkQuestion(url, parent.window()).open()
