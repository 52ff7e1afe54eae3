"""How the founder's server admits others: join tokens and renewals (protocol 2, docs/adr/0076).

    token 16 = not_after u32 || HMAC(k, "join" || not_after || joins u32)[:12]
    k        = HKDF(circle seed, "join")

A token needs no table: it is good for any number of servers until it ends, or until the founder
calls all of them back by counting ``joins`` up (``m2-server revoke-joins``), which a running server
notices at the next JOIN.
"""

from __future__ import annotations

from collections.abc import Callable

from m2chat.crypto.errors import CryptoError
from m2chat.crypto.kdf import equal, hkdf, hmac, label
from m2chat.crypto.signing import SigningKey, verify_ed25519
from m2chat.net.services.directory import admit, admitted_until
from m2chat.net.services.service_list import ServiceList
from m2chat.net.wire.descriptor import Role
from m2chat.net.wire.list_messages import TOKEN_SIZE

JOIN_SECONDS = 86_400
RENEW_SECONDS = 30 * 86_400  # an admission is renewed when it has less left
NO_TOKEN = bytes(TOKEN_SIZE)
_EVERY_ROLE = int(Role.KA | Role.RELAY | Role.STORE)


def join_token(circle: SigningKey, joins: int, now: float) -> bytes:
    """A token that is good for a day, 16 bytes."""
    return _token(circle, joins, int(now) + JOIN_SECONDS)


def check_admission(circle_public: bytes, service: bytes, roles: int, admission: bytes) -> bool:
    """Whether the circle admits ``service`` in ``roles`` by these 68 bytes."""
    not_after, signature = admission[:4], admission[4:]
    try:
        verify_ed25519(circle_public, "admit", service + bytes([roles]) + not_after, signature)
    except CryptoError:
        return False
    return True


def ends_at(admission: bytes) -> int:
    """When an admission ends, seconds since 1970."""
    return int.from_bytes(admission[:4], "big")


class Founder:
    """Grants what JOIN asks for."""

    def __init__(
        self, circle: SigningKey, listed: ServiceList, wall: Callable[[], float],
        joins: Callable[[], int],
    ) -> None:  # fmt: skip
        """``joins`` is how often join links were called back, as of now."""
        self._circle = circle
        self._listed = listed
        self._wall = wall
        self._joins = joins

    def grant(self, token: bytes, service: bytes, roles: int) -> bytes | None:
        """The admission (68 B), or None."""
        if not roles or roles & ~_EVERY_ROLE:
            return None
        if token == NO_TOKEN:
            return self._renew(service, roles)
        not_after = int.from_bytes(token[:4], "big")
        now = self._wall()
        if not now < not_after <= now + JOIN_SECONDS:
            return None
        if not equal(token, _token(self._circle, self._joins(), not_after)):
            return None
        return admit(self._circle, service, roles, now)

    def _renew(self, service: bytes, roles: int) -> bytes | None:
        """A listed service goes on in the same roles, and in no other."""
        listed = self._listed.get(service)
        if listed is None or listed.roles != roles:
            return None
        now = self._wall()
        if admitted_until(listed) - now > RENEW_SECONDS:
            return listed.admit
        return admit(self._circle, service, roles, now)


def refuse(token: bytes, service: bytes, roles: int) -> bytes | None:
    """What a server without the circle's key answers."""
    return None


def _token(circle: SigningKey, joins: int, not_after: int) -> bytes:
    key = hkdf(circle.seed, label("join"))
    end = not_after.to_bytes(4, "big")
    return end + hmac(key, label("join"), end, joins.to_bytes(4, "big"))[: TOKEN_SIZE - 4]
