"""Makes release files: ``python -m m2chat.app.updates.sign --help``.  For whoever publishes.

A key file holds the 32-byte seed of an Ed25519 key in hexadecimal; keep it away from the network.
"""

from __future__ import annotations

import argparse
import os
import sys
import time
from collections.abc import Sequence
from pathlib import Path

from m2chat.app.updates.check import PRODUCT
from m2chat.app.updates.errors import BadReleaseFile
from m2chat.app.updates.release import (
    FileHash,
    Release,
    SignedRelease,
    Successor,
    decode,
    hand_on,
    sign,
)
from m2chat.crypto.errors import CryptoError
from m2chat.crypto.kdf import h
from m2chat.crypto.randomness import SystemRandomSource
from m2chat.crypto.signing import SEED_SIZE, SigningKey

DAY_S = 86_400


def parser() -> argparse.ArgumentParser:
    """The words."""
    top = argparse.ArgumentParser(
        prog="python -m m2chat.app.updates.sign", description="Make a signed release file."
    )
    verbs = top.add_subparsers(required=True, metavar="VERB")
    key = verbs.add_parser("key", help="make a key; prints its public half for build.py")
    key.add_argument("file", type=Path, metavar="KEY")
    key.set_defaults(act=_make_key)
    made = verbs.add_parser("release", help="sign a release")
    made.add_argument("--key", type=Path, required=True)
    made.add_argument("--version", required=True, help="three numbers, such as 1.4.0")
    made.add_argument("--days", type=int, default=30, help="how long it counts as news")
    made.add_argument("--date", type=int, default=None, help="seconds since 1970; now by default")
    made.add_argument("--url", action="append", required=True, help="a page with the files")
    made.add_argument("--file", action="append", type=Path, default=[], help="one of the files")
    made.add_argument("--before", type=Path, help="the release file before; keeps its successors")
    made.add_argument("--next-key", type=Path, help="hand on: this key signs from now on")
    made.add_argument("--out", type=Path, required=True)
    made.set_defaults(act=_make_release)
    show = verbs.add_parser("check", help="check a release file by the first public key")
    show.add_argument("file", type=Path)
    show.add_argument("public", help="64 hexadecimal digits")
    show.set_defaults(act=_check)
    return top


def _make_key(options: argparse.Namespace) -> None:
    key = SigningKey(SystemRandomSource().bytes(SEED_SIZE))
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL
    with os.fdopen(os.open(options.file, flags, 0o600), "w", encoding="ascii") as file:
        file.write(key.seed.hex() + "\n")
    _say(key.public.hex())


def _read_key(path: Path) -> SigningKey:
    return SigningKey(bytes.fromhex(path.read_text(encoding="ascii").strip()))


def _make_release(options: argparse.Namespace) -> None:
    key = _read_key(options.key)
    chain: tuple[Successor, ...] = ()
    if options.before is not None:
        chain = decode(options.before.read_bytes()).release.successors
    if options.next_key is not None:
        new = _read_key(options.next_key)
        chain = (*chain, hand_on(key, len(chain) + 1, new.public))
        key = new
    date = int(time.time()) if options.date is None else options.date
    files = tuple(FileHash(h(path.read_bytes()).hex(), path.name) for path in options.file)
    release = Release(
        PRODUCT,
        options.version,
        date,
        date + options.days * DAY_S,
        tuple(options.url),
        files,
        chain,
    )
    options.out.write_bytes(sign(release, key).encode())


def _check(options: argparse.Namespace) -> None:
    signed: SignedRelease = decode(options.file.read_bytes())
    signed.verify(bytes.fromhex(options.public))
    _say(f"good: {signed.release.product} {signed.release.version}")


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")


def main(arguments: Sequence[str] | None = None) -> int:
    """Do what the words say; 0 done, 4 refused."""
    options = parser().parse_args(arguments)
    try:
        options.act(options)
    except (OSError, ValueError, BadReleaseFile, CryptoError) as error:
        sys.stderr.write(f"{error}\n")
        return 4
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
