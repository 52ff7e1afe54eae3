"""What single messages say: the bodies inside ``Inner``, by kind (protocol 13).

Every body is a MessagePack array of fixed fields with limits, checked on the way in.  A room adds
its contents to ``CONTENTS`` by one line; ``encode_content`` and ``decode_content`` do the rest.
"""

from __future__ import annotations

from enum import IntEnum
from typing import Annotated

import msgspec

from m2chat.errors import WireError
from m2chat.links import BadCard, ContactCard
from m2chat.messaging.emoji import is_emoji
from m2chat.messaging.trust.picture_form import PICTURE_LIMIT, is_picture

TEXT_LIMIT = 1_048_576  # bytes of UTF-8
MENTIONS_LIMIT = 64
LONGEST_TIMER_S = 366 * 86_400
MOST_STAMP = (1 << 62) - 1


class ContentKind(IntEnum):
    """What a body is; the numbers are given out here for all."""

    TEXT = 1
    BATCH = 2
    FILE = 3
    CHANGE = 4  # edit, delete, reaction
    RECEIPT = 5  # by way of a store
    GROUP = 6
    VOID = 7
    TIMER = 8
    INTRODUCTION = 9
    PICTURE = 10
    FILE_PART = 11  # by way of a store


class Content(msgspec.Struct, array_like=True, forbid_unknown_fields=True, frozen=True):
    """Whatever one message can say; the fields of a subclass are the array's items, in order."""

    def check(self) -> None:
        """What the types cannot say; raises ``WireError``."""


MessageIdBytes = Annotated[bytes, msgspec.Meta(min_length=16, max_length=16)]
PersonBytes = Annotated[bytes, msgspec.Meta(min_length=32, max_length=32)]
Stamp = Annotated[int, msgspec.Meta(ge=1, le=MOST_STAMP)]
TimerSeconds = Annotated[int, msgspec.Meta(ge=0, le=LONGEST_TIMER_S)]


class Text(Content, array_like=True, forbid_unknown_fields=True, frozen=True):
    """What a person wrote; at most 1 MiB of UTF-8.  All behind ``text`` may be left out."""

    text: Annotated[str, msgspec.Meta(min_length=1, max_length=TEXT_LIMIT)]
    reply_to: MessageIdBytes | None = None  # a message of the same conversation
    timer_s: TimerSeconds = 0  # disappears so long after it was read; 0: it stays
    forwarded: bool = False
    mentions: Annotated[tuple[PersonBytes, ...], msgspec.Meta(max_length=MENTIONS_LIMIT)] = ()

    def check(self) -> None:
        """The limit counts bytes."""
        check_text(self.text)


class ChangeKind(IntEnum):
    """What a change does to a message."""

    EDIT = 1  # its author says it otherwise
    DELETE = 2  # its author takes it back for everybody
    REACTION = 3  # anybody of the conversation answers with an emoji, or (empty) with none


class Change(Content, array_like=True, forbid_unknown_fields=True, frozen=True):
    """An edit, a deletion or a reaction: what becomes of the message ``target`` by ``author``.

    ``stamp`` rises with every change that its sender makes to that message: the higher one
    counts, so that changes may come in any order and more than once (ADR-0115).
    """

    what: ChangeKind
    target: MessageIdBytes
    author: PersonBytes
    stamp: Stamp
    text: Annotated[str, msgspec.Meta(max_length=TEXT_LIMIT)] = ""  # the new words, or the emoji

    def check(self) -> None:
        """A deletion says nothing, and a reaction is one emoji."""
        check_text(self.text)
        if self.what is ChangeKind.DELETE and self.text:
            raise WireError("a deletion with words")
        if self.what is ChangeKind.REACTION and self.text and not is_emoji(self.text):
            raise WireError("a reaction that is no emoji")


class Timer(Content, array_like=True, forbid_unknown_fields=True, frozen=True):
    """New messages of both disappear so many seconds after they were read; 0: they stay.

    ``stamp`` rises with every setting of either side: the higher one counts, and of two equal
    ones that of the higher fingerprint.
    """

    seconds: TimerSeconds
    stamp: Stamp


def check_text(text: str) -> None:
    """A text of at most 1 MiB; raises ``WireError``.  The limit counts bytes."""
    if len(text.encode("utf-8")) > TEXT_LIMIT:
        raise WireError("a text longer than 1 MiB")


class Void(Content, array_like=True, forbid_unknown_fields=True, frozen=True):
    """Holds the place of a message that was taken back or expired, so that no gap shows.

    ``taken`` names it and ``hash`` is the hash of its inner, to which the next message points.
    ``expired``: a store deleted it before it was fetched; its receiver is told that it existed.
    """

    taken: Annotated[bytes, msgspec.Meta(min_length=16, max_length=16)]
    hash: Annotated[bytes, msgspec.Meta(min_length=32, max_length=32)]
    expired: bool = False


RECEIPTS_LIMIT = 256
_Id = Annotated[bytes, msgspec.Meta(min_length=16, max_length=16)]
_Ids = Annotated[list[_Id], msgspec.Meta(max_length=RECEIPTS_LIMIT)]


class StoreReceipt(Content, array_like=True, forbid_unknown_fields=True, frozen=True):
    """Delivered, by way of a store (protocol 13, kind 5); stands outside of its sender's row."""

    delivered: _Ids


class IntroductionStep(IntEnum):
    """What a message about an introduction is (docs/protocol/60-messages.md)."""

    OFFER = 1  # introducer to both: here is somebody
    YES = 2  # each of the two to the introducer; with a card from the one who answers
    CARD = 3  # introducer to the one who asks, when both said yes


class Introduce(Content, array_like=True, forbid_unknown_fields=True, frozen=True):
    """One step of an introduction of two contacts by a third."""

    step: int
    introduction: Annotated[bytes, msgspec.Meta(min_length=16, max_length=16)]
    other: Annotated[bytes, msgspec.Meta(min_length=32, max_length=32)]  # fp of the other one
    name: Annotated[str, msgspec.Meta(max_length=64)] = ""  # of the other one, in an offer
    note: Annotated[str, msgspec.Meta(max_length=500)] = ""  # in an offer
    card: Annotated[str, msgspec.Meta(max_length=160)] = ""  # m2:contact/..., in YES and CARD

    def check(self) -> None:
        """Which fields a step has; a card is a whole one."""
        if self.step not in set(IntroductionStep):
            raise WireError("an unknown step of an introduction")
        if self.step != IntroductionStep.OFFER and (self.name or self.note):
            raise WireError("a name where none belongs")
        if (self.step == IntroductionStep.OFFER and self.card) or (
            self.step == IntroductionStep.CARD and not self.card
        ):
            raise WireError("a card where none belongs, or none where one does")
        if self.card:
            try:
                ContactCard.parse(self.card)
            except BadCard as error:
                raise WireError("an introduction with a bad card") from error


class OwnPicture(Content, array_like=True, forbid_unknown_fields=True, frozen=True):
    """The sender's picture of themselves; empty: they have none.  The highest number wins."""

    number: Annotated[int, msgspec.Meta(ge=0, lt=1 << 62)]
    picture: Annotated[bytes, msgspec.Meta(max_length=PICTURE_LIMIT)]

    def check(self) -> None:
        """Only what the sandbox may be asked to decode."""
        if not is_picture(self.picture):
            raise WireError("a picture of a kind or size that is not taken")


class GroupForm(IntEnum):
    """What the parts of a group's content are."""

    MESSAGE = 1  # one: a key and a message sealed under it
    LOG = 2  # entries of the membership log, each behind its parents


class GroupContent(Content, array_like=True, forbid_unknown_fields=True, frozen=True):
    """Something of a group, from any of its members (protocol 15)."""

    form: GroupForm
    group: Annotated[bytes, msgspec.Meta(min_length=32, max_length=32)]
    parts: Annotated[tuple[bytes, ...], msgspec.Meta(min_length=1, max_length=1024)]

    def check(self) -> None:
        """A message travels alone."""
        if self.form is GroupForm.MESSAGE and len(self.parts) != 1:
            raise WireError("more than one message of a group in one")


CONTENTS: dict[ContentKind, type[Content]] = {
    ContentKind.TEXT: Text,
    ContentKind.GROUP: GroupContent,
    ContentKind.CHANGE: Change,
    ContentKind.VOID: Void,
    ContentKind.RECEIPT: StoreReceipt,
    ContentKind.INTRODUCTION: Introduce,
    ContentKind.PICTURE: OwnPicture,
    ContentKind.TIMER: Timer,
}
# These stand outside of their sender's row: without a number (seq 0), receipted by nobody.
UNNUMBERED = frozenset({ContentKind.BATCH, ContentKind.RECEIPT, ContentKind.FILE_PART})
_KINDS = {content: kind for kind, content in CONTENTS.items()}
_DECODERS: dict[int, msgspec.msgpack.Decoder[Content]] = {
    kind: msgspec.msgpack.Decoder(content) for kind, content in CONTENTS.items()
}
_ENCODER = msgspec.msgpack.Encoder()


def encode_content(content: Content) -> tuple[ContentKind, bytes]:
    """The kind and the body of a content."""
    return _KINDS[type(content)], _ENCODER.encode(content)


def decode_content(kind: int, body: bytes) -> Content:
    """What a body of this kind says; raises ``WireError`` and nothing else."""
    decoder = _DECODERS.get(kind)
    if decoder is None:
        raise WireError("a message of an unknown kind")
    try:
        content = decoder.decode(body)
        content.check()
    except (msgspec.DecodeError, UnicodeError, RecursionError) as error:
        raise WireError("a message body in a bad form") from error
    return content


def register(kind: ContentKind, content: type[Content]) -> None:
    """Add the content of a room whose module is a floor above; called once, where it is defined."""
    CONTENTS[kind] = content
    _KINDS[content] = kind
    _DECODERS[kind] = msgspec.msgpack.Decoder(content)
