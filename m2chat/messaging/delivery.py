"""The states of an outgoing message and the only ways between them (product 2.4).

A state is reached only by its proof: ``queued`` by our commit, ``sending`` while a session carries
it, ``stored`` by a store's answer, ``delivered`` by the receiver's receipt.  Nothing goes back,
except from ``sending`` when the session ends without a receipt, from ``stored`` when the
agreement ended and the store gave it back, and by the person's own retry.
"""

from __future__ import annotations

from dataclasses import replace

from m2chat.messaging.errors import BadTransition
from m2chat.messaging.model import DeliveryState as S
from m2chat.messaging.model import Message, Reason

TRANSITIONS: dict[S, frozenset[S]] = {
    S.DRAFT: frozenset({S.QUEUED}),
    # a receipt may come late, after the session that carried the message ended
    S.QUEUED: frozenset({S.SENDING, S.STORED, S.DELIVERED, S.READ, S.FAILED, S.CANCELLED}),
    S.SENDING: frozenset({S.QUEUED, S.STORED, S.DELIVERED, S.READ, S.FAILED, S.CANCELLED}),
    S.STORED: frozenset({S.QUEUED, S.DELIVERED, S.READ, S.EXPIRED, S.CANCELLED}),
    S.DELIVERED: frozenset({S.READ}),
    S.READ: frozenset(),
    S.FAILED: frozenset({S.QUEUED, S.DELIVERED, S.READ}),
    S.EXPIRED: frozenset({S.QUEUED, S.DELIVERED, S.READ}),
    # it had arrived before it was taken back: the truth wins
    S.CANCELLED: frozenset({S.DELIVERED, S.READ}),
}
OPEN = frozenset({S.QUEUED, S.SENDING})
CANCELLABLE = frozenset({S.QUEUED, S.SENDING, S.STORED, S.FAILED})

# Reasons that a person should do something about; the others only ask for patience.
WARNINGS = frozenset(
    {
        Reason.KA_UNREACHABLE,
        Reason.PEER_UNREACHABLE,
        Reason.STORE_FULL,
        Reason.NO_PREKEY,
        Reason.KEY_CHANGED,
        Reason.CLOCK_WRONG,
        Reason.VERSION,
        Reason.NO_RELAY,
        Reason.UDP_BLOCKED,
        Reason.DISK_FULL,
        Reason.PEER_REJECTED,
    }
)


def may(before: S, after: S) -> bool:
    """Whether a message may go from one state to another."""
    return after in TRANSITIONS[before]


def advance(
    message: Message,
    state: S,
    *,
    reason: Reason = Reason.NONE,
    next_try: float | None = None,
    attempts: int | None = None,
    at: float | None = None,
) -> Message:
    """The message in its next state; raises ``BadTransition``.

    ``at`` is when the receipt came and is kept from the first one.  Staying in an open state with
    another reason is no transition and always allowed.
    """
    if state is not message.state and not may(message.state, state):
        raise BadTransition(f"a message cannot go from {message.state} to {state}")
    if state is message.state and state not in OPEN:
        return message
    delivered = state in (S.DELIVERED, S.READ)
    return replace(
        message,
        state=state,
        reason=reason,
        warning=state in OPEN and reason in WARNINGS,
        next_try=next_try if state in OPEN else None,
        attempts=message.attempts if attempts is None else attempts,
        delivered_at=(message.delivered_at or at) if delivered else message.delivered_at,
    )
