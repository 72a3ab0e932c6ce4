"""What can be wrong with a pack, in words."""

from virtref.content.text import Text

BAD_NAME = Text(
    "ce nom de fichier est refusé\u00a0: il sort du paquet, ou un système ne l’accepte pas",
    "this file name is refused: it leads out of the pack, or some system does not accept it",
)
LINK = Text(
    "un lien ne peut pas être dans un paquet",
    "a link cannot be in a pack",
)
DUPLICATE = Text(
    "deux fichiers du paquet ont ce nom\u00a0; seul le premier compte",
    "two files of the pack have this name; only the first one counts",
)
ENCRYPTED = Text(
    "ce fichier est protégé par un mot de passe",
    "this file is protected by a password",
)
COMPRESSION = Text(
    "cette compression n’est pas acceptée\u00a0; refaites le zip avec la compression ordinaire",
    "this compression is not accepted; make the zip again with the ordinary one",
)
BAD_MANIFEST = Text(
    "la liste des fichiers est illisible\u00a0: rien du paquet n’est lu\u00a0; refaites-le avec"
    " «\u00a0virtref pack build\u00a0»",
    "the list of files cannot be read: nothing of the pack is; make it again with"
    " “virtref pack build”",
)
MISSING = Text(
    "ce fichier est dans la liste du paquet, mais il manque ou n’est pas lisible",
    "this file is in the list of the pack, but it is missing or cannot be read",
)
NOT_LISTED = Text(
    "ce fichier n’est pas dans la liste du paquet\u00a0: il a été ajouté après coup",
    "this file is not in the list of the pack: it was added afterwards",
)
WRONG_HASH = Text(
    "ce fichier n’est plus celui de la liste du paquet\u00a0: il a été modifié ou abîmé",
    "this file is no longer the one in the list of the pack: it was changed or damaged",
)


def bad_zip(reason: str) -> Text:
    """Say that a zip is damaged, with the reason of whoever read it."""
    return Text(
        f"zip abîmé ou incomplet, à copier de nouveau ({reason})",
        f"damaged or incomplete zip, to be copied again ({reason})",
    )


def zip_too_big(limit: int) -> Text:
    """Say that a zip is larger than ``limit`` bytes."""
    return Text(
        f"le zip dépasse {limit} octets",
        f"the zip is larger than {limit} bytes",
    )


def unpacked_too_big(limit: int) -> Text:
    """Say that a zip would become larger than ``limit`` bytes."""
    return Text(
        f"le contenu du zip dépasse {limit} octets une fois décompressé",
        f"what the zip holds is larger than {limit} bytes once decompressed",
    )


def too_many_files(limit: int) -> Text:
    """Say that a zip has too many files."""
    return Text(f"plus de {limit} fichiers dans le zip", f"more than {limit} files in the zip")
