"""Golden vectors of the store's messages (docs/protocol/37-store.md).

``python -m tests.support.store_vectors`` writes ``tests/vectors/store.json`` anew; do that only
together with a change of docs/protocol/ and a line in CHANGELOG.md.
"""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

from m2chat.crypto.mailbox import envelope_id, mailbox_id, token_hash
from m2chat.crypto.signing import SigningKey
from m2chat.net.wire.control_codec import encode_control
from m2chat.net.wire.store_codec import item_header, signed_part
from m2chat.net.wire.store_messages import (
    SIGNATURE_USE,
    Create,
    Deposit,
    Drop,
    Erase,
    Fetch,
    Got,
    Mail,
    No,
    Ok,
    Piece,
    Seen,
    SignedRequest,
    StoreCode,
    StoredAnswer,
    StoreMessage,
    Tokens,
    Watch,
    Withdraw,
)
from tests.support.vectors import row

PATH = Path(__file__).parents[1] / "vectors" / "store.json"
KEY = SigningKey(row(3, 32))
SERVICE = row(5, 32)
NONCE = row(6, 16)
UNTIL = 1_800_604_800


def signed(message: SignedRequest) -> StoreMessage:
    """With the signature for the association ``NONCE`` at ``SERVICE``."""
    return replace(message, signature=KEY.sign(SIGNATURE_USE, signed_part(message, SERVICE, NONCE)))


def messages() -> dict[str, StoreMessage]:
    """One of each."""
    key = KEY.public
    return {
        "create": signed(Create(1, key)),
        "ok": Ok(1),
        "tokens": signed(Tokens(2, key, 7, 2, row(8, 32), row(9, 64))),
        "stored": StoredAnswer(3, row(10, 16), UNTIL),
        "no": No(3, StoreCode.SPENT),
        "withdraw": Withdraw(4, row(11, 32), row(10, 16), row(12, 16)),
        "fetch": signed(Fetch(5, key, 1 << 33)),
        "piece": Piece(5, 1_150, row(13, 20)),
        "piece fin": Piece(5, 2_300, row(13, 5), fin=True),
        "ackdel": signed(Erase(6, key, (row(10, 16), row(14, 16)))),
        "deposit": Deposit(7, row(11, 32), row(12, 16), 7, 2_458, row(10, 16), row(15, 30)),
        "got": Got(7, 2_150, 2_458),
        "got ranges": Got(7, 2_150, 9_000, ((3_300, 4_450), (5_600, 6_750))),
        "watch": signed(Watch(8, key)),
        "mail": Mail(row(11, 32), 3),
        "seen": Seen(row(11, 32), 3),
        "drop": Drop(7),
    }


def build() -> dict[str, str]:
    """All vectors: outputs in hexadecimal."""
    values = {name: encode_control(message) for name, message in messages().items()}
    values |= {
        "mbox": mailbox_id(KEY.public, SERVICE),
        "token hash": token_hash(row(12, 16)),
        "env": envelope_id(row(15, 30)),
        "item header": item_header(3, row(10, 16), row(8, 32), 2_458),
    }
    return {name: value.hex() for name, value in values.items()}


if __name__ == "__main__":
    PATH.write_text(json.dumps(build(), indent=1) + "\n", encoding="utf-8")
