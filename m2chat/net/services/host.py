"""A service behind its port: associations, and the roles that use them.

In:   LONG HELLO and OPEN; SHORT packets of standing associations.
Out:  LONG COOKIE and OPENED as returned values; SHORT datagrams through ``send``.

A bad datagram is dropped in silence; a bad form inside an authenticated packet ends its
association.  A packet from another source than the association's gets a CHALLENGE there, no longer
than itself; the address moves on RESPONSE only (T39).  Sans-IO.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from m2chat.crypto.errors import DecryptionFailed
from m2chat.crypto.randomness import RandomSource
from m2chat.errors import WireError
from m2chat.net.errors import CloseCode, NetMisuse, ProtocolError
from m2chat.net.services.listener import Listener, ServedAssociation
from m2chat.net.wire.addresses import Address
from m2chat.net.wire.control import CONTROL_FLOW, ControlMessage
from m2chat.net.wire.control_codec import decode_control
from m2chat.net.wire.frames import (
    Ack,
    Challenge,
    Close,
    Datagram,
    Frame,
    Ping,
    Response,
    decode_frames,
)
from m2chat.net.wire.packet import LongType, padded_size

SendDatagram = Callable[[ServedAssociation, bytes, Address], None]


@dataclass(slots=True)
class _Turn:
    """What one packet may cost us: one acknowledgement, one response, one message (T19)."""

    ack: bytes = b""
    response: bytes = b""
    messages: int = 0


class ServiceRole(Protocol):
    """What a service does with the control messages of its clients."""

    def receive(self, sender: ServedAssociation, message: ControlMessage, now: float) -> None:
        """One message; raises ``ProtocolError`` when it ends the association."""

    def forget(self, association: ServedAssociation) -> None:
        """The association ended: erase what is kept for it."""

    def expire(self, now: float) -> None:
        """Called about once a second."""


class ServiceHost:
    """Joins a ``Listener`` with the roles of one service."""

    def __init__(
        self, random: RandomSource, send: Callable[[ServedAssociation, bytes, Address], None]
    ) -> None:
        """``send`` masks and sends one SHORT datagram to an address, by the socket of the
        association; ``attach`` must follow."""
        self._random = random
        self._send = send
        self._roles: tuple[ServiceRole, ...] = ()
        self._listener: Listener | None = None
        self.received: dict[str, int] = {}  # messages of clients by their name

    def attach(self, listener: Listener, *roles: ServiceRole) -> None:
        """The listener whose associations these roles serve."""
        self._listener = listener
        self._roles = roles

    @property
    def listener(self) -> Listener:
        """The associations."""
        if self._listener is None:
            raise NetMisuse("a service host has no listener yet")
        return self._listener

    def on_long(
        self, kind: LongType, body: bytes, source: Address, now: float, port: object = None
    ) -> tuple[LongType, bytes] | None:
        """The LONG answer to HELLO or OPEN, never longer than what came without a proof.

        ``port`` is the socket it came by; its association keeps it.
        """
        if kind is LongType.HELLO:
            answer, answered = self.listener.on_hello(body, source, now), LongType.COOKIE
        elif kind is LongType.OPEN:
            answer, answered = self.listener.on_open(body, source, now, port), LongType.OPENED
        else:
            return None
        return (answered, answer) if answer is not None else None

    def send_message(self, to: ServedAssociation, message: bytes, size: int) -> None:
        """One control message in one datagram of ``size`` bytes (0: the usual steps)."""
        self._tell(to, Datagram(CONTROL_FLOW, message).encode(), size)

    def on_short(
        self, association: ServedAssociation, datagram: bytes | memoryview, source: Address,
        now: float,
    ) -> None:  # fmt: skip
        """One datagram for an association's cid."""
        try:
            plain = association.channel.open(datagram)
        except DecryptionFailed:
            return
        self.listener.heard(association, now)
        turn = _Turn()
        try:
            for frame in decode_frames(plain):
                self._on_frame(association, frame, source, now, turn)
                if not association.alive:
                    return
            if turn.ack or turn.response:
                self._tell(association, turn.ack + turn.response)
            if source != association.address and association.alive:
                self._challenge(association, source, len(datagram))
        except WireError:
            self.close(association, CloseCode.FORM)
        except ProtocolError as error:
            self.close(association, error.code)

    def close(self, association: ServedAssociation, code: CloseCode) -> None:
        """End an association and say so, unless the client ended it."""
        if code is not CloseCode.BYE:
            self._tell(association, Close(code).encode())
        self.listener.end(association)

    def gone(self, association: ServedAssociation) -> None:
        """The listener lost it: every role forgets it."""
        for role in self._roles:
            role.forget(association)

    def expire(self, now: float) -> None:
        """Once a second: silent associations and old introductions go."""
        self.listener.expire(now)
        for role in self._roles:
            role.expire(now)

    def goodbye(self) -> None:
        """Tell every client that the service stops, and forget them."""
        for association in self.listener.associations():
            self._tell(association, Close(CloseCode.BYE).encode())
            self.listener.end(association)

    def _on_frame(
        self, association: ServedAssociation, frame: Frame, source: Address, now: float,
        turn: _Turn,
    ) -> None:  # fmt: skip
        match frame:
            case Datagram(flow=flow, data=data):
                if flow == CONTROL_FLOW:
                    turn.messages += 1
                    if turn.messages > 1:
                        raise ProtocolError("two control messages in one packet")
                    message = decode_control(data)
                    name = type(message).__name__
                    self.received[name] = self.received.get(name, 0) + 1
                    for role in self._roles:
                        role.receive(association, message, now)
            case Ping():
                highest = association.channel.highest
                turn.ack = Ack(((highest, highest),), 0.0).encode()
            case Challenge(nonce=nonce):
                turn.response = Response(nonce).encode()
            case Response(nonce=nonce):
                if association.challenge == (nonce, source):
                    association.challenge = None
                    self.listener.moved(association, source)
            case Close():
                self.listener.end(association)
            case Ack():
                return
            case _:
                raise ProtocolError("a frame that associations do not use")

    def _tell(
        self, association: ServedAssociation, frame: bytes, size: int = 0,
        to: Address | None = None,
    ) -> None:  # fmt: skip
        """One packet to a client; an association whose keys are worn out ends instead."""
        try:
            datagram = association.channel.seal(frame, size)
        except NetMisuse:
            self.listener.end(association)
            return
        self._send(association, datagram, to or association.address)

    def _challenge(self, association: ServedAssociation, source: Address, received: int) -> None:
        """To an address that proved nothing, and so never more bytes than came from it (T17)."""
        outstanding = association.challenge
        if outstanding is None or outstanding[1] != source:
            association.challenge = outstanding = (self._random.bytes(8), source)
        frame = Challenge(outstanding[0]).encode()
        if padded_size(len(frame)) <= received:
            self._tell(association, frame, to=source)
