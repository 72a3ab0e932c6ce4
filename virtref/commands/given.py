"""What the reader gives to ``virtref advise``: answers in YAML, or a decision file."""

from dataclasses import dataclass
from pathlib import Path

from virtref.advisor.decision_file import SUFFIX, DecisionFile
from virtref.advisor.decision_reading import read_decision
from virtref.advisor.filled import Filled, read_answers
from virtref.advisor.questionnaire import Depth, Questionnaire
from virtref.content.catalog import Catalog
from virtref.content.problems import Problem, unreadable
from virtref.content.yamlfile import parse


@dataclass(frozen=True)
class Given:
    """Answers, how deep they go, and the decision that a file kept; ``problems`` cost little."""

    filled: Filled
    depth: Depth = "standard"
    file: DecisionFile | None = None
    problems: tuple[Problem, ...] = ()


def read_given(
    path: Path, questionnaire: Questionnaire, catalog: Catalog
) -> Given | tuple[Problem, ...]:
    """Return what the file says, or why nothing can be decided from it."""
    headings = [heading.id for heading in catalog.taxonomy.headings]
    if path.suffix.lower() == SUFFIX:
        opened = read_decision(path, questionnaire, headings)
        if isinstance(opened, Problem):
            return (opened,)
        return Given(opened.filled, opened.file.depth, opened.file, opened.problems)
    try:
        document = parse(path.read_bytes(), str(path))
    except OSError as trouble:
        return (unreadable(str(path), trouble),)
    if isinstance(document, Problem):
        return (document,)
    filled = read_answers(document, questionnaire, headings)
    return Given(filled) if isinstance(filled, Filled) else filled
