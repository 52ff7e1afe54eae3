"""Members of a group for tests: cheap certificates and signatures, and honest hands on a log."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cached_property

from m2chat.crypto.errors import BadSignature
from m2chat.crypto.kdf import h, hmac, label
from m2chat.ids import UserId
from m2chat.messaging.groups.entry import Act, Create, Entry, Invite, Join, Leave, Person, Remove
from m2chat.messaging.groups.log import Log

CIRCLE = bytes(range(32))


class CheapSignatures:
    """A MAC by the certificate itself in place of RSA-4096: who has it can sign, and tests of
    rules need no more.  Real signatures are tested with real applications."""

    def fingerprint(self, certificate: bytes) -> bytes:
        """As a real one."""
        return h(label("cert"), certificate)

    def verify(self, certificate: bytes, use: str, message: bytes, signature: bytes) -> None:
        """Raises ``BadSignature``."""
        if signature != cheap_signature(certificate, use, message):
            raise BadSignature("not by this certificate")


def cheap_signature(certificate: bytes, use: str, message: bytes) -> bytes:
    """512 bytes."""
    return hmac(certificate, label(use), message) * 16


@dataclass
class Hand:
    """One person who writes entries."""

    number: int
    clock: int = field(default=1_800_000_000_000)

    @cached_property
    def certificate(self) -> bytes:
        """1,026 bytes."""
        return h(b"person", self.number.to_bytes(4, "big")) * 32 + bytes(2)

    @cached_property
    def id(self) -> UserId:
        """fp."""
        return UserId(h(label("cert"), self.certificate))

    @property
    def person(self) -> Person:
        """What members know."""
        return Person(self.certificate, bytes(16), bytes(32), f"person {self.number}")

    def sign(self, use: str, message: bytes) -> bytes:
        """Cheaply."""
        return cheap_signature(self.certificate, use, message)

    def create(self, name: str = "group") -> Entry:
        """A new group."""
        act = Create(bytes(16), CIRCLE, self.person, name)
        return Entry(b"", (), self.id, self.clock, act).signed(self.sign)

    def on(self, log: Log, act: Act, parents: Iterable[bytes] | None = None) -> Entry:
        """An entry behind the heads of a log, or behind ``parents``; not taken in."""
        heads = log.heads[:8] if parents is None else tuple(sorted(parents))
        return Entry(log.group.raw, heads, self.id, self.clock, act).signed(self.sign)

    def does(self, log: Log, act: Act, parents: Iterable[bytes] | None = None) -> Entry:
        """The same, taken in."""
        entry = self.on(log, act, parents)
        log.add(entry)
        return entry

    def lets_in(self, log: Log, other: Hand) -> None:
        """Invites; the other comes."""
        self.does(log, Invite(other.id, f"person {other.number}"))
        other.does(log, Join(other.person))

    def removes(self, log: Log, other: Hand, cut: int = 0) -> Entry:
        """Takes out."""
        return self.does(log, Remove(other.id, cut))

    def leaves(self, log: Log, cut: int = 0) -> Entry:
        """Goes."""
        return self.does(log, Leave(cut))


def new_log(founder: Hand, *members: Hand) -> Log:
    """A group of these."""
    log = Log(CheapSignatures())
    log.add(founder.create())
    for one in members:
        founder.lets_in(log, one)
    return log


def copy_of(log: Log) -> Log:
    """What another member holds who has all of it."""
    other = Log(CheapSignatures())
    for entry in log.entries():
        other.add(entry)
    return other


def merge(log: Log, entries: Iterable[Entry]) -> None:
    """Take in what can be, in any order, again and again."""
    waiting = list(entries)
    while waiting:
        left = [entry for entry in waiting if not _taken(log, entry)]
        if len(left) == len(waiting):
            return
        waiting = left


def _taken(log: Log, entry: Entry) -> bool:
    from m2chat.messaging.groups.log import NotEntitled, UnknownParents

    try:
        log.add(entry)
    except UnknownParents:
        return False
    except (NotEntitled, BadSignature):
        return True
    return True
