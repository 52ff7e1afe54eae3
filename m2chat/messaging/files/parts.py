"""A part of a file that travels in an envelope of its own, by way of a store (protocol 15).

    body = [pieces]     pieces as on a stream of files, of one file: the hashes of all its chunks,
                        then neighbouring chunks, about a MiB in all

Each part brings the hashes, so it can be checked by itself, in whatever order parts come.  It
stands outside of its sender's row: seq 0, prev zero.
"""

from __future__ import annotations

from typing import Annotated

import msgspec

from m2chat.errors import WireError
from m2chat.ids import MessageId
from m2chat.messaging.contents import Content, ContentKind, register
from m2chat.messaging.envelope import BODY_LIMIT
from m2chat.messaging.files.chunks import LEAVES, PIECE, Layout, read_piece_header

FORM_SIZE = 16  # at most, of the array and the length around the pieces
PIECES_LIMIT = BODY_LIMIT - FORM_SIZE


class FilePart(Content, array_like=True, forbid_unknown_fields=True, frozen=True):
    """Some chunks of a file, behind the hashes of all of them."""

    pieces: Annotated[bytes, msgspec.Meta(max_length=PIECES_LIMIT)]

    def check(self) -> None:
        """Pieces of one file, the hashes first, no index twice."""
        self.read()

    def read(self) -> tuple[MessageId, list[tuple[int, bytes]]]:
        """The file's message, and index and sealed bytes of each piece; raises ``WireError``."""
        found: list[tuple[int, bytes]] = []
        names: set[bytes] = set()
        at = 0
        while at < len(self.pieces):
            name, index, length = read_piece_header(self.pieces[at : at + PIECE.size])
            at += PIECE.size + length
            if at > len(self.pieces):
                raise WireError("a part of a file that ends in the middle of a piece")
            names.add(name)
            found.append((index, self.pieces[at - length : at]))
        order = [index for index, _ in found]
        if len(names) != 1 or order[0] != LEAVES:
            raise WireError("a part of a file without its hashes, or of several files")
        if not order[1:] or order[1:] != list(range(order[1], order[1] + len(order) - 1)):
            raise WireError("a part of a file whose chunks are no neighbours")
        return MessageId(names.pop()), found


def chunks_in_part(layout: Layout) -> int:
    """How many chunks of a file one part can hold; 0: none."""
    room = PIECES_LIMIT - PIECE.size - layout.sealed_length(LEAVES)
    return max(room // (PIECE.size + layout.sealed_length(0)), 0)


register(ContentKind.FILE_PART, FilePart)
