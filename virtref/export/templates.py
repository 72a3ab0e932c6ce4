"""Templates: one Jinja2 environment, which escapes all that goes into HTML."""

from collections.abc import Callable

import msgspec

from virtref.content.text import Language, Text, french_typography
from virtref.paths import resources_dir


def render(template: str, language: Language, **values: object) -> str:
    """Fill in a template of ``resources/templates``; a name that it does not know is an error.

    Templates say their own words with ``say(french, english)``. In ``.html.j2`` every value is
    escaped; what other templates get was escaped by ``localized``.
    """
    from jinja2 import (  # noqa: PLC0415  costs 40 ms, and few sessions export anything
        Environment,
        FileSystemLoader,
        StrictUndefined,
        select_autoescape,
    )

    def say(french: str, english: str) -> str:
        return french_typography(french) if language == "fr" else english

    environment = Environment(
        loader=FileSystemLoader(resources_dir() / "templates"),
        undefined=StrictUndefined,
        autoescape=select_autoescape(["html.j2"]),
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    return environment.get_template(template).render(language=language, say=say, **values)


def localized(
    document: msgspec.Struct, language: Language, escape: Callable[[str], str] = str
) -> object:
    """Return a document as dicts and lists of plain values, each text in one language.

    ``escape`` is applied to every text, so that a template cannot forget to.
    """
    return _localized(msgspec.to_builtins(document), language, escape)


def _localized(tree: object, language: Language, escape: Callable[[str], str]) -> object:
    match tree:
        case {"fr": str(french), "en": str(english)}:
            return escape(Text(french, english).into(language))
        case dict():
            return {name: _localized(value, language, escape) for name, value in tree.items()}
        case list() | tuple():
            return [_localized(value, language, escape) for value in tree]
        case str():
            return escape(tree)
        case _:
            return tree
