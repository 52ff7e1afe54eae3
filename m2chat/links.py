"""The texts that people hand each other: contact cards and circle links (protocol 2).

Both are ``m2:<kind>/`` and base64url without padding, and end with four bytes of a hash, so that a
mistyped link is told from a foreign one.  A card also has an upper-case base32 form, which makes a
smaller QR code.  A link is never acted upon by itself: a person decides.

``LOCAL_CIRCLE`` is built in: it has no service and no key, its network key is a constant, and its
members find each other by multicast on one network only.
"""

from __future__ import annotations

import base64
import binascii
import ipaddress
from dataclasses import dataclass

from m2chat.buffer import Reader, block
from m2chat.crypto.kdf import h, label
from m2chat.errors import UserFacingError, WireError
from m2chat.sentences import Sentence, mark

CARD_PREFIX = "m2:contact/"
CIRCLE_PREFIX = "m2:circle/"
JOIN_PREFIX = "m2:join/"
CODE_PREFIX = "m2:code/"
LINK_LIMIT = 2048
CHECK_SIZE = 4
VERSION = 1
CARD_SIZE = 82
NAME_LIMIT = 64
SERVICES_LIMIT = 8
FLAG_MULTICAST = 1
LOCAL_PUBLIC_KEY = bytes(32)


class BadLink(UserFacingError):
    """A link that cannot be read."""

    key = "bad_link"


class BadCard(BadLink):
    """A text that is no contact card, or a damaged one."""

    key = "bad_card"


class BadCircle(BadLink):
    """A text that is no circle link, or a damaged one."""

    key = "bad_circle"


class BadCode(BadLink):
    """A text that is no safety code, or a damaged one."""

    key = "bad_code"


@dataclass(frozen=True, slots=True)
class CodeLink:
    """The safety code as one person's screen shows it: whom it is shown by, and whom to."""

    shown_by: bytes  # fp, 32
    shown_to: bytes  # fp, 32

    def link(self) -> str:
        """``m2:code/...``, 100 characters: ver1 || fp32 || fp32 || check4."""
        return CODE_PREFIX + _b64(_with_check(bytes([VERSION]) + self.shown_by + self.shown_to))

    @classmethod
    def parse(cls, text: str) -> CodeLink:
        """Read it; raises ``BadCode`` with a sentence for the person."""
        body = _body(text, CODE_PREFIX, BadCode, mark("safety code"))
        try:
            reader = Reader(body)
            if reader.u8() != VERSION:
                raise BadCode("This code was made by a newer m2chat. Please update m2chat first.")
            code = cls(reader.take(32), reader.take(32))
            reader.end()
        except WireError as error:
            raise BadCode(_damaged(mark("safety code"))) from error
        return code


@dataclass(frozen=True, slots=True)
class ContactCard:
    """What the holder of a card knows of its owner."""

    fingerprint: bytes  # 32
    discovery: bytes  # D, 16
    invite: bytes  # inv, 16
    expires_at: int  # seconds since 1970 UTC, a whole hour
    circle_tag: bytes  # 8
    multicast: bool = False

    @property
    def card_id(self) -> bytes:
        """Names the card without giving its secret away, 8 bytes."""
        return h(self.invite)[:8]

    def encode(self) -> bytes:
        """The 82 bytes of protocol 2."""
        flags = FLAG_MULTICAST if self.multicast else 0
        hours = self.expires_at // 3600
        return _with_check(
            bytes([VERSION, flags])
            + self.fingerprint
            + self.discovery
            + self.invite
            + hours.to_bytes(4, "big")
            + self.circle_tag
        )

    def link(self) -> str:
        """``m2:contact/...``, 121 characters."""
        return CARD_PREFIX + _b64(self.encode())

    def qr_text(self) -> str:
        """The same in upper-case base32, 143 characters, for QR's alphanumeric mode."""
        return CARD_PREFIX.upper() + base64.b32encode(self.encode()).decode("ascii").rstrip("=")

    @classmethod
    def decode(cls, encoded: bytes) -> ContactCard:
        """Read the 82 bytes; raises ``BadCard``."""
        return cls.parse(CARD_PREFIX + _b64(encoded))

    @classmethod
    def parse(cls, text: str) -> ContactCard:
        """Read either form; raises ``BadCard`` with a sentence for the person."""
        body = _body(text, CARD_PREFIX, BadCard, mark("contact card"))
        try:
            reader = Reader(body)
            if reader.u8() != VERSION:
                raise BadCard("This card was made by a newer m2chat. Please update m2chat first.")
            flags = reader.u8()
            fingerprint, discovery, invite = reader.take(32), reader.take(16), reader.take(16)
            expires_at, tag = reader.u32() * 3600, reader.take(8)
            reader.end()
        except WireError as error:
            raise BadCard(_damaged(mark("contact card"))) from error
        if flags & ~FLAG_MULTICAST:
            raise BadCard("This card was made by a newer m2chat. Please update m2chat first.")
        return cls(fingerprint, discovery, invite, expires_at, tag, bool(flags))


@dataclass(frozen=True, slots=True)
class ServiceAddress:
    """Where a service of a circle listens, and the key it proves."""

    host: str  # an IPv4 or IPv6 address in its usual text form
    port: int
    public_key: bytes  # svc_pk, Ed25519, 32


@dataclass(frozen=True, slots=True)
class CircleLink:
    """All that a member needs to use a circle."""

    network_key: bytes  # NK, 32; carries no security
    public_key: bytes  # circle_pk, Ed25519, 32
    name: str
    services: tuple[ServiceAddress, ...]

    @property
    def tag(self) -> bytes:
        """What a card says of its circle, 8 bytes."""
        return circle_tag(self.public_key)

    @property
    def local(self) -> bool:
        """Whether this is the built-in circle of one network."""
        return self.public_key == LOCAL_PUBLIC_KEY

    def body(self) -> bytes:
        """The link's bytes without the check."""
        out = bytes([VERSION]) + self.network_key + self.public_key
        out += block(self.name.encode("utf-8")) + bytes([len(self.services)])
        for service in self.services:
            address = ipaddress.ip_address(service.host)
            out += bytes([address.version]) + address.packed
            out += service.port.to_bytes(2, "big") + service.public_key
        return out

    def link(self) -> str:
        """``m2:circle/...``."""
        return CIRCLE_PREFIX + _b64(_with_check(self.body()))

    @classmethod
    def parse(cls, text: str) -> CircleLink:
        """Read a circle link; raises ``BadCircle`` with a sentence for the person."""
        body = _body(text, CIRCLE_PREFIX, BadCircle, mark("circle link"))
        try:
            reader = Reader(body)
            link = cls.read(reader)
            reader.end()
        except (WireError, ValueError) as error:
            raise BadCircle(_damaged(mark("circle link"))) from error
        if link.local and link != LOCAL_CIRCLE:
            raise BadCircle(_damaged(mark("circle link")))  # no circle has a key of zeros
        return link

    @classmethod
    def read(cls, reader: Reader) -> CircleLink:
        """Read the body from ``reader``; raises ``WireError``."""
        if reader.u8() != VERSION:
            raise WireError("a circle link of another version")
        network_key, public_key = reader.take(32), reader.take(32)
        name = reader.text(NAME_LIMIT)
        count = reader.u8()
        if count > SERVICES_LIMIT:
            raise WireError("a circle link with more services than allowed")
        services = tuple(_read_service(reader) for _ in range(count))
        return cls(network_key, public_key, name, services)


# Its name cannot be taken by a circle that is joined; NK is known to everybody (protocol 2).
LOCAL_CIRCLE = CircleLink(h(label("local circle")), LOCAL_PUBLIC_KEY, "local", ())


@dataclass(frozen=True, slots=True)
class JoinLink:
    """What a further server of a circle takes with ``--join``; good for a day."""

    circle: CircleLink
    token: bytes  # 16

    def link(self) -> str:
        """``m2:join/...``."""
        return JOIN_PREFIX + _b64(_with_check(self.circle.body() + self.token))

    @classmethod
    def parse(cls, text: str) -> JoinLink:
        """Read a join link; raises ``BadCircle`` with a sentence for the person."""
        body = _body(text, JOIN_PREFIX, BadCircle, mark("join link"))
        try:
            reader = Reader(body)
            circle, token = CircleLink.read(reader), reader.take(16)
            reader.end()
        except (WireError, ValueError) as error:
            raise BadCircle(_damaged(mark("join link"))) from error
        return cls(circle, token)


def circle_tag(public_key: bytes) -> bytes:
    """``H(circle_pk)[:8]``."""
    return h(public_key)[:8]


def _read_service(reader: Reader) -> ServiceAddress:
    family = reader.u8()
    if family not in (4, 6):
        raise WireError("an address of an unknown family")
    host = ipaddress.ip_address(reader.take(4 if family == 4 else 16))
    return ServiceAddress(str(host), reader.u16(), reader.take(32))


def _check(body: bytes) -> bytes:
    return h(label("check"), body)[:CHECK_SIZE]


def _with_check(body: bytes) -> bytes:
    return body + _check(body)


def _b64(data: bytes) -> str:
    return base64.urlsafe_b64encode(data).decode("ascii").rstrip("=")


def _damaged(what: str) -> str:
    return Sentence(
        "This {what} is damaged: a part is missing or was mistyped. Copy the whole of it and try "
        "again.",
        what=what,
    )


def _body(text: str, prefix: str, error: type[BadLink], what: str) -> bytes:
    """The bytes of a link without the check, once the check was right."""
    link = "".join(text.split())
    if link.lower().startswith("mchat:"):  # the all-letter alias for systems that refuse a digit
        link = "m2:" + link[len("mchat:") :]
    if not link.lower().startswith(prefix):
        raise error(
            Sentence("This is no {what}: it should begin with {prefix}", what=what, prefix=prefix)
        )
    if len(link) > LINK_LIMIT:
        raise error(_damaged(what))
    coded = link[len(prefix) :]
    try:
        if link.startswith(prefix.upper()):
            data = base64.b32decode(coded + "=" * (-len(coded) % 8))
        else:
            data = base64.b64decode(coded + "=" * (-len(coded) % 4), altchars=b"-_", validate=True)
    except (binascii.Error, ValueError) as problem:
        raise error(_damaged(what)) from problem
    body, check = data[:-CHECK_SIZE], data[-CHECK_SIZE:]
    if len(data) <= CHECK_SIZE or check != _check(body):
        raise error(_damaged(what))
    return body
