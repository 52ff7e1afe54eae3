"""Golden vectors of introductions, pictures and codes; ``python -m`` writes them anew."""

from __future__ import annotations

import json
from pathlib import Path

from m2chat.links import CodeLink, ContactCard
from m2chat.messaging.contents import Content, Introduce, IntroductionStep, OwnPicture
from m2chat.messaging.contents import encode_content as encode
from tests.support.vectors import row

PATH = Path(__file__).parents[1] / "vectors" / "people.json"
PNG = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + bytes.fromhex("0000000800000008080000000000000000")


def build() -> dict[str, str]:
    """All vectors: kind and body in hexadecimal, links as text."""
    card = ContactCard(row(1, 32), row(2, 16), row(3, 16), 1_800_000_000, row(4, 8))
    contents: dict[str, Content] = {
        "offer": Introduce(IntroductionStep.OFFER, row(5, 16), row(6, 32), "Bob", "You both sail"),
        "yes of who answers": Introduce(
            IntroductionStep.YES, row(5, 16), row(6, 32), card=card.link()
        ),
        "yes of who asks": Introduce(IntroductionStep.YES, row(5, 16), row(6, 32)),
        "card": Introduce(IntroductionStep.CARD, row(5, 16), row(1, 32), card=card.link()),
        "picture": OwnPicture(1_800_000_000_000, PNG),
        "no picture": OwnPicture(1_800_000_000_001, b""),
    }
    found = {}
    for name, content in contents.items():
        kind, body = encode(content)
        found[name] = f"{kind:02x} {body.hex()}"
    found["code link"] = CodeLink(row(7, 32), row(8, 32)).link()
    return found


if __name__ == "__main__":
    PATH.write_text(json.dumps(build(), indent=1) + "\n", encoding="utf-8")
