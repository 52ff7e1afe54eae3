"""What PROFILE says of us, and what theirs changes in what we know of them (protocol 13)."""

from __future__ import annotations

from dataclasses import replace

from m2chat.crypto.certificate import UserCertificate
from m2chat.crypto.prekeys import verify_prekey
from m2chat.messaging import contacts as rules
from m2chat.messaging import control as c
from m2chat.messaging.answers import Peer
from m2chat.messaging.ports import Tables
from m2chat.messaging.records import ContactRecord


def own_profile(t: Tables) -> c.Profile:
    """What we say of ourselves."""
    own = t.own.profile()
    return c.Profile(own.revision, own.discovery, own.instance, own.name, t.own.prekeys()[0].public)


def check_profile(peer: Peer, profile: c.Profile) -> None:
    """The pre-key is theirs and of that instance; raises ``CryptoError``."""
    verify_prekey(profile.prekey, UserCertificate.decode(peer.certificate), profile.instance)


def with_profile(record: ContactRecord, profile: c.Profile) -> ContactRecord:
    """The contact with what they say of themselves; an older saying changes nothing."""
    if profile.revision <= record.revision:
        return record
    return replace(
        record,
        name=rules.plain(profile.name, c.NAME_LIMIT),
        discovery=profile.discovery,
        instance=profile.instance,
        prekey=profile.prekey,
        revision=profile.revision,
    )
