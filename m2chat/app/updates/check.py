"""Whether a release file may be believed, and what it means for this program.

Refused are: another signer, a key that was handed on already, another product, a notice older than
one that was seen (downgrade), one past its end (freeze), one from the future.  What was believed is
remembered (``memory``), so that none of these can be undone by an older file.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

import msgspec

from m2chat.app.updates import memory
from m2chat.app.updates.errors import BadReleaseFile, NoUpdateAddress, UpdateRefused
from m2chat.app.updates.memory import Memory
from m2chat.app.updates.release import Release, decode, numbers
from m2chat.crypto.errors import BadSignature

Fetch = Callable[[str], bytes]
PRODUCT = "m2chat"
FUTURE_S = 86_400  # how far ahead of our clock a notice may be dated


class UpdateState(StrEnum):
    """What an update notice means here."""

    CURRENT = "current"
    NEWER = "newer"


@dataclass(frozen=True, slots=True)
class UpdateNotice:
    """The answer to a check."""

    state: UpdateState
    version: str  # the newest that is published
    running: str
    date: int  # seconds since 1970 UTC
    urls: tuple[str, ...]  # where a person finds it


def judge(
    file: bytes, first_key: bytes, running: str, known: Memory, now: float
) -> tuple[UpdateNotice, Memory]:
    """Check a file and say what is to be remembered; raises ``UpdateRefused``.

    ``now`` is the circle's time where that is known, so that a clock that was set back is no way
    to bring an old notice to life.
    """
    try:
        signed = decode(file)
        chain = signed.verify(first_key)
    except BadReleaseFile as error:
        raise UpdateRefused("it is damaged.") from error
    except BadSignature as error:
        raise UpdateRefused("it is not signed by the makers of this program.") from error
    release = signed.release
    if known.first_key == first_key.hex():
        _check_keys(chain, known)
    _check_release(release, known, now)
    newer = numbers(release.version) > numbers(running)
    notice = UpdateNotice(
        UpdateState.NEWER if newer else UpdateState.CURRENT,
        release.version,
        running,
        release.date,
        release.urls,
    )
    return notice, _remembered(known, release, chain)


def _check_keys(chain: tuple[bytes, ...], known: Memory) -> None:
    if len(chain) <= known.serial or chain[known.serial].hex() != known.key:
        raise UpdateRefused("it is signed by a key that is no longer in use.")


def _check_release(release: Release, known: Memory, now: float) -> None:
    if release.product != PRODUCT:
        raise UpdateRefused("it is about another program.")
    if known.version and numbers(release.version) < numbers(known.version):
        raise UpdateRefused("it names an older version than one that was published already.")
    if release.date < known.date:
        raise UpdateRefused("it is older than one that was seen before.")
    if release.date > now + FUTURE_S:
        raise UpdateRefused("it is dated in the future; is this computer's clock right?")
    if release.expires < max(now, known.date):
        raise UpdateRefused("it has run out; somebody may be holding back the newest one.")


def _remembered(known: Memory, release: Release, chain: tuple[bytes, ...]) -> Memory:
    return msgspec.structs.replace(
        known,
        version=release.version,
        date=release.date,
        first_key=chain[0].hex(),
        serial=len(chain) - 1,
        key=chain[-1].hex(),
    )


@dataclass(frozen=True, slots=True)
class Source:
    """Where a build asks, and whom it believes (``build``); empty: nowhere."""

    address: str
    public_key: str
    running: str
    folder: Path  # where the memory is kept
    fetch: Fetch

    @property
    def exists(self) -> bool:
        """Whether this build has somebody to ask."""
        return bool(self.address and self.public_key)

    def check(self, now: float) -> UpdateNotice:
        """Ask once; blocks, so call it on a thread.

        Raises ``NoUpdateAddress``, ``UpdateNotReached`` or ``UpdateRefused``.
        """
        if not self.exists:
            raise NoUpdateAddress
        known = msgspec.structs.replace(memory.read(self.folder), checked_at=now)
        memory.write(self.folder, known)
        file = self.fetch(self.address)
        first = bytes.fromhex(self.public_key)
        notice, after = judge(file, first, self.running, known, now)
        memory.write(self.folder, after)
        return notice

    def checked_at(self) -> float:
        """When it was last asked; 0 when never."""
        return memory.read(self.folder).checked_at
