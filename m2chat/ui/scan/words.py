"""What is said about a code: its name in a list, and why it is not the one that is wanted."""

from __future__ import annotations

from collections.abc import Set

from m2chat.app.codes.kinds import LinkKind, Recognised
from m2chat.ui.language import mark, tr

SHOWN, END = 28, 6  # letters of a foreign code in a list

_NAMES = {
    LinkKind.CONTACT: mark("Contact card"),
    LinkKind.CIRCLE: mark("Circle link"),
    LinkKind.JOIN: mark("Link for a server"),
    LinkKind.CODE: mark("Safety code"),
    LinkKind.NEWER: mark("From a newer m2chat"),
    LinkKind.WEB: mark("Web address"),
    LinkKind.WIFI: mark("Wireless network"),
    LinkKind.ADDRESS: mark("Address"),
    LinkKind.PAYMENT: mark("Payment"),
    LinkKind.LOGIN: mark("Login secret"),
    LinkKind.OTHER: mark("Link of another program"),
    LinkKind.TEXT: mark("Text"),
    LinkKind.NOTHING: mark("Empty code"),
}
_CARD, _CIRCLE, _CODE = mark("a contact card"), mark("a circle link"), mark("a safety code")
_JOIN, _ANY = mark("a link for a server"), mark("a card or link of m2chat")
_WANTED = {
    LinkKind.CONTACT: _CARD,
    LinkKind.CIRCLE: _CIRCLE,
    LinkKind.CODE: _CODE,
    LinkKind.JOIN: _JOIN,
}
_REFUSED = {
    LinkKind.CONTACT: mark("This is a contact card, not {wanted}. Add it with “Add contact”."),
    LinkKind.CIRCLE: mark(
        "This is a circle link, not {wanted}. Join the circle under Network first."
    ),
    LinkKind.JOIN: mark(
        "This link is for a further server of a circle, not for people. "
        "Give it to whoever runs the server."
    ),
    LinkKind.CODE: mark(
        "This is a safety code, not {wanted}. Open the conversation, choose Verify, and scan it "
        "there."
    ),
    LinkKind.NEWER: mark("This was made by a newer m2chat. Please update m2chat first."),
    LinkKind.WEB: mark("This is a web address, not {wanted}. m2chat did not open it."),
    LinkKind.WIFI: mark("This is the key of a wireless network, not {wanted}."),
    LinkKind.ADDRESS: mark("This is an address or telephone number, not {wanted}."),
    LinkKind.PAYMENT: mark("This asks for a payment and is not {wanted}. Nothing was paid."),
    LinkKind.LOGIN: mark("This is the secret of a login, not {wanted}. Show it to nobody."),
    LinkKind.OTHER: mark("This link belongs to another program and is not {wanted}."),
    LinkKind.TEXT: mark("This is only a text, not {wanted}."),
    LinkKind.NOTHING: mark("There is nothing in it."),
}


def name(found: Recognised) -> str:
    """For a list of several: what it is, and how it begins and ends; nothing of secrets."""
    kind = tr(_NAMES[found.kind])
    if found.kind is LinkKind.CODE or found.kind is LinkKind.LOGIN or found.kind is LinkKind.WIFI:
        return kind
    shown = found.link
    if len(shown) > SHOWN:  # cards differ at their end, web addresses at their beginning
        shown = f"{shown[: SHOWN - END]}…{shown[-END:]}"
    return f"{kind}: {' '.join(shown.split())}"


def wanted(kinds: Set[LinkKind]) -> str:
    """What a page asks for, in words."""
    return tr(_WANTED.get(next(iter(kinds)), _ANY) if len(kinds) == 1 else _ANY)


def refusal(found: Recognised, kinds: Set[LinkKind]) -> str:
    """Why this is not what a page asked for."""
    return tr(_REFUSED[found.kind], wanted=wanted(kinds))
