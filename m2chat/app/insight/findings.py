"""The steps of a test with a contact: what was noted and measured, as findings with a sentence.

No sentence has an address or a name, so that the result can be pasted anywhere.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from m2chat.app.faces.insight import Said, TestStep
from m2chat.app.insight.ledger_words import size_words
from m2chat.ids import UserId
from m2chat.messaging.contact_test import Check, State, Step
from m2chat.net.diagnosis import Step as Noted
from m2chat.net.diagnosis import TraceStep
from m2chat.net.inspection import NodePicture, PathUse, ServiceKind, SessionPicture

Picture = SessionPicture | None
OK, WARN, BAD, SKIPPED = "ok", "warn", "bad", "skipped"
_STATES = {State.OK: OK, State.WARN: WARN, State.BAD: BAD, State.SKIPPED: SKIPPED}
_MAPPINGS = ("unknown", "open", "cone", "symmetric")
SLOW = 20_000  # bytes a second: below it a call for help is fair
MTU_LEAST = 1_200
_ROUTES = {
    "lan": Said("You are connected within one network, {ms} ms there and back."),
    "direct": Said("You are connected directly, {ms} ms there and back."),
    "relay": Said("You are connected through a relay, {ms} ms there and back."),
    "relay2": Said("You are connected through two relays, {ms} ms there and back."),
    "multicast": Said("You are connected within one network, without a server, {ms} ms there "
                      "and back."),
}  # fmt: skip


def session_step(picture: Picture) -> TestStep:
    """How it stands at the start."""
    if picture is None:
        return broken_step()
    ms = round(picture.rtt_s * 1000, 1)
    text = _ROUTES[picture.route].text
    return TestStep("session", True, OK, Said(text, {"ms": ms}), ms)


def waiting_step() -> TestStep:
    """Their person is asked."""
    return TestStep("asked", True, SKIPPED, Said("They are asked whether they allow it…"))


def broken_step() -> TestStep:
    """The session went away."""
    return TestStep("session", True, BAD, Said("The connection was lost during the test."))


def way_steps(noted: Sequence[TraceStep], picture: Picture) -> Iterator[TestStep]:
    """The look-up and the direct way, out of what the trace noted."""
    seen = {one.step: one for one in reversed(noted)}
    asked, found = seen.get(Noted.ASKED), seen.get(Noted.FOUND)
    if asked is None:
        said = Said("No look-up server had to be asked: you meet within one network.")
        yield TestStep("look-up", True, SKIPPED, said)
    elif found is not None:
        ms = round((found.seconds - asked.seconds) * 1000, 1)
        said = Said("A look-up server found them within {ms} ms.", {"ms": ms})
        yield TestStep("look-up", True, OK, said, ms)
    elif Noted.NONE in seen:
        said = Said("Look-up servers answer, but do not know them now.")
        yield TestStep("look-up", True, BAD, said)
    else:
        yield TestStep("look-up", True, BAD, Said("No look-up server answered."))
    yield _direct(seen, picture)


def _direct(seen: dict[Noted, TraceStep], picture: Picture) -> TestStep:
    probing, answered = seen.get(Noted.PROBING), seen.get(Noted.ANSWERED)
    if probing is None:
        said = Said("The direct way was not tried: a rule for this contact hides an address.")
        if picture is not None and picture.route in ("lan", "direct", "multicast"):
            said = Said("The direct way is in use already.")
            return TestStep("direct", True, OK, said)
        return TestStep("direct", True, SKIPPED, said)
    if answered is None:
        said = Said("No probe of the direct way was answered: a firewall or router is between you.")
        return TestStep("direct", True, BAD if picture is None else WARN, said)
    ms = round((answered.seconds - probing.seconds) * 1000, 1)
    said = Said("A direct way opened within {ms} ms.", {"ms": ms})
    return TestStep("direct", True, OK, said, ms)


def relay_steps(noted: Sequence[TraceStep], picture: Picture) -> Iterator[TestStep]:
    """Whether a relay can be had."""
    seen = {one.step: one for one in reversed(noted)}
    asked, bound = seen.get(Noted.RELAY_ASKED), seen.get(Noted.RELAY_BOUND)
    standing = picture is not None and any(one.route.startswith("relay") for one in picture.paths)
    if bound is not None:
        began = asked.seconds if asked is not None else noted[0].seconds
        ms = round((bound.seconds - began) * 1000, 1)
        said = Said("A relay joined the two of you within {ms} ms.", {"ms": ms})
        yield TestStep("relay", True, OK, said, ms)
    elif standing:
        yield TestStep("relay", True, OK, Said("A relay stands ready between you."))
    elif Noted.RELAY_NONE in seen:
        yield TestStep("relay", True, WARN, Said("No relay could be had now."))
    else:
        yield TestStep("relay", True, SKIPPED, Said("No relay was needed or allowed."))


def speed_step(check: str, rate: float) -> TestStep:
    """One MiB one way."""
    values = {"rate": size_words(round(rate))}
    said = (
        Said("1 MiB went there at {rate} a second.", values)
        if check == "there"
        else Said("It came back at {rate} a second.", values)
    )
    return TestStep(check, True, OK if rate >= SLOW else WARN, said, rate)


def mtu_step(picture: Picture) -> TestStep:
    """The longest datagram."""
    if picture is None:
        return broken_step()
    said = Said("Packets of {size} bytes fit.", {"size": picture.mtu})
    return TestStep("mtu", True, OK, said, picture.mtu)


def close(made: list[TestStep]) -> None:
    """A test that ran out of time says so."""
    if not any(one.check == "back" for one in made) and made[-1].state != BAD:
        said = Said("The test took too long and was ended.")
        made.append(TestStep("time", True, WARN, said))


def their_step(step: Step) -> TestStep:
    """What their computer told."""
    check, value = step.check, step.value
    state = _STATES[step.state]
    match check:
        case Check.LOOK_UP:
            said = Said("Their computer reaches %n look-up server(s).", n=value)
        case Check.MAPPING:
            kind = _MAPPINGS[value] if value < len(_MAPPINGS) else _MAPPINGS[0]
            said = _THEIR_MAPPING[kind]
        case Check.RELAY:
            said = Said("Their computer has %n way(s) through relays in reserve.", n=value)
        case Check.MTU:
            said = Said("From there, packets of {size} bytes fit.", {"size": value})
        case Check.ROUND_TRIP:
            said = Said("From there it takes {ms} ms there and back.",
                        {"ms": round(value / 1000, 1)})  # fmt: skip
        case Check.CAME:
            said = Said("It came in there at {rate} a second.", {"rate": size_words(value)})
    return TestStep(check.name.lower().replace("_", "-"), False, state, said, float(value))


_THEIR_MAPPING = {
    "unknown": Said("What stands before their computer is not known."),
    "open": Said("No router changes their address."),
    "cone": Said("Their router shows everybody the same address."),
    "symmetric": Said("Their router shows everybody another address; direct ways are hard there."),
}


def own_view(node: NodePicture, peer: UserId, rate: float) -> Iterator[tuple[Check, State, int]]:
    """What we tell whoever tests us: numbers alone."""
    session = next((one for one in node.sessions if one.peer == peer), None)
    kas = sum(one.connected for one in node.services if one.kind is ServiceKind.LOOK_UP)
    yield Check.LOOK_UP, State.OK if kas else State.WARN, kas
    mapping = _MAPPINGS.index(node.mapping) if node.mapping in _MAPPINGS else 0
    yield Check.MAPPING, State.WARN if node.mapping == "symmetric" else State.OK, mapping
    if session is not None:
        ready = [one for one in session.paths if one.route.startswith("relay")]
        kept = sum(one.use is not PathUse.TRIED for one in ready)
        yield Check.RELAY, State.OK if kept else State.SKIPPED, kept
        yield Check.MTU, State.OK if session.mtu >= MTU_LEAST else State.WARN, session.mtu
        yield Check.ROUND_TRIP, State.OK, min(int(session.rtt_s * 1e6), 0xFFFFFFFF)
    yield Check.CAME, State.OK if rate >= SLOW else State.WARN, min(int(rate), 0xFFFFFFFF)


def report(steps: Sequence[TestStep]) -> str:
    """The result as text for a message or a bug report."""
    marks = {OK: "ok", WARN: "warning", BAD: "BAD", SKIPPED: "-"}
    lines = ["m2chat connection test"]
    lines += [
        f"[{marks[one.state]}] {'here' if one.ours else 'there'} {one.check}: {one.sentence}"
        for one in steps
    ]
    return "\n".join(lines)
