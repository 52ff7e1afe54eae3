"""What goes over the pipe between the window and the process that decodes pictures.

A job: ``op u8 | width u16 | height u16 | length u32 | bytes``.  An answer: ``status u8 |
width u16 | height u16 | whole width u32 | whole height u32 | cpu milliseconds u32 | length u32 |
bytes``.  All numbers are big-endian.  The window believes no number of an answer that it has not
checked.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass
from enum import IntEnum

from m2chat.app.codes.reading import READINGS_BYTES

JOB = struct.Struct(">BHHI")
ANSWER = struct.Struct(">BHHIIII")
MOST_BYTES = 10_000_000  # of a picture as it came
MOST_PIXELS = 16_000_000  # of a picture
MOST_SIDE = 4096  # of what is asked for
MOST_JOB = MOST_PIXELS  # bytes of a job
PREVIEW_BYTES = 16 * 1024


class Op(IntEnum):
    """What is wanted."""

    SHOW = 1  # pixels, at most as large as the job's room
    PREVIEW = 2  # a small JPEG to send along
    CODES = 3  # what QR codes and the like in a picture say
    PIXELS = 4  # the same of a screen or camera: the job has grey pixels, width x height


class Status(IntEnum):
    """How it went."""

    DONE = 0
    REFUSED = 1  # no picture of a kind that we take, or too large


@dataclass(frozen=True, slots=True)
class Answer:
    """A checked answer.  Width and height are pixels; of a preview those of the whole picture."""

    status: Status
    width: int
    height: int
    whole_width: int
    whole_height: int
    cpu_ms: int
    body: bytes


def job(op: Op, width: int, height: int, source: bytes) -> bytes:
    """The bytes of a job."""
    return JOB.pack(op, min(width, MOST_SIDE), min(height, MOST_SIDE), len(source)) + source


def read_answer(buffer: bytes | bytearray, op: Op, width: int, height: int) -> Answer | None:
    """The answer at the start of ``buffer``; None while it is not whole.

    Raises ``ValueError`` when it can not be an answer to this job.
    """
    if len(buffer) < ANSWER.size:
        return None
    status, w, h, whole_w, whole_h, cpu, length = ANSWER.unpack_from(buffer)
    if status not in (Status.DONE, Status.REFUSED):
        raise ValueError("no such status")
    if status == Status.REFUSED:
        if length:
            raise ValueError("a refusal has no body")
    elif op in (Op.CODES, Op.PIXELS):
        if not 0 < length <= READINGS_BYTES:
            raise ValueError("codes of another size")
    elif op is Op.SHOW:
        if not (0 < w <= width and 0 < h <= height and length == w * h * 4):
            raise ValueError("pixels that were not asked for")
    elif not 0 < length <= PREVIEW_BYTES:
        raise ValueError("a preview of another size")
    if whole_w * whole_h > MOST_PIXELS:
        raise ValueError("a picture that should have been refused")
    if len(buffer) < ANSWER.size + length:
        return None
    body = bytes(buffer[ANSWER.size : ANSWER.size + length])
    return Answer(Status(status), w, h, whole_w, whole_h, cpu, body)
