"""JSON Schemas of the files of the advisor, for editors that speak yaml-language-server."""

from virtref.advisor.kinds import KINDS
from virtref.content.schema import encoded, of_entries


def schemas() -> dict[str, bytes]:
    """Return, as JSON, the schema of each kind of file by the name that its first line gives."""
    return {name: encoded(of_entries(name, kind)) for name, kind in KINDS.items()}
