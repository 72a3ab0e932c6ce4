"""Loading the questionnaire: compiled where that can be trusted, from YAML otherwise."""

from dataclasses import dataclass
from pathlib import Path

import msgspec

from virtref.advisor.check import Known, faults, without
from virtref.advisor.questionnaire import Questionnaire
from virtref.advisor.written import Written
from virtref.content import compiled
from virtref.content.catalog import Catalog
from virtref.content.comparison import Criterion
from virtref.content.entries import Vendor
from virtref.content.folder import Folder, read_folder
from virtref.content.problems import Problem, error

CACHE = "questionnaire.json"


@dataclass(frozen=True)
class Loaded:
    """A questionnaire, and what is wrong in the files that it was made from."""

    questionnaire: Questionnaire
    problems: tuple[Problem, ...]


def load_questionnaire(root: Path, catalog: Catalog, cache: Path | None = None) -> Loaded:
    """Read the questionnaire of a folder; a question that cannot be trusted is left out.

    The YAML is parsed only when no compiled questionnaire of the same bytes is found: beside the
    folder, where a build puts it, or in ``cache``, where it is then kept.
    """
    written = _written(read_folder(root), cache)
    wrong = faults(written.questionnaire, _known(catalog))
    return Loaded(
        without(written.questionnaire, (fault.id for fault in wrong)),
        (
            *(_below(root, problem) for problem in written.problems),
            *(
                error(str(root / origin.file), fault.code, fault.message, origin.line, 1)
                for fault in wrong
                for origin in [written.origins[fault.id]]
            ),
        ),
    )


def compile_questionnaire(root: Path, target: Path) -> tuple[Problem, ...]:
    """Write the compiled questionnaire of a folder to ``target``; return what is wrong in it."""
    folder = read_folder(root)
    written = _read(folder)
    trouble = compiled.write(target, folder.digest(), written)
    return written.problems if trouble is None else (*written.problems, trouble)


def shipped_path(root: Path) -> Path:
    """Return where a build keeps the compiled questionnaire of the shipped folder."""
    return root.with_suffix(".json")


def _written(folder: Folder, cache: Path | None) -> Written:
    digest = folder.digest()
    built = compiled.read(shipped_path(folder.root), digest, Written)
    if built is not None:
        return built
    if cache is None:
        return _read(folder)
    kept, stamped = cache / CACHE, f"{digest} {compiled.code_stamp(Path(__file__).parent)}"
    written = compiled.read(kept, stamped, Written)
    if written is None:
        written = _read(folder)
        compiled.write(kept, stamped, written)
    return written


def _read(folder: Folder) -> Written:
    from virtref.advisor.reading import read_questionnaire  # noqa: PLC0415  yaml costs 20 ms

    return read_questionnaire(folder)


def _known(catalog: Catalog) -> Known:
    return Known(
        {criterion.id: criterion for criterion in catalog.of_kind(Criterion)},
        frozenset(vendor.id for vendor in catalog.of_kind(Vendor)),
        frozenset(heading.id for heading in catalog.taxonomy.headings),
    )


def _below(root: Path, problem: Problem) -> Problem:
    return msgspec.structs.replace(problem, file=str(root / problem.file))
