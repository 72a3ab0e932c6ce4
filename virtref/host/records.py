"""Records of ``name: value`` lines, the form of /proc/cpuinfo, /proc/meminfo and sysctl(8)."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Self

from virtref.host.facts import Unknown

CPUINFO = "/proc/cpuinfo"


@dataclass(frozen=True)
class Records:
    """The first value of each name: the processors of one computer are alike."""

    values: Mapping[str, str]

    @classmethod
    def of(cls, text: str | Unknown) -> "Self | Unknown":
        """Read a text, or pass on why there is none."""
        if isinstance(text, Unknown):
            return text
        values: dict[str, str] = {}
        for line in text.splitlines():
            name, colon, value = line.partition(":")
            if colon:
                values.setdefault(name.strip(), value.strip())
        return cls(values)

    def first(self, name: str) -> str:
        """Return the first value of a name, empty when it is missing."""
        return self.values.get(name, "")

    def words(self, name: str) -> frozenset[str]:
        """Return the words of a value, as of the flags of a processor."""
        return frozenset(self.first(name).split())
