"""The way back and forward, whatever a reader opens, previews and goes back over."""

from collections.abc import Callable

from hypothesis import given
from hypothesis import strategies as st

from tests.support.content import catalog, make
from virtref.content.entries import Concept, Correction, Milestone, Source
from virtref.content.load import Loaded
from virtref.content.solution import Solution
from virtref.ui.navigator import Navigator, address_of
from virtref.ui.places import PANELS, Address

START = Address("timeline")
CATALOG = catalog(make(Concept, "nat"), make(Milestone, "kvm"))
ADDRESSES = [
    Address(panel, page, entry)
    for panel in ("timeline", "tools")
    for page in ("", "disks")
    for entry in ("", "a", "b")
]

addresses = st.sampled_from(ADDRESSES)
steps = st.lists(
    st.one_of(
        st.tuples(st.just("go"), addresses),
        st.tuples(st.just("note"), addresses),
        st.tuples(st.sampled_from(["back", "forward"]), st.just(START)),
    ),
    max_size=30,
)


def follow(navigator: Navigator, step: str, address: Address) -> None:
    """Do one thing that a reader can do; previews stay within the panel that is shown."""
    doings: dict[str, Callable[[], None]] = {
        "go": lambda: navigator.go(address),
        "note": lambda: navigator.note(address._replace(panel=navigator.current.panel)),
        "back": navigator.back,
        "forward": navigator.forward,
    }
    doings[step]()


@given(steps=steps)
def test_what_is_told_is_what_is_shown(steps: list[tuple[str, Address]]) -> None:
    """Whatever moves tells the new address; each panel remembers what it showed last."""
    navigator = Navigator(CATALOG, START)
    told: list[Address] = []
    navigator.moved.connect(told.append)
    for step, address in steps:
        before = len(told)
        follow(navigator, step, address)
        assert told[before:] in ([], [navigator.current])
        assert navigator.last(navigator.current.panel) == navigator.current
    assert navigator.last("comparison") == Address("comparison")


@given(steps=steps)
def test_forward_undoes_back(steps: list[tuple[str, Address]]) -> None:
    """Going back as far as it goes and forward again ends where it began."""
    navigator = Navigator(CATALOG, START)
    for step, address in steps:
        follow(navigator, step, address)
    shown, count = navigator.current, 0
    while navigator.can_go_back:
        navigator.back()
        count += 1
    for _ in range(count):
        assert navigator.can_go_forward
        navigator.forward()
    assert navigator.current == shown


@given(opened=st.lists(addresses, max_size=12))
def test_back_goes_through_what_was_opened(opened: list[Address]) -> None:
    """Every address that was opened is found again, the last one first, none twice in a row."""
    navigator = Navigator(CATALOG, START)
    expected = [START]
    for address in opened:
        navigator.go(address)
        if address != expected[-1]:
            expected.append(address)
    found = [navigator.current]
    while navigator.can_go_back:
        navigator.back()
        found.append(navigator.current)
    assert found == expected[::-1]


def test_a_preview_leaves_no_trace() -> None:
    """What was only looked at is not found again; what was opened from it is."""
    first, seen, last = (Address("timeline", "", name) for name in ("first", "seen", "last"))
    navigator = Navigator(CATALOG, START)
    navigator.go(first)
    for address in (seen, last):
        navigator.note(address)
    navigator.go(last)
    navigator.back()
    assert navigator.current == first
    navigator.forward()
    assert navigator.current == last


def test_a_preview_is_where_a_link_comes_from() -> None:
    """A link that is followed from a preview leads back to it."""
    seen, linked = Address("timeline", "", "seen"), Address("solutions", "major", "kvm")
    navigator = Navigator(CATALOG, START)
    navigator.note(seen)
    navigator.go(linked)
    navigator.back()
    assert navigator.current == seen


def test_the_first_date_of_a_page_is_no_step() -> None:
    """Opening what a page shows when it is entered adds no way back to the same picture."""
    navigator = Navigator(CATALOG, START)
    entry = Address("timeline", "", "first")
    navigator.note(entry)
    navigator.go(entry)
    assert not navigator.can_go_back


def test_entries_are_opened_where_they_live() -> None:
    """An entry is shown by its id; what does not exist is refused and changes nothing."""
    navigator = Navigator(CATALOG, START)
    assert navigator.open_entry("nat")
    assert navigator.current == Address("hypervisors", "notions", "nat")
    assert not navigator.open_entry("none")
    assert navigator.current == Address("hypervisors", "notions", "nat")


def test_a_correction_is_shown_beside_what_it_corrects() -> None:
    """It has no page of its own; one about nothing has no place."""
    about = make(Correction, "fix", about=["kvm#when"])
    known = catalog(make(Milestone, "kvm"), about, make(Correction, "lost", about=["none"]))
    assert address_of(about, known) == Address("timeline", "", "kvm")
    assert address_of(make(Correction, "idle", about=[]), known) is None
    circle = make(Correction, "itself", about=["itself"])
    assert address_of(circle, catalog(circle)) is None
    assert address_of(make(Source, "site"), known) is None


def test_every_entry_has_a_place(shipped: Loaded) -> None:
    """Everything that is shipped can be opened, but for sources, which are on the web."""
    for entry in shipped.catalog.entries:
        address = address_of(entry, shipped.catalog)
        assert (address is None) == isinstance(entry, Source), entry.id
        assert address is None or address.panel in PANELS
    solution = shipped.catalog.of_kind(Solution)[0]
    place = Address("solutions", solution.groups[0], solution.id)
    assert address_of(solution, shipped.catalog) == place
