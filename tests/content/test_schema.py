"""JSON Schemas say what the loader accepts."""

from pathlib import Path

import msgspec

from virtref.content.kinds import KINDS
from virtref.content.schema import schemas

SHIPPED = Path(__file__).parents[2] / "resources" / "schema"


def test_the_shipped_schemas_are_those_of_the_structs() -> None:
    """Whoever changes a struct runs ``virtref schema`` again."""
    written = {name: (SHIPPED / f"{name}.json").read_bytes() for name in schemas()}
    assert written == schemas()


def test_there_is_one_schema_for_each_kind_of_file() -> None:
    """The first line of every content file finds its schema."""
    assert schemas().keys() == {*KINDS, "taxonomy", "pack", "texts"}


def test_an_entry_need_not_repeat_its_kind() -> None:
    """The file says it once."""
    schema = msgspec.json.decode(schemas()["milestone"])
    assert schema["properties"]["kind"] == {"const": "milestone"}
    milestone = schema["definitions"]["Milestone"]
    assert milestone["required"] == ["id", "title", "when", "lane", "label", "why"]
    assert milestone["additionalProperties"] is False


def test_a_text_may_be_plain() -> None:
    """An editor does not complain about a pack of one language."""
    schema = msgspec.json.decode(schemas()["concept"])
    assert schema["definitions"]["Text"]["anyOf"][0] == {"type": "string"}


def test_other_texts_need_the_entry_that_they_belong_to() -> None:
    """Besides that, any field with a text in it will do."""
    schema = msgspec.json.decode(schemas()["texts"])
    entry = schema["properties"]["entries"]["items"]
    assert schema["properties"]["kind"] == {"const": "texts"}
    assert entry["required"] == ["overrides"]
    assert entry["additionalProperties"]["$ref"] == "#/definitions/Text"
    assert "Text" in schema["definitions"]
