"""What is said about a contact whose name may be taken for another one.

Only names that people give themselves are looked at: a nickname is ours.  Whose safety code was
compared is who they are, whatever they are called.
"""

from __future__ import annotations

from collections.abc import Iterable

from m2chat.messaging.lookalikes import mixes, picture
from m2chat.messaging.model import Contact
from m2chat.ui.language import tr


def name_doubt(contact: Contact, contacts: Iterable[Contact]) -> str:
    """One plain sentence, or nothing."""
    if contact.nickname or contact.verified or not contact.name:
        return ""
    drawn = picture(contact.name)
    for other in contacts if drawn else ():
        if other.id != contact.id and drawn in (picture(other.name), picture(other.nickname)):
            return tr(
                "This name looks like that of another contact, {name}. Compare the safety code "
                "before you trust it.",
                name=other.title,
            )
    if mixes(contact.name):
        return tr(
            "This name mixes letters of several alphabets, so that it may look like another name."
        )
    return ""
