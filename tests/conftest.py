"""What every test stands on: no screen, no bus, no network, no silent log record."""

import logging
import os
import socket
from collections.abc import Iterator

import pytest
from hypothesis import settings

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["DBUS_SESSION_BUS_ADDRESS"] = "unix:path=/nonexistent"

# Examples are the same in every run, and a busy machine fails no test by its slowness alone.
settings.register_profile("ordinary", deadline=None, derandomize=True, max_examples=60)
settings.load_profile("ordinary")


@pytest.fixture(autouse=True)
def _no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    """Fail whatever tries to reach another computer."""
    connect = socket.socket.connect

    def refuse(self: socket.socket, address: tuple[object, ...] | str | bytes) -> None:
        if self.family in {socket.AF_INET, socket.AF_INET6}:
            pytest.fail(f"a test tried to reach {address!r}")
        connect(self, address)

    monkeypatch.setattr(socket.socket, "connect", refuse)


@pytest.fixture(autouse=True)
def _no_unexpected_log(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """Fail a test that leaves a log record of WARNING or more which it did not ask for.

    A test that expects records looks at them and calls ``caplog.clear()``.
    """
    yield
    records = [
        record
        for phase in ("setup", "call")
        for record in caplog.get_records(phase)
        if record.levelno >= logging.WARNING
    ]
    assert not records, [record.getMessage() for record in records]
