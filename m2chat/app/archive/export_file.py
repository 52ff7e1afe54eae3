"""Writing a conversation out, on a thread: who may, where to, and page after page."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from m2chat.app.archive.export import FORMS, Beside, Document, pieces
from m2chat.app.archive.new_file import new_file
from m2chat.app.faces.archive import ExportForm
from m2chat.crypto.randomness import RandomSource
from m2chat.messaging.model import Message
from m2chat.storage.keyrings import SecretKeeper
from m2chat.storage.vault import Vault

Page = Callable[[int], Sequence[Message]]  # the next messages above this ``order``


def check_passphrase(
    folder: Path, passphrase: str, keeper: SecretKeeper, random: RandomSource
) -> None:
    """Whoever sits here knows the profile's passphrase; takes half a second.

    A profile that only the keyring opens has none to ask for.  Raises ``WrongPassphrase``.
    """
    vault = Vault(folder, keeper, random)
    if vault.has()[0]:
        vault.open(passphrase)


def write_chat(
    path: Path,
    document: Document,
    form: ExportForm,
    page: Page,
    total: int,
    tell: Callable[[float], None],
) -> None:
    """Write the new file ``path``, and the folder beside it where there are files.

    ``tell`` hears 0..1 and may raise to stop it.  Raises ``FileIsThere`` or ``CannotWrite``; then
    there is neither.
    """
    beside = Beside(path)

    def pages() -> Iterator[Sequence[Message]]:
        order = done = 0
        while found := page(order):
            yield found
            order, done = found[-1].order, done + len(found)
            tell(min(1.0, done / max(1, total)))

    try:
        with new_file(path) as file:
            for piece in pieces(document, FORMS[form](), beside, pages()):
                file.write(piece.encode("utf-8", "replace"))
    except BaseException:
        beside.take_away()
        raise
    tell(1.0)
