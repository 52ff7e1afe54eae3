"""The calculated ids by which peers register and are sought (protocol 1).

    rid(X->Y, day, svc)  = HMAC(R_XY, "rid" || fpX || fpY || u32 day || svc)[:16]
    rid_inv(day, svc)    = HMAC(inv, "rid" || fpA || u32 day || svc)[:16]
    rid_self(day, svc)   = HMAC(profile_seed, "self" || u32 day || svc)[:16]
    loc(X, day)          = HKDF(D_X, "loc" || fpX || u32 day)

One rid for each relation, day and KA: no two KAs and no two days can be joined by them (T14).
"""

from __future__ import annotations

from m2chat.crypto.kdf import hkdf, hmac, label

DAY_SECONDS = 86_400
NEIGHBOUR_SECONDS = 3_600
RID_BYTES = 16
MULTICAST_SERVICE = bytes(32)  # stands for svc where no KA takes part

_RID, _SELF, _LOC = label("rid"), label("self"), label("loc")


def day_of(net_time: float) -> int:
    """The number of the day, counted from 1970 in UTC."""
    return int(net_time // DAY_SECONDS)


def days_of(net_time: float) -> tuple[int, ...]:
    """The day, and in its first and last hour the neighbour day behind it."""
    day, second = divmod(int(net_time), DAY_SECONDS)
    if second < NEIGHBOUR_SECONDS:
        return day, day - 1
    if second >= DAY_SECONDS - NEIGHBOUR_SECONDS:
        return day, day + 1
    return (day,)


def pair_rid(pair_root: bytes, seeker: bytes, sought: bytes, day: int, service: bytes) -> bytes:
    """Under which ``sought`` (fp) is registered for ``seeker`` (fp)."""
    return hmac(pair_root, _RID, seeker, sought, _u32(day), service)[:RID_BYTES]


def card_rid(invite: bytes, owner: bytes, day: int, service: bytes) -> bytes:
    """Under which the owner (fp) of a card is registered for its holders."""
    return hmac(invite, _RID, owner, _u32(day), service)[:RID_BYTES]


def self_rid(profile_seed: bytes, day: int, service: bytes) -> bytes:
    """By which a second instance of one's own is noticed."""
    return hmac(profile_seed, _SELF, _u32(day), service)[:RID_BYTES]


def location(discovery: bytes, owner: bytes, day: int) -> bytes:
    """loc: decides the homes of ``owner`` (fp) on a day, 32 bytes."""
    return hkdf(discovery, _LOC + owner + _u32(day))


def _u32(number: int) -> bytes:
    return number.to_bytes(4, "big")
