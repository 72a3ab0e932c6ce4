"""Templates: strict, and loaded only by whoever exports."""

import subprocess
import sys

import pytest
from jinja2 import UndefinedError

from tests.support.program import unmeasured
from virtref.export.templates import render


def test_a_missing_name_is_an_error() -> None:
    """A template that asks for what it is not given leaves no gap in a document."""
    with pytest.raises(UndefinedError):
        render("decision-note.html.j2", "fr")


def test_jinja_is_loaded_only_to_export() -> None:
    """Whoever imports the exporters pays for the templates when something is exported."""
    program = (
        "import sys\n"
        "import virtref.export.compose, virtref.export.write\n"
        "assert 'jinja2' not in sys.modules\n"
    )
    done = subprocess.run(  # noqa: S603  our own program
        [sys.executable, "-c", program], check=False, capture_output=True, env=unmeasured()
    )
    assert (done.returncode, done.stderr) == (0, b"")
