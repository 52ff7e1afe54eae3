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
from m2chat.sentences import Sentence, mark

_TITLES: dict[str, str] = {
    "queued": mark("Kept on this computer"),
    "sending": mark("Sent, not confirmed yet"),
    "stored": mark("Left at an offline server"),
    "delivered": mark("On their computer"),
    "read": mark("Read"),
    "failed": mark("Not sent"),
    "expired": mark("Forgotten by the offline server, not picked up"),
    "cancelled": mark("Taken back"),
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
        yield StoryLine(one.sent_at, mark("Written"), mark("by the clock of its author"))
        yield StoryLine(one.delivered_at, mark("Kept on this computer"))
    else:
        yield StoryLine(one.sent_at, mark("Written"))
    yield from (_own(step) for step in told.steps)
    yield from (_way(step) for step in told.way)
    yield from _afterwards(one)


def _afterwards(one: Message) -> Iterator[StoryLine]:
    if one.edited_at is not None:
        yield StoryLine(
            one.edited_at, mark("Edited"), mark("the newest edit; earlier words are not kept")
        )
    if one.expires_at is not None:
        yield StoryLine(one.expires_at, mark("Disappears"))
    if one.stored_until is not None and one.state is DeliveryState.STORED:
        yield StoryLine(one.stored_until, mark("The offline server forgets it"))
    if one.send_at is not None:
        yield StoryLine(one.send_at, mark("Leaves"), mark("scheduled for then"))


def _own(step: StoredStep) -> StoryLine:
    title = _TITLES.get(step.step, step.step)
    detail = ROUTES.get(step.detail) or REASONS.get(step.detail) or step.detail
    if step.step == "queued" and step.detail:
        title = mark("Waits on this computer")
    return StoryLine(step.at, title, detail.replace("_", " "))


def _way(step: StoredStep) -> StoryLine:
    known = TraceStep(0, step.flow, None, 0.0, Step(step.step), step.detail, "")
    return StoryLine(step.at, step_sentence(known), Sentence("try {flow}", flow=step.flow))


def _layers(told: Told, session_since: float | None, now: float) -> Iterator[StoryLine]:
    """Those that this message had; what is said of a session is said of the one it went by."""
    yield StoryLine(
        None,
        mark("Sealed for its receiver alone"),
        mark(
            "signed with RSA-4096 (PSS); AES-128-GCM under a key from RSA-4096 (OAEP) and "
            "X25519 with ML-KEM-768"
        ),
        "message",
    )
    if went_by_store(told):
        yield StoryLine(
            None,
            mark("Sealed on the way to the offline server"),
            mark(
                "AES-128-GCM under keys from X25519 that live as long as the connection to the "
                "server; in it the message stays sealed for its receiver"
            ),
            "session",
        )
    else:
        yield _session(told, session_since, now)
    yield StoryLine(
        None,
        mark("Masked on the line"),
        mark("AES-128 under the circle's key; it hides the form of packets, nothing depends on it"),
        "packet",
    )


def went_by_store(told: Told) -> bool:
    """Whether one of our messages was left at an offline server, and not sent otherwise since."""
    ways = (DeliveryState.SENDING, DeliveryState.STORED)
    last = next((one.step for one in reversed(told.steps) if one.step in ways), "")
    return last == DeliveryState.STORED


def _session(told: Told, since: float | None, now: float) -> StoryLine:
    layer = mark(
        "AES-128-GCM under keys from RSA-2048, X25519 and ML-KEM-768 that live as long as the "
        "session"
    )
    sent_at = _sent_at(told)
    if since is not None and sent_at is not None and sent_at >= since:
        layer = Sentence("{layer}; this one is {age} old", layer=layer, age=_age(now - since))
    elif sent_at is not None:
        layer = Sentence("{layer}; the one it went by is over, and its keys are gone", layer=layer)
    return StoryLine(None, mark("Sealed between the two computers"), layer, "session")


def _sent_at(told: Told) -> float | None:
    """When one of ours to one person was sent last, as far as that was kept; None for others."""
    if told.contact is None or told.message.direction is Direction.IN:
        return None
    sent = (step.at for step in reversed(told.steps) if step.step == DeliveryState.SENDING)
    return next(sent, None)


def _age(seconds: float) -> str:
    minutes = int(seconds // 60)
    if minutes < 1:
        return mark("less than a minute")
    return (
        Sentence("{minutes} min", minutes=minutes)
        if minutes < 120
        else Sentence("{hours} h", hours=minutes // 60)
    )
