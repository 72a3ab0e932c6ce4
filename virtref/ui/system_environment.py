"""The environment for other programs: a frozen virtref must not lend them its libraries.

PyInstaller puts its own folder into LD_LIBRARY_PATH and keeps the former value in
LD_LIBRARY_PATH_ORIG (PyInstaller manual, “Considerations for launching external programs”).
"""

import os
from collections.abc import Iterator
from contextlib import contextmanager

_NAME = "LD_LIBRARY_PATH"
_FORMER = "LD_LIBRARY_PATH_ORIG"


@contextmanager
def system_environment() -> Iterator[None]:
    """Give the library path of the system to what is started inside."""
    own = os.environ.get(_NAME)
    if own is None:
        yield
        return
    former = os.environ.get(_FORMER)
    if former is None:
        del os.environ[_NAME]
    else:
        os.environ[_NAME] = former
    try:
        yield
    finally:
        os.environ[_NAME] = own
