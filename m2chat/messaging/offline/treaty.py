"""The form that two people sign: one direction of mail, one store (protocol 14).

    treaty 111 = store svc_pk32 || fpFrom32 || fpTo32 || max_MiB u16 || max_days u8 || since_ms 8
                 || rev u32
    body of TREATY (control 09) 624 = action1 || treaty 111 || PSS 512

OFFER and ACCEPT carry the signature under ``treaty``; it holds when both exist.  DECLINE and
REVOKE carry one under ``treaty end`` over action and treaty: a no must never be taken for a yes.
Whoever gets a DECLINE or REVOKE sends it back as it came: so its sender knows that it was heard.
``Treaty.decode`` raises ``WireError`` and nothing else.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum

from m2chat.buffer import Reader
from m2chat.crypto.certificate import UserCertificate
from m2chat.errors import WireError
from m2chat.ids import UserId
from m2chat.messaging.control import Kind, RoomControl
from m2chat.messaging.offline.model import DAYS_LIMIT

TREATY_SIZE = 111
REVISION_LIMIT = 1 << 31  # no contact can use up all numbers


class Action(IntEnum):
    """What is said about a treaty."""

    OFFER = 1
    ACCEPT = 2
    DECLINE = 3
    REVOKE = 4


ENDINGS = frozenset({Action.DECLINE, Action.REVOKE})


@dataclass(frozen=True, slots=True)
class Treaty:
    """Mail of one person for another may wait at one store."""

    store: bytes  # svc_pk, 32
    sender: UserId
    receiver: UserId
    max_mib: int
    days: int  # 1-7
    since_ms: int  # since 1970 UTC
    revision: int

    def encode(self) -> bytes:
        """The 111 bytes."""
        return (
            self.store
            + self.sender.raw
            + self.receiver.raw
            + self.max_mib.to_bytes(2, "big")
            + bytes([self.days])
            + self.since_ms.to_bytes(8, "big")
            + self.revision.to_bytes(4, "big")
        )

    @classmethod
    def decode(cls, form: bytes) -> Treaty:
        """Read the 111 bytes; raises ``WireError``."""
        reader = Reader(form)
        store = reader.take(32)
        sender, receiver = UserId(reader.take(32)), UserId(reader.take(32))
        max_mib, days = int.from_bytes(reader.take(2), "big"), reader.u8()
        since_ms, revision = reader.u64(), reader.u32()
        reader.end()
        if not 1 <= days <= DAYS_LIMIT or max_mib == 0:
            raise WireError("a treaty for no time, too long a time, or nothing")
        if not 0 < revision < REVISION_LIMIT or since_ms >= 1 << 62 or sender == receiver:
            raise WireError("a treaty that nobody can keep")
        return cls(store, sender, receiver, max_mib, days, since_ms, revision)


@dataclass(frozen=True, slots=True)
class TreatySaid:
    """The body of TREATY."""

    action: Action
    form: bytes  # 111
    signature: bytes  # 512

    def control(self) -> RoomControl:
        """As it travels."""
        return RoomControl(Kind.TREATY, bytes([self.action]) + self.form + self.signature)

    @classmethod
    def decode(cls, body: bytes) -> TreatySaid:
        """Read the 624 bytes; raises ``WireError``."""
        reader = Reader(body)
        action, form, signature = reader.u8(), reader.take(TREATY_SIZE), reader.take(512)
        reader.end()
        if action not in set(Action):
            raise WireError("an unknown word about a treaty")
        Treaty.decode(form)
        return cls(Action(action), form, signature)


def signed_use(action: Action) -> str:
    """The label of the signature."""
    return "treaty end" if action in ENDINGS else "treaty"


def signed_bytes(action: Action, form: bytes) -> bytes:
    """What the signature is over."""
    return bytes([action]) + form if action in ENDINGS else form


def verify(action: Action, form: bytes, signature: bytes, by: UserCertificate) -> None:
    """Raise ``BadSignature`` unless ``by`` said this."""
    by.verify(signed_use(action), signed_bytes(action, form), signature)
