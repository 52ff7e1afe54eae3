"""The X-ray of one message: its story, and how long each link of the chain took.

    You -> Look-up -> Route -> Contact

Times come from the steps that were kept while the message waited; a link that nobody needed (a
session stood already) or that was not timed has none.  The newest try counts.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from m2chat.app.faces.insight import StageTimes
from m2chat.app.faces.life import StoryLine
from m2chat.messaging.file_model import FileState, FileView
from m2chat.messaging.group_model import MemberDelivery
from m2chat.messaging.life.ports import StoredStep
from m2chat.messaging.model import DeliveryState
from m2chat.net.diagnosis import Step

_ANSWERS = (Step.FOUND, Step.NONE)
_WAYS = (Step.ANSWERED, Step.RELAY_BOUND, Step.NO_PATH, Step.RELAY_NONE)
_FILE = {
    FileState.OFFERED: "Offered; they have not said yes yet",
    FileState.WAITING: "Goes on when there is a connection",
    FileState.RUNNING: "Its bytes move",
    FileState.PAUSED: "Paused",
    FileState.DONE: "Whole and checked",
    FileState.DECLINED: "They do not want it",
    FileState.CANCELLED: "Taken back",
    FileState.FAILED: "Broken off",
}
_MEMBER = {
    DeliveryState.READ: "read",
    DeliveryState.DELIVERED: "on their computer",
    DeliveryState.SENDING: "on its way",
    DeliveryState.QUEUED: "waits on this computer",
    DeliveryState.STORED: "waits at an offline server",
    DeliveryState.EXPIRED: "forgotten by the offline server",
    DeliveryState.CANCELLED: "does not get it: no longer a member",
}


def stage_times(own: Sequence[StoredStep], way: Sequence[StoredStep]) -> StageTimes:
    """``own`` are the steps of the message, ``way`` those to its receiver; oldest first."""
    flow = [one for one in way if one.flow == way[-1].flow] if way else []
    asked = _first(flow, Step.ASKED)
    answered = _after(flow, asked, _ANSWERS)
    probing = _first(flow, Step.PROBING)
    up = _after(flow, probing, (Step.UP,)) or _after(flow, probing, _WAYS)
    sending = next((one.at for one in reversed(own) if one.step == DeliveryState.SENDING), None)
    there = next((one.at for one in own if one.step == DeliveryState.DELIVERED), None)
    return StageTimes(_between(asked, answered), _between(probing, up), _between(sending, there))


def _first(flow: Sequence[StoredStep], step: Step) -> float | None:
    return next((one.at for one in flow if one.step == step), None)


def _after(flow: Sequence[StoredStep], since: float | None, steps: Sequence[Step]) -> float | None:
    if since is None:
        return None
    return next((one.at for one in flow if one.at >= since and one.step in steps), None)


def _between(start: float | None, end: float | None) -> float | None:
    if start is None or end is None or end < start:
        return None
    return (end - start) * 1000


def file_lines(file: FileView) -> Iterator[StoryLine]:
    """How far the bytes of a file are."""
    done = file.size if file.state is FileState.DONE else file.moved
    share = f"{done:,} of {file.size:,} bytes, each chunk checked against its hash"
    yield StoryLine(None, _FILE[file.state], share)


def member_lines(deliveries: Sequence[MemberDelivery]) -> Iterator[StoryLine]:
    """How far a message came to each member of a group."""
    for one in sorted(deliveries, key=lambda line: (line.at is None, line.at or 0.0)):
        yield StoryLine(one.at, one.name, _MEMBER.get(DeliveryState(one.state), one.state))
