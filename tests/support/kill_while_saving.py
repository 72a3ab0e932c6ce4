"""Saves preferences for ever, each time with another size of text; somebody kills it meanwhile."""

import sys
from itertools import cycle
from pathlib import Path

from virtref.preferences import Preferences, keep

if __name__ == "__main__":
    folder = Path(sys.argv[1])
    print("saving", flush=True)  # noqa: T201  whoever kills waits for this
    for scale in cycle(range(100, 251)):
        keep(Preferences(text_scale=scale, folders=("x" * scale,) * 50), folder)
