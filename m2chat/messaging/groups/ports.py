"""The tables behind groups; ``storage.groups`` fills them.  Sizes as in protocol 15."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from m2chat.ids import GroupId, MessageId, UserId
from m2chat.messaging.group_model import GroupState


@dataclass(frozen=True, slots=True)
class GroupRecord:
    """One group as it is kept; who is in it stands in its log."""

    id: GroupId
    state: GroupState
    circle: bytes  # circle_pk, 32
    created_at: float  # when it came to be here, seconds since 1970 UTC
    invited_by: UserId | None = None
    number: int = 0  # of our newest message


class Stands(StrEnum):
    """Whether a message of a group is part of its history."""

    EARLY = "early"  # its author knew of the log what has not come here yet
    YES = "yes"
    NO = "no"  # its author was out by then


@dataclass(frozen=True, slots=True)
class Kept:
    """One message of a group as its author signed it."""

    group: GroupId
    digest: bytes  # 16
    id: MessageId
    author: UserId
    number: int
    heads: tuple[bytes, ...]
    sealed: bytes  # key16, then the message sealed under it
    stands: Stands


@dataclass(frozen=True, slots=True)
class Span:
    """Messages of one author that follow each other: numbers ``first`` to ``last``."""

    author: bytes  # fp, 32; its first 8 bytes when it came from another member
    first: int
    last: int
    total: int = 0  # of the first 40 bits of their digests, modulo 2^64


@dataclass(frozen=True, slots=True)
class MemberReceipt:
    """How far one member has come with a message of ours."""

    member: UserId
    delivered_at: float | None
    read_at: float | None
    expired_at: float | None = None  # its copy at the stores ran out of time


class GroupTable(Protocol):
    """The groups of a profile."""

    def get(self, group: GroupId) -> GroupRecord | None:
        """One of them."""

    def all(self) -> list[GroupRecord]:
        """All of them."""

    def save(self, record: GroupRecord) -> None:
        """Insert or replace; a new one has a conversation from now on."""

    def remove(self, group: GroupId) -> None:
        """Forget it with its conversation and its log."""

    def entries(self, group: GroupId) -> list[bytes]:
        """The log, each entry behind its parents."""

    def count_entries(self, group: GroupId) -> int:
        """How long the log is."""

    def add_entry(self, group: GroupId, entry: bytes, form: bytes) -> None:
        """Put at the end of the log."""

    def message(self, group: GroupId, digest: bytes) -> Kept | None:
        """One message."""

    def add_message(self, kept: Kept) -> None:
        """Keep one."""

    def set_stands(self, group: GroupId, digest: bytes, stands: Stands) -> None:
        """Whether it is part of the history."""

    def authors(self, group: GroupId) -> list[UserId]:
        """Whose messages are here."""

    def newest(self, group: GroupId, author: UserId) -> bytes | None:
        """The digest of the author's message with the highest number that stands."""

    def early(self, group: GroupId) -> list[Kept]:
        """Those whose part of the log has not come."""

    def count_early(self, group: GroupId) -> int:
        """How many those are."""

    def of_author(self, group: GroupId, author: UserId) -> list[Kept]:
        """All of one author, by number."""

    def between(self, group: GroupId, author: UserId, first: int, last: int) -> list[Kept]:
        """Those of one author that stand, by number, at most 1,000."""

    def spans(self, group: GroupId) -> list[Span]:
        """What stands here, by author and number; of early ones nobody knows whose they are."""

    def total(self, group: GroupId, author: UserId, first: int, last: int) -> int:
        """As ``Span.total``, over what is here."""

    def withdraw(self, group: GroupId, author: UserId, message: MessageId) -> bool:
        """Take a message that does not stand any more out of the conversation; if it was there."""

    def expect(self, group: GroupId, message: MessageId, members: Sequence[UserId]) -> None:
        """A message of ours goes to these."""

    def receipts(self, message: MessageId) -> list[MemberReceipt]:
        """How far it has come."""

    def confirm(self, message: MessageId, member: UserId, at: float, read: bool) -> GroupId | None:
        """A receipt came; the group, None when it is no news."""

    def group_of(self, message: MessageId, member: UserId) -> GroupId | None:
        """Whose message this is that waits for a member; None: none of ours that was said."""

    def expire(self, message: MessageId, member: UserId, at: float | None) -> None:
        """The copy of one member expired, or (None) it waits again."""

    def release(self, group: GroupId, member: UserId) -> list[MessageId]:
        """Messages of ours no longer wait for somebody who is out; which ones did."""

    def link_card(self, card: bytes, group: GroupId) -> None:
        """Whoever uses this card of ours is asked into the group."""

    def card_group(self, card: bytes) -> GroupId | None:
        """Into which group a card asks."""
