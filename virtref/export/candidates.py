"""The solutions in a decision note: recommended, possible, unlikely, rejected."""

from collections.abc import Mapping
from dataclasses import dataclass

from virtref.advisor.alternatives import Alternatives
from virtref.advisor.answers import Choice
from virtref.advisor.decision import Certainty, Contribution, Decision, Exclusion, Standing
from virtref.advisor.explain import HeadingPoints, by_heading, rejected, score_words
from virtref.advisor.placing import placed
from virtref.advisor.wording import HOW_WORDS, finding
from virtref.content.solution import Solution
from virtref.content.text import Text
from virtref.export.bibliography import Bibliography
from virtref.export.note import Candidate, Group, Line, Possible, Rejection, Statement


@dataclass(frozen=True)
class Candidates:
    """Describes solutions; ``headings`` are the titles of the headings."""

    alternatives: Alternatives
    choices: tuple[Choice, ...]
    decision: Decision
    headings: Mapping[str, Text]
    bibliography: Bibliography

    def recommended(self) -> tuple[Candidate, ...]:
        """Return the recommended solutions with the lines that sum to their scores."""
        seen = placed(self.decision)
        return tuple(
            self._candidate(standing, place)
            for standing in self.decision.recommended
            if (place := seen[standing.id].place) is not None
        )

    def others(self, *, unlikely: bool) -> tuple[Possible, ...]:
        """Return what remains below the recommendation, the unlikely solutions or the others."""
        rest = self.decision.ranking[len(self.decision.recommended) :]
        return tuple(
            Possible(
                standing.name,
                score_words(standing, self.decision.max),
                self._doubts(standing),
            )
            for standing in rest
            if (standing.certainty is Certainty.UNLIKELY) == unlikely
        )

    def rejected(self) -> tuple[Rejection, ...]:
        """Return what is out, grouped by the first reason, the largest group first."""
        excluded = {exclusion.id: exclusion for exclusion in self.decision.excluded}
        return tuple(
            Rejection(group.reason, tuple(self._rejected(excluded[id_]) for id_ in group.solutions))
            for group in rejected(self.decision)
        )

    def _candidate(self, standing: Standing, place: int) -> Candidate:
        solution = next(one for one in self.alternatives.solutions if one.id == standing.id)
        return Candidate(
            place=place,
            name=standing.name,
            summary=solution.summary,
            score=score_words(standing, self.decision.max),
            points=standing.score,
            best=standing.best,
            max=self.decision.max,
            meets=self._meets(solution),
            groups=tuple(self._group(standing, heading) for heading in by_heading(standing)),
            to_check=self._doubts(standing),
            caution=solution.caution,
        )

    def _meets(self, solution: Solution) -> tuple[Statement, ...]:
        """Return the cells, read in a source, that satisfy what the answers require."""
        return tuple(
            dict.fromkeys(
                Statement(
                    finding(criterion.title, criterion, cell.value),
                    self.bibliography.cite(cell.sources),
                )
                for choice in self.choices
                for requirement in choice.option.require
                for accepted in requirement.any_of
                for cell in [solution.cell(accepted.criterion)]
                for criterion in [self.alternatives.criteria[accepted.criterion]]
                if cell.confirmed and cell.value in accepted.values
            )
        )

    def _group(self, standing: Standing, heading: HeadingPoints) -> Group:
        return Group(
            heading=self.headings[heading.heading],
            points=heading.points,
            best=heading.best,
            max=heading.max,
            lines=tuple(
                self._line(line)
                for line in standing.contributions
                if line.heading == heading.heading
            ),
        )

    def _line(self, line: Contribution) -> Line:
        return Line(
            points=line.points,
            best=line.best,
            max=line.max,
            reason=line.reason,
            how=HOW_WORDS[line.how],
            sources=self.bibliography.cite(line.sources),
        )

    def _doubts(self, standing: Standing) -> tuple[Statement, ...]:
        """Return what is to be checked; two answers may require the same, which is said once."""
        return tuple(
            dict.fromkeys(
                Statement(doubt.reason, self.bibliography.cite(doubt.sources))
                for doubt in standing.to_check
            )
        )

    def _rejected(self, exclusion: Exclusion) -> Statement:
        """Cite what excludes a solution, unless it is virtref’s own bar, which says why itself."""
        first = exclusion.failed[0]
        sources = () if first.question is None else first.sources
        return Statement(exclusion.name, self.bibliography.cite(sources))
