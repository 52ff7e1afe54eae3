"""``m2ctl card read FILE.png``: what the codes in a picture are; no profile is opened for it."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from m2chat.app.codes.kinds import LinkKind
from m2chat.app.codes.picture_file import BadPicture, codes_of
from m2chat.app.rpc.code_methods import code
from m2chat.cli import output
from m2chat.cli.errors import DONE

_WORDS = {
    LinkKind.NEWER: "a link of a newer m2chat; update m2chat to use it",
    LinkKind.WEB: "a web address, not a card",
    LinkKind.WIFI: "the password of a wireless network, not a card",
    LinkKind.ADDRESS: "an address, not a card of m2chat",
    LinkKind.PAYMENT: "a payment, not a card",
    LinkKind.LOGIN: "the secret of a login, not a card; show it to nobody",
    LinkKind.OTHER: "a link of another program, not a card",
    LinkKind.TEXT: "a text, not a card",
}


def card_words(card: Any, add: Any) -> None:
    """The words below ``card``."""
    tree = card.add_subparsers(required=False, metavar="VERB")
    made = add(tree, "read", "the card or link in a picture", read)
    made.add_argument("file", type=Path, metavar="FILE.png")


async def read(options: argparse.Namespace) -> int:
    """Print the links of ours; refuse a picture that has none, and say what it has."""
    found = await codes_of(options.file)
    ours = [one for one in found if one.ours]
    if not ours and not options.json:
        what = _WORDS.get(found[0].kind, "not a card")
        raise BadPicture(f"The code in this picture is {what}.", key="foreign_code")
    output.show([code(one) for one in found], _text, as_json=options.json)
    return DONE


def _text(rows: list[dict[str, Any]]) -> Iterator[str]:
    yield from (row["link"] for row in rows if row["ours"])
