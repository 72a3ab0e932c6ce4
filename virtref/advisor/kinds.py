"""What a file of the advisor can hold, by the name that it gives in ``kind``."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import TypeAlias

from virtref.advisor.functions import Function
from virtref.advisor.questionnaire import Alert, Question

Kind: TypeAlias = Question | Function | Alert

KINDS: Mapping[str, type[Kind]] = MappingProxyType(
    {"question": Question, "function": Function, "alert": Alert}
)
