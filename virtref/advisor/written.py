"""The questionnaire as it was written: with the place of every entry and what is wrong in it."""

import msgspec

from virtref.advisor.questionnaire import Questionnaire
from virtref.content.compiled import Origin
from virtref.content.problems import Problem


class Written(msgspec.Struct, frozen=True):
    """A questionnaire, where its questions and alerts stand (by id), and the problems found."""

    questionnaire: Questionnaire
    origins: dict[str, Origin]
    problems: tuple[Problem, ...]
