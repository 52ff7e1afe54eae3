"""The story of one message: what happened to it, step by step, and the layers around it.

Only what was kept or is known is told; a time that nobody noted is not made up.
"""

from __future__ import annotations

from collections.abc import Iterator

from m2chat.app.faces.life import StoryLine
from m2chat.app.parts import PartSurroundings
from m2chat.app.step_words import REASONS, ROUTES, step_sentence
from m2chat.app.way_steps import WaySteps
from m2chat.ids import MessageId
from m2chat.messaging.life.ports import StoredStep
from m2chat.messaging.life.service import Told
from m2chat.messaging.model import DeliveryState, Direction, Message
from m2chat.net.diagnosis import Step, TraceStep

_TITLES: dict[str, str] = {
    "queued": "Kept on this computer",
    "sending": "Sent, not confirmed yet",
    "stored": "Left at an offline server",
    "delivered": "On their computer",
    "read": "Read",
    "failed": "Not sent",
    "expired": "Forgotten by the offline server, not picked up",
    "cancelled": "Taken back",
}


async def story_lines(
    around: PartSurroundings, way: WaySteps, message: MessageId
) -> tuple[StoryLine, ...]:
    """The oldest first, then the layers; raises ``NoSuchMessage``."""
    await way.write()
    told = await around.service.life.told(message)
    contact = told.contact
    since = way.session_since(contact.id) if contact is not None else None
    lines = sorted(_lines(told), key=lambda line: line.at or 0.0)
    return (*lines, *_layers(told, since, around.clock.wall()))


def _lines(told: Told) -> Iterator[StoryLine]:
    one = told.message
    if one.direction is Direction.IN:
        yield StoryLine(one.sent_at, "Written", "by the clock of its author")
        yield StoryLine(one.delivered_at, "Kept on this computer")
    else:
        yield StoryLine(one.sent_at, "Written")
    yield from (_own(step) for step in told.steps)
    yield from (_way(step) for step in told.way)
    yield from _afterwards(one)


def _afterwards(one: Message) -> Iterator[StoryLine]:
    if one.edited_at is not None:
        yield StoryLine(one.edited_at, "Edited", "the newest edit; earlier words are not kept")
    if one.expires_at is not None:
        yield StoryLine(one.expires_at, "Disappears")
    if one.stored_until is not None and one.state is DeliveryState.STORED:
        yield StoryLine(one.stored_until, "The offline server forgets it")
    if one.send_at is not None:
        yield StoryLine(one.send_at, "Leaves", "scheduled for then")


def _own(step: StoredStep) -> StoryLine:
    title = _TITLES.get(step.step, step.step)
    detail = ROUTES.get(step.detail) or REASONS.get(step.detail) or step.detail
    if step.step == "queued" and step.detail:
        title = "Waits on this computer"
    return StoryLine(step.at, title, detail.replace("_", " "))


def _way(step: StoredStep) -> StoryLine:
    known = TraceStep(0, step.flow, None, 0.0, Step(step.step), step.detail, "")
    return StoryLine(step.at, step_sentence(known), f"try {step.flow}")


def _layers(told: Told, session_since: float | None, now: float) -> Iterator[StoryLine]:
    del told
    yield StoryLine(
        None,
        "Sealed for its receiver alone",
        "signed with RSA-4096 (PSS); AES-128-GCM under a key from RSA-4096 (OAEP) and "
        "X25519 with ML-KEM-768",
        "message",
    )
    age = "" if session_since is None else f"; this session is {_age(now - session_since)} old"
    yield StoryLine(
        None,
        "Sealed between the two computers",
        "AES-128-GCM under keys from RSA-2048, X25519 and ML-KEM-768 that live as long as "
        f"the session{age}",
        "session",
    )
    yield StoryLine(
        None,
        "Masked on the line",
        "AES-128 under the circle's key; it hides the form of packets, nothing depends on it",
        "packet",
    )


def _age(seconds: float) -> str:
    minutes = int(seconds // 60)
    if minutes < 1:
        return "less than a minute"
    return f"{minutes} min" if minutes < 120 else f"{minutes // 60} h"
