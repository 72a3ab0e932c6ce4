"""Problems are written as compilers write theirs, in the reader's language."""

from virtref.content.problems import Problem, error, unreadable, unwritable
from virtref.content.text import Text


def test_a_problem_names_place_severity_code_and_reason() -> None:
    """An editor can jump to the place, a reader understands the rest."""
    problem = Problem("a.yaml", 3, 5, "warning", "some-code", Text("c’est ainsi", "it is so"))
    assert problem.display("fr") == "a.yaml:3:5: avertissement some-code: c’est ainsi"
    assert problem.display("en") == "a.yaml:3:5: warning some-code: it is so"
    assert error("a", "c", Text("x", "y")).display("fr") == "a:0:0: erreur c: x"


def test_the_system_gives_its_own_reason() -> None:
    """What the system says about a file is passed on; without a word, the name of the error."""
    trouble = PermissionError(13, "Permission denied")
    assert "Permission denied" in unreadable("a", trouble).message.fr
    assert "Permission denied" in unwritable("a", trouble).message.en
    assert "TimeoutError" in unreadable("a", TimeoutError()).message.en
