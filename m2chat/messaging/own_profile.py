"""PROFILE: what we tell a contact of ourselves, with our mailboxes in their circle."""

from __future__ import annotations

from m2chat.crypto.signing import SigningKey
from m2chat.messaging import control as c
from m2chat.messaging.ports import Tables

CONSENT = "offline_offers"  # a setting: "on" (also when it is not set) or "off"


def own_profile(t: Tables, circle: bytes) -> c.Profile:
    """Ourselves as the contacts of one circle see us."""
    own = t.own.profile()
    stores = tuple(
        (box.store, SigningKey(box.seed).public)
        for box in t.offline.mailboxes.all()
        if box.circle == circle and box.retired_at is None
    )[: c.STORES_LIMIT]
    consent = t.own.setting(CONSENT) != "off"
    prekey = t.own.prekeys()[0].public
    return c.Profile(own.revision, own.discovery, own.instance, own.name, prekey, stores, consent)
