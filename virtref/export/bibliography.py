"""Sources under numbers, in the order in which they are first cited."""

from collections.abc import Iterable

from virtref.advisor.wording import day_words
from virtref.content.catalog import Catalog
from virtref.content.cells import Citation
from virtref.content.text import Text
from virtref.export.note import Reference


class Bibliography:
    """Gives numbers while a document is composed; ``references`` lists what was cited."""

    def __init__(self, catalog: Catalog) -> None:
        """Cite sources of a catalogue."""
        self._catalog = catalog
        self._places: dict[str, dict[str, None]] = {}

    def cite(self, citations: Iterable[Citation]) -> tuple[int, ...]:
        """Return the numbers of the sources, each once."""
        numbers: dict[int, None] = {}
        for citation in citations:
            places = self._places.setdefault(citation.id, {})
            if citation.where:
                places[citation.where] = None
            numbers[list(self._places).index(citation.id) + 1] = None
        return tuple(numbers)

    @property
    def references(self) -> tuple[Reference, ...]:
        """Return every source that was cited, by number."""
        return tuple(
            self._reference(number, id_, tuple(places))
            for number, (id_, places) in enumerate(self._places.items(), start=1)
        )

    def _reference(self, number: int, id_: str, places: tuple[str, ...]) -> Reference:
        source = self._catalog.source(id_)
        published = source.published if source else None
        read = source.accessed if source else None
        return Reference(
            number=number,
            title=source.title if source else Text(id_, id_),
            publisher=source.publisher if source else "",
            url=source.url if source else "",
            published=(
                Text(published.display("fr"), published.display("en")) if published else None
            ),
            read=day_words(read) if read else None,
            places=places,
        )
