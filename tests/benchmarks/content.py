"""Reading the content: every YAML file parsed again, and the compiled catalogue.

``.venv/bin/python tests/benchmarks/content.py`` prints the best and the median of five runs, beside
the time that PyYAML's own events take on the same bytes.
"""

import sys
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

import yaml

sys.path.insert(0, str(Path(__file__).parents[2]))

from virtref.content.folder import read_folder
from virtref.content.load import load_catalog
from virtref.content.parse import parse_folder
from virtref.paths import resources_dir

RUNS = 5
ROOT = resources_dir() / "content"


def timed(task: Callable[[], object]) -> tuple[float, float]:
    """Return the best and the median of ``RUNS`` runs, in seconds of CPU."""
    taken = []
    for _ in range(RUNS):
        begin = time.process_time()
        task()
        taken.append(time.process_time() - begin)
    return min(taken), median(taken)


def events() -> None:
    """Walk PyYAML's events of every file: the floor of any reader."""
    for file in ROOT.rglob("*.yaml"):
        for _ in yaml.parse(file.read_bytes(), Loader=yaml.CBaseLoader):
            pass


def reparse() -> None:
    """Read every file as a start without a compiled catalogue does."""
    parse_folder(read_folder(ROOT))


def main() -> None:
    """Print the figures."""
    size = sum(file.stat().st_size for file in ROOT.rglob("*.yaml"))
    print(f"{size / 1e6:.2f} MB of YAML")
    with TemporaryDirectory() as folder:
        cache = Path(folder)
        load_catalog([ROOT], cache)

        def compiled() -> None:
            load_catalog([ROOT], cache)

        for name, task in (("events", events), ("re-parse", reparse), ("compiled", compiled)):
            best, middle = timed(task)
            print(f"{name:9} best {best * 1000:6.0f} ms, median {middle * 1000:6.0f} ms")


if __name__ == "__main__":
    main()
