"""Reads the codes of a picture file without a window, in a confined process of its own."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Sequence
from pathlib import Path

import m2chat
from m2chat.app.codes.kinds import Recognised, recognise
from m2chat.app.codes.reading import READINGS_BYTES, unpack
from m2chat.errors import UserFacingError, WireError
from m2chat.program import part

MOST_BYTES = 10_000_000
CHILD_S = 20.0
_KEPT = ("PATH", "LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH", "SYSTEMROOT", "TEMP", "VIRTUAL_ENV")


class BadPicture(UserFacingError):
    """A picture that can not be read, or in which there is no code."""

    key = "bad_picture"


async def codes_of(path: Path) -> Sequence[Recognised]:
    """What the codes in this PNG file are, ours first; raises ``BadPicture``."""
    source = await asyncio.to_thread(_read, path)
    found = [recognise(text) for text in _texts(await _in_child(source))]
    if not found:
        raise BadPicture(
            "There is no code in this picture, or it is too blurred. "
            "Take it again from nearer, with the whole code in it.",
            key="no_code",
        )
    return sorted(found, key=lambda one: not one.ours)


def _texts(answer: bytes) -> list[str]:
    try:
        return [one.text for one in unpack(answer)]
    except WireError as error:
        raise BadPicture("The picture could not be read. Try another one.") from error


def _read(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            source = file.read(MOST_BYTES + 1)
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or "it is no file"
        raise BadPicture(
            f"The picture could not be read ({reason}). Name another file.", key="bad_file"
        ) from error
    if len(source) > MOST_BYTES:
        raise BadPicture("The picture is larger than 10 MB. Cut out the code and try again.")
    return source


async def _in_child(source: bytes) -> bytes:
    child = await asyncio.create_subprocess_exec(
        *part("m2chat.app.codes.child"),
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.DEVNULL,
        env=_environment(),
    )  # fmt: skip
    try:
        async with asyncio.timeout(CHILD_S):
            answer, _ = await child.communicate(source)
    except TimeoutError as error:
        raise BadPicture("Reading the picture took too long. Try a smaller one.") from error
    finally:
        if child.returncode is None:
            child.kill()
            await child.wait()
    if child.returncode != 0 or len(answer) > READINGS_BYTES:
        raise BadPicture(
            "This is no picture that can be read: a PNG of at most 10 MB and 16 million pixels, "
            "not interlaced. Save it as PNG and try again."
        )
    return answer


def _environment() -> dict[str, str]:
    """For a confined process: nothing of ours but where Python finds its modules."""
    theirs = {name: os.environ[name] for name in _KEPT if name in os.environ}
    root = str(Path(m2chat.__file__).parents[1])
    return theirs | {
        "PYTHONPATH": root,
        "PYTHONDONTWRITEBYTECODE": "1",
        "OPENBLAS_NUM_THREADS": "1",
    }
