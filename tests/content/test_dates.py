"""Dates keep their real precision, from the file to the reader's eye."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from virtref.content.dates import DateSpan, PartialDate
from virtref.content.text import Language


@st.composite
def partial_dates(draw: st.DrawFn) -> PartialDate:
    """Any date of the calendar with any precision."""
    day = draw(st.dates(min_value=date(1000, 1, 1), max_value=date(9990, 12, 31)))
    about = draw(st.booleans())
    return draw(
        st.sampled_from(
            (
                PartialDate(day.year, approximate=about),
                PartialDate(day.year // 10 * 10, decade=True, approximate=about),
                PartialDate(day.year, day.month, approximate=about),
                PartialDate(day.year, day.month, day.day, approximate=about),
            )
        )
    )


@given(partial_dates())
def test_a_date_is_read_back_from_its_own_text(partial: PartialDate) -> None:
    """Writing and reading lose nothing."""
    assert PartialDate.parse(str(partial)) == partial


@given(partial_dates())
def test_a_date_begins_before_it_ends(partial: PartialDate) -> None:
    """The days that a date can mean are in order, and at most ten years apart."""
    assert partial.earliest() <= partial.latest()
    assert (partial.latest() - partial.earliest()).days < 3654


@given(partial_dates(), partial_dates(), st.sampled_from(("", "..", "end")))
def test_a_span_is_read_back_from_its_own_text(
    one: PartialDate, two: PartialDate, form: str
) -> None:
    """A date, an open span and an interval survive writing and reading."""
    first, last = sorted((one, two), key=PartialDate.earliest)
    span = {"": DateSpan(first), "..": DateSpan(first, ongoing=True), "end": DateSpan(first, last)}
    assert DateSpan.parse(str(span[form])) == span[form]


@pytest.mark.parametrize(
    "text",
    [
        "2031-02-30",
        "2007-13",
        "0000",
        "07",
        "2007-1",
        "196X-04",
        "2007/",
        "2009/2007",
        "..",
        "",
        "hier",
        "2007-04-12T10:00",
        "١٩٦٧",
    ],
)
def test_what_is_no_date_is_refused(text: str) -> None:
    """A day outside the calendar or another spelling is an error, never a guess."""
    with pytest.raises(ValueError, match=r"date|day|month|year|interval|decade"):
        DateSpan.parse(text)


@pytest.mark.parametrize(
    ("text", "french", "english"),
    [
        ("1967", "1967", "1967"),
        ("1967-04", "avril 1967", "April 1967"),
        ("1967-04-01", "1er avril 1967", "1 April 1967"),
        ("1967-08-12", "12 août 1967", "12 August 1967"),
        ("1995~", "vers 1995", "about 1995"),
        ("196X", "années 1960", "1960s"),
        ("196X/197X", "années 1960 et 1970", "1960s and 1970s"),
        ("1964/1972-08-02", "1964 – 2 août 1972", "1964 – 2 August 1972"),
        ("2007/..", "depuis 2007", "since 2007"),
    ],
)
def test_a_reader_sees_the_precision_and_no_more(text: str, french: str, english: str) -> None:
    """Each precision has its own words in both languages."""
    span = DateSpan.parse(text)
    shown: dict[Language, str] = {"fr": french, "en": english}
    assert {language: span.display(language) for language in shown} == shown


def test_spans_are_ordered_by_beginning_then_precision() -> None:
    """Of two events of one year, the one with the exact day comes first when it begins it."""
    texts = ["2007", "2006-11", "2007-01-01", "200X", "2007/2009"]
    spans = sorted(map(DateSpan.parse, texts), key=DateSpan.sort_key)
    assert [str(span) for span in spans] == ["200X", "2006-11", "2007-01-01", "2007", "2007/2009"]


def test_a_span_knows_its_nature() -> None:
    """Intervals and rough dates can be told from exact ones."""
    assert DateSpan.parse("2007/..").is_interval
    assert DateSpan.parse("2007/2008").is_interval
    assert not DateSpan.parse("2007").is_interval
    assert DateSpan.parse("1995~").approximate
    assert DateSpan.parse("1990/199X").approximate
    assert not DateSpan.parse("1990/1991").approximate


def test_a_date_never_changes() -> None:
    """Dates can be shared and used as keys."""
    span = DateSpan.parse("2007")
    with pytest.raises(AttributeError):
        span.open = True
    assert len({span, DateSpan.parse("2007"), DateSpan.parse("2008")}) == 2
    assert span != PartialDate.parse("2007")
    assert repr(span) == "DateSpan.parse('2007')"
