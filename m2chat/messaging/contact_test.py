"""The control message of a test between two contacts (docs/protocol/69-contact-test.md).

    20 TEST  action1, test8, then by action
       1 ASK     size u32           the asker wants to send so many bytes and have them back
       2 ANSWER  verdict1           go, wait for the person, no, too often, busy
       3 STEP    check1, state1, value u32     what the other computer saw
       4 OVER                       nothing more follows

``decode`` raises ``WireError`` and nothing else.  Only ready contacts may say it; nothing of it is
kept, and what comes of it is decided by ``app.insight.contact_test``.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum

from m2chat.buffer import Reader
from m2chat.errors import WireError
from m2chat.events import Event
from m2chat.ids import UserId
from m2chat.messaging.answers import NOTHING, Answer, Ending
from m2chat.messaging.exchange import Exchange
from m2chat.messaging.model import ContactState
from m2chat.messaging.ports import Tables
from m2chat.messaging.records import ContactRecord
from m2chat.messaging.surroundings import Surroundings

KIND = 0x20
TEST_SIZE = 8
BYTES_MAX = 1 << 20  # each way
STEPS_MAX = 8  # that one test may tell


class Action(IntEnum):
    """What a TEST says."""

    ASK = 1
    ANSWER = 2
    STEP = 3
    OVER = 4


class Verdict(IntEnum):
    """The answer to ASK."""

    GO = 0
    WAIT = 1  # the person is asked; GO or NO follows within a minute, or nothing
    NO = 2
    OFTEN = 3  # too soon after the last one
    BUSY = 4  # another test is under way there


class Check(IntEnum):
    """What a STEP is about; ``value`` is what its name says."""

    LOOK_UP = 1  # look-up servers that answer
    MAPPING = 2  # 0 unknown, 1 open, 2 cone, 3 symmetric
    RELAY = 3  # ways through relays that stand ready
    MTU = 4  # bytes of the longest datagram
    ROUND_TRIP = 5  # microseconds
    CAME = 6  # bytes a second of what came


class State(IntEnum):
    """How a step came out."""

    OK = 0
    WARN = 1
    BAD = 2
    SKIPPED = 3


@dataclass(frozen=True, slots=True)
class Ask:
    """May I send you so many bytes, and will you send them back?"""

    test: bytes  # 8
    size: int  # 1 .. BYTES_MAX


@dataclass(frozen=True, slots=True)
class TestAnswer:
    """The answer to ASK."""

    __test__ = False

    test: bytes
    verdict: Verdict


@dataclass(frozen=True, slots=True)
class Step:
    """What the other computer saw."""

    test: bytes
    check: Check
    state: State
    value: int


@dataclass(frozen=True, slots=True)
class Over:
    """Nothing more follows."""

    test: bytes


TestMessage = Ask | TestAnswer | Step | Over


@dataclass(frozen=True, slots=True)
class TestHeard(Event):
    """A contact said something about a test."""

    __test__ = False

    contact: UserId
    message: TestMessage


def encode(message: TestMessage) -> bytes:
    """The body."""
    match message:
        case Ask():
            return bytes([Action.ASK]) + message.test + message.size.to_bytes(4, "big")
        case TestAnswer():
            return bytes([Action.ANSWER]) + message.test + bytes([message.verdict])
        case Step():
            fixed = bytes([message.check, message.state]) + message.value.to_bytes(4, "big")
            return bytes([Action.STEP]) + message.test + fixed
        case Over():
            return bytes([Action.OVER]) + message.test


def decode(body: bytes) -> TestMessage:
    """Read it; raises ``WireError``."""
    reader = Reader(body)
    try:
        action = Action(reader.u8())
        test = reader.take(TEST_SIZE)
        message = _read(action, test, reader)
    except ValueError as error:
        raise WireError("a TEST with a number that means nothing") from error
    reader.end()
    return message


def _read(action: Action, test: bytes, reader: Reader) -> TestMessage:
    match action:
        case Action.ASK:
            size = reader.u32()
            if not 0 < size <= BYTES_MAX:
                raise WireError("a TEST of no bytes, or of too many")
            return Ask(test, size)
        case Action.ANSWER:
            return TestAnswer(test, Verdict(reader.u8()))
        case Action.STEP:
            return Step(test, Check(reader.u8()), State(reader.u8()), reader.u32())
        case Action.OVER:
            return Over(test)


class ContactTests:
    """Takes TEST of contacts who are ready and tells the application."""

    def __init__(self, around: Surroundings, exchange: Exchange) -> None:
        self._around = around
        exchange.hook_control(KIND, self._take)

    def _take(self, t: Tables, record: ContactRecord, body: bytes) -> Answer:
        message = decode(body)
        if record.state is not ContactState.READY:
            return Answer(ending=Ending.FORM)
        self._around.tell(t, TestHeard(record.id, message))
        return NOTHING
