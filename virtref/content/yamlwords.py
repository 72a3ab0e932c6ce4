"""What can be wrong with a YAML file, in words."""

from virtref.content.text import Text

NOT_UTF_8 = Text(
    "le fichier n’est pas en UTF-8\u00a0; enregistrez-le dans ce codage",
    "the file is not UTF-8; save it in that encoding",
)
FORBIDDEN_CHARACTER = Text(
    "caractère de contrôle interdit",
    "control characters are not allowed",
)
EMPTY = Text("le fichier est vide", "the file is empty")
SEVERAL_DOCUMENTS = Text(
    "un seul document par fichier\u00a0: supprimez la ligne «\u00a0---\u00a0» et la suite",
    "one document per file: remove the “---” line and what follows",
)
KEY_NOT_TEXT = Text("une clé doit être un texte simple", "a key must be plain text")
ANCHOR = Text(
    "les ancres (&nom) sont interdites\u00a0; un texte qui commence par & se met entre guillemets",
    "anchors (&name) are not allowed; quote a text that starts with &",
)
ALIAS = Text(
    "les alias (*nom) sont interdits\u00a0; un texte qui commence par * se met entre guillemets",
    "aliases (*name) are not allowed; quote a text that starts with *",
)
TAG = Text(
    "les étiquettes (!nom) sont interdites\u00a0; un texte qui commence par ! se met entre"
    " guillemets",
    "tags (!name) are not allowed; quote a text that starts with !",
)

_SYNTAX: dict[str, Text] = {
    "mapping values are not allowed in this context": Text(
        "deux-points inattendu\u00a0: un texte qui en contient se met entre guillemets",
        "unexpected colon: quote a text that contains one",
    ),
    "found character that cannot start any token": Text(
        "caractère inattendu\u00a0: indentez avec des espaces, pas de tabulation, et mettez entre"
        " guillemets un texte qui commence par @ ` ou %",
        "unexpected character: indent with spaces, not tabs, and quote a text that starts"
        " with @ ` or %",
    ),
    "could not find expected ':'": Text(
        "il manque un deux-points après la clé",
        "a colon is missing after the key",
    ),
    "did not find expected key": Text(
        "indentation incorrecte, ou texte à mettre entre guillemets",
        "wrong indentation, or a text that needs quotes",
    ),
    "did not find expected '-' indicator": Text(
        "indentation incorrecte\u00a0: un tiret «\u00a0-\u00a0» était attendu ici",
        "wrong indentation: a dash “-” was expected here",
    ),
    "did not find expected ',' or ']'": Text(
        "il manque une virgule ou le crochet fermant «\u00a0]\u00a0»",
        "a comma or the closing bracket “]” is missing",
    ),
    "did not find expected ',' or '}'": Text(
        "il manque une virgule ou l’accolade fermante «\u00a0}\u00a0»",
        "a comma or the closing brace “}” is missing",
    ),
    "found unexpected end of stream": Text(
        "guillemet jamais refermé",
        "a quotation mark is never closed",
    ),
}


def syntax(problem: str) -> Text:
    """Return libyaml's complaint in words; the rarer ones as libyaml writes them."""
    return _SYNTAX.get(
        problem,
        Text(f"YAML incorrect (libyaml\u00a0: {problem})", f"malformed YAML (libyaml: {problem})"),
    )


def too_big(size: int, limit: int) -> Text:
    """Say that a file is larger than ``limit`` bytes."""
    return Text(
        f"le fichier fait {size} octets\u00a0; au plus {limit} sont acceptés",
        f"the file has {size} bytes; at most {limit} are accepted",
    )


def too_deep(limit: int) -> Text:
    """Say that lists and mappings are nested too deeply."""
    return Text(
        f"plus de {limit} niveaux d’imbrication",
        f"more than {limit} levels of nesting",
    )


def too_many_values(limit: int) -> Text:
    """Say that a file has too many values."""
    return Text(f"plus de {limit} valeurs dans le fichier", f"more than {limit} values in the file")


def too_long(length: int, limit: int) -> Text:
    """Say that one text is too long, in characters."""
    return Text(
        f"ce texte a {length} caractères\u00a0; au plus {limit} sont acceptés",
        f"this text has {length} characters; at most {limit} are accepted",
    )


def long_word(limit: int) -> Text:
    """Say that one word is too long, in characters."""
    return Text(
        f"un mot de plus de {limit} caractères sans espace",
        f"a word of more than {limit} characters without a space",
    )


def duplicate_key(key: str, line: int) -> Text:
    """Say that a key was already used in the same mapping."""
    return Text(
        f"clé «\u00a0{key}\u00a0» en double, déjà écrite ligne {line}",
        f"duplicate key “{key}”, already written on line {line}",
    )
