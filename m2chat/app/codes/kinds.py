"""What a text from outside is: a contact card, a circle link, a safety code, or something else.

Whatever was scanned, pasted, dropped or clicked comes through ``recognise`` first.  It looks at the
form only: whether a card is whole and can be used is asked of the application.  Nothing here acts
on what it finds.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from m2chat.links import LINK_LIMIT, BadCard, ContactCard

TEXT_LIMIT = 100_000  # characters of a pasted text that are looked at


class LinkKind(StrEnum):
    """The kinds of texts that can be told apart."""

    CONTACT = "contact"
    CIRCLE = "circle"
    JOIN = "join"  # for a further server of a circle
    CODE = "code"  # a safety code
    NEWER = "newer"  # of m2, but of a kind that this version does not know
    WEB = "web"
    WIFI = "wifi"
    ADDRESS = "address"  # an address-book entry, a mail address, a telephone number
    PAYMENT = "payment"
    LOGIN = "login"  # the secret of a second factor
    OTHER = "other"  # a link of another program
    TEXT = "text"
    NOTHING = "nothing"


OURS = frozenset((LinkKind.CONTACT, LinkKind.CIRCLE, LinkKind.JOIN, LinkKind.CODE))
_BY_WORD = {str(kind): kind for kind in OURS}
# A link may stand in the middle of a sentence, and be broken over lines when it stands alone.
_LINK = re.compile(
    r"(?<![A-Za-z0-9])(?:m2|mchat):([A-Za-z]{1,16})/([A-Za-z0-9_\-]+)", re.IGNORECASE
)
_WHOLE = re.compile(r"(?:m2|mchat):([A-Za-z]{1,16})/([A-Za-z0-9_\-]+)", re.IGNORECASE)
_SCHEME = re.compile(r"([A-Za-z][A-Za-z0-9+.\-]{1,30}):")
_FOREIGN = {
    "http": LinkKind.WEB,
    "https": LinkKind.WEB,
    "wifi": LinkKind.WIFI,
    "begin": LinkKind.ADDRESS,  # BEGIN:VCARD
    "mecard": LinkKind.ADDRESS,
    "mailto": LinkKind.ADDRESS,
    "tel": LinkKind.ADDRESS,
    "sms": LinkKind.ADDRESS,
    "smsto": LinkKind.ADDRESS,
    "bitcoin": LinkKind.PAYMENT,
    "ethereum": LinkKind.PAYMENT,
    "bcd": LinkKind.PAYMENT,
    "otpauth": LinkKind.LOGIN,
    "otpauth-migration": LinkKind.LOGIN,
}


@dataclass(frozen=True, slots=True)
class Recognised:
    """What a text is; ``link`` in its ``m2:`` form where it is one of ours, else the text."""

    kind: LinkKind
    link: str

    @property
    def ours(self) -> bool:
        """Whether m2chat can do something with it."""
        return self.kind in OURS


def recognise(text: str) -> Recognised:
    """What a text is, or the first link of ours in it."""
    text = text[:TEXT_LIMIT].strip()
    if not text:
        return Recognised(LinkKind.NOTHING, "")
    whole = _WHOLE.fullmatch("".join(text.split()))
    match = whole or _LINK.search(text)
    if match is not None and len(match.group()) <= LINK_LIMIT:
        kind = _BY_WORD.get(match.group(1).lower(), LinkKind.NEWER)
        return Recognised(kind, _normal(match.group(1), match.group(2)))
    scheme = _SCHEME.match(text)
    if scheme is None:
        return Recognised(LinkKind.TEXT, text)
    return Recognised(_FOREIGN.get(scheme.group(1).lower(), LinkKind.OTHER), text)


def link_as_our_own(text: str) -> Recognised | None:
    """The same for a field in which people also write: None unless a link of ours is in it."""
    found = recognise(text)
    return found if found.ours else None


def _normal(word: str, code: str) -> str:
    """``m2:`` and the code; a card out of a QR code, which is base32, in its usual form."""
    if word.isupper() and code.isupper():
        shouted = f"M2:{word}/{code}"
        try:
            return ContactCard.parse(shouted).link()
        except BadCard:
            return shouted
    return f"m2:{word.lower()}/{code}"
