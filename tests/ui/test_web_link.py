"""Links to the web: https alone, and the whole address is read before anything opens."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from tests.ui.conftest import MakeWindow
from virtref.ui.capture import settle
from virtref.ui.widgets.web_link import LinkQuestion, ask_and_open, safe_url

# Without a screen, Qt says so of every dialog.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

REFUSED = (
    "",
    "http://example.org/",
    "HTTP://example.org/",
    "https:",
    "https://",
    "https:///etc/passwd",
    "https:example.org",
    "https:/example.org",
    "https:\\\\srv-evil\\x",
    "https://srv-evil\\x",
    "https://user@example.org/",
    "https://user:secret@example.org/",
    "https://exam ple.org/",
    "https://example.org:99999/",
    "https://[::1/",
    " https://example.org/",
    "https://example.org/" + "x" * 2_000,
    "file:///etc/passwd",
    "file://srv-evil/share/x",
    "//srv-evil/share/x",
    "\\\\srv-evil\\share\\x",
    "smb://srv-evil/x",
    "javascript:alert(1)",
    "data:text/html,<b>",
    "ms-msdt:/id PCWDiagnostic",
    "mailto:someone@example.org",
    "ftp://example.org/",
    "vbscript:x",
    "qrc:/x",
    "C:\\Windows\\notepad.exe",
    "/etc/passwd",
    "example.org",
    "about:blank",
    "https\u200b://example.org/",
)


@pytest.mark.parametrize("address", REFUSED)
def test_addresses_that_are_refused(address: str) -> None:
    """Only https with a host is ever asked about; nothing else reaches the system."""
    assert safe_url(address) is None


@pytest.mark.parametrize(
    "address",
    [
        "https://example.org",
        "https://example.org/",
        "HTTPS://Example.org/a?b=c#d",
        "https://example.org:8443/x",
        "https://fr.wikipedia.org/wiki/Réseau",
        "https://192.168.1.20/",
    ],
)
def test_addresses_that_are_asked_about(address: str) -> None:
    """An ordinary address is one."""
    url = safe_url(address)
    assert url is not None
    assert url.scheme() == "https"


def _questions() -> list[LinkQuestion]:
    found = [each for each in QApplication.topLevelWidgets() if isinstance(each, LinkQuestion)]
    return [each for each in found if each.isVisible()]


def test_what_is_refused_is_not_asked_about(make_window: MakeWindow) -> None:
    """A click on such an address does nothing at all."""
    window = make_window()
    for address in REFUSED:
        ask_and_open(window, address)
    settle()
    assert _questions() == []


@pytest.mark.parametrize(
    ("address", "shown"),
    [
        ("https://аррӏе.com/", "https://xn--80ak6aa92e.com/"),
        ("https://example.org/\u202egpj.exe", "https://example.org/%E2%80%AEgpj.exe"),
        ("https://example.org/" + "a" * 1_500, "a" * 1_500),
    ],
    ids=["look-alike", "right to left", "long"],
)
def test_an_address_is_shown_as_it_is_sent(
    make_window: MakeWindow, address: str, shown: str
) -> None:
    """Letters that look like others, or turn a text around, are seen; a long address is whole."""
    window = make_window()
    ask_and_open(window, address)
    settle()
    (box,) = _questions()
    assert box.textFormat() == Qt.TextFormat.PlainText
    assert shown in box.informativeText().replace("\n", "")
    assert max(map(len, box.informativeText().splitlines())) <= 80
    box.close()
