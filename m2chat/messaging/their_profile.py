"""PROFILE: what a contact says of themselves, checked and kept."""

from __future__ import annotations

from dataclasses import replace

from m2chat.crypto.certificate import UserCertificate
from m2chat.crypto.prekeys import verify_prekey
from m2chat.messaging import contacts as rules
from m2chat.messaging import control as c
from m2chat.messaging.offline.model import ContactStores
from m2chat.messaging.ports import Tables
from m2chat.messaging.records import ContactRecord


def check_profile(certificate: bytes, profile: c.Profile) -> None:
    """The pre-key is theirs and of that instance; raises ``CryptoError``."""
    verify_prekey(profile.prekey, UserCertificate.decode(certificate), profile.instance)


def with_profile(t: Tables, record: ContactRecord, profile: c.Profile) -> ContactRecord:
    """The contact with what they say of themselves; an older saying changes nothing.

    Where they take mail is written at once; the caller writes the contact.
    """
    if profile.revision <= record.revision:
        return record
    stores = ContactStores(profile.stores, profile.consent)
    t.offline.agreements.save_stores_of(record.id, stores)
    return replace(
        record,
        name=rules.plain(profile.name, c.NAME_LIMIT),
        discovery=profile.discovery,
        instance=profile.instance,
        prekey=profile.prekey,
        revision=profile.revision,
    )
