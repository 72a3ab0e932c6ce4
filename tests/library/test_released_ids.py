"""What was released once is found for ever under its id.

Bookmarks, packs and exported pages name entries by id. The list grows at each release::

    virtref list | awk '$1 != "source" {print $1, $2}' | LC_ALL=C sort > released_ids.txt

Sources are left out: only entries name them.
"""

from pathlib import Path

from virtref.content.catalog import Catalog
from virtref.content.kinds import KINDS

RELEASED = [
    line.split()
    for line in Path(__file__).with_name("released_ids.txt").read_text("ascii").splitlines()
]


def test_released_ids_still_lead_to_their_entries(catalog: Catalog) -> None:
    """An entry that took another id keeps the old one in ``formerly``, and its kind."""
    assert len(RELEASED) > 400
    lost = [(kind, id_) for kind, id_ in RELEASED if not isinstance(catalog.get(id_), KINDS[kind])]
    assert lost == []


def test_the_list_is_in_order() -> None:
    """Each entry once, so that the changes of a release can be read."""
    assert sorted(map(tuple, RELEASED)) == [(kind, id_) for kind, id_ in RELEASED]
    assert len({id_ for _, id_ in RELEASED}) == len(RELEASED)
