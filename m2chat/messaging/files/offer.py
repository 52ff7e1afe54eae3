"""What an offer of a file says: content kind 3, signed and sealed like every message.

The key opens every chunk and the root speaks for every byte, so what flows later needs no further
signature.  What the sender says of the file (name, type, size of a picture) is shown, never obeyed.
"""

from __future__ import annotations

from typing import Annotated

import msgspec

from m2chat.errors import WireError
from m2chat.messaging.contents import Content, ContentKind, register
from m2chat.messaging.files.chunks import KEY_SIZE, SIZE_LIMIT, chunk_size

NAME_LIMIT = 255  # characters
MIME_LIMIT = 100
CAPTION_LIMIT = 16_384
PREVIEW_LIMIT = 16_384  # bytes
WAVEFORM_LIMIT = 64
_SIDE = 1 << 20
_DAY_MS = 86_400_000
_YEAR_S = 366 * 86_400
PICTURES = frozenset({"image/png", "image/jpeg", "image/webp", "image/gif"})

_Key = Annotated[bytes, msgspec.Meta(min_length=KEY_SIZE, max_length=KEY_SIZE)]
_Hash = Annotated[bytes, msgspec.Meta(min_length=32, max_length=32)]
_Side = Annotated[int, msgspec.Meta(ge=0, le=_SIDE)]


class FileOffer(Content, array_like=True, forbid_unknown_fields=True, frozen=True):
    """One file."""

    name: Annotated[str, msgspec.Meta(max_length=NAME_LIMIT)]
    size: Annotated[int, msgspec.Meta(ge=0, le=SIZE_LIMIT)]
    chunk: Annotated[int, msgspec.Meta(ge=1, le=1 << 22)]
    root: _Hash
    key: _Key  # key16 || iv12
    mime: Annotated[str, msgspec.Meta(max_length=MIME_LIMIT)]
    caption: Annotated[str, msgspec.Meta(max_length=CAPTION_LIMIT)]
    width: _Side
    height: _Side
    preview: Annotated[bytes, msgspec.Meta(max_length=PREVIEW_LIMIT)]
    voice: bool
    duration_ms: Annotated[int, msgspec.Meta(ge=0, le=_DAY_MS)]
    waveform: Annotated[bytes, msgspec.Meta(max_length=WAVEFORM_LIMIT)]
    reply_to: Annotated[bytes, msgspec.Meta(max_length=16)]  # empty or 16
    forwarded: bool
    timer_s: Annotated[int, msgspec.Meta(ge=0, le=_YEAR_S)]

    def check(self) -> None:
        """The chunk size is the one for this size, and a reply names a message."""
        if self.chunk != chunk_size(self.size):
            raise WireError("a file cut in another way than its size asks for")
        if len(self.reply_to) not in (0, 16):
            raise WireError("a reply to no message")


register(ContentKind.FILE, FileOffer)
