"""The steps of a trace as people read them: one short sentence each, without addresses."""

from __future__ import annotations

from m2chat.net.diagnosis import Step, TraceStep

# ``{words}`` is what the step itself adds
SENTENCES: dict[Step, str] = {
    Step.KA_UP: "A look-up server of {words} answers",
    Step.KA_DOWN: "A look-up server of {words} was lost",
    Step.REGISTERED: "Registered at a look-up server of {words}",
    Step.MOVED: "This profile was opened on another computer; this one falls silent",
    Step.KNOCK: "Knocked where we last met",
    Step.KNOCKED: "They knock where we last met",
    Step.ASKED: "Asked a look-up server",
    Step.FOUND: "The look-up server knows them",
    Step.NONE: "The look-up server does not know them now",
    Step.SILENT: "The look-up server did not answer",
    Step.BAD_BUNDLE: "What the look-up server gave is not theirs, and was dropped",
    Step.LOOKED_UP: "They look for us",
    Step.CANDIDATES: "Their addresses: {words}",
    Step.PROBING: "Probing: {words}",
    Step.ANSWERED: "A probe was answered: {words}",
    Step.NO_PATH: "No probe was answered",
    Step.RELAY_ASKED: "Asked for a relay",
    Step.RELAY_BOUND: "A relay joins the two of us",
    Step.RELAY_NONE: "No relay could be had",
    Step.HELLO_SENT: "The handshake begins",
    Step.HELLO_HEARD: "Their part of the handshake came",
    Step.HANDSHAKE_FAILED: "The handshake came to nothing: {words}",
    Step.UP: "Connected: {words}",
    Step.PATH: "The way changed: {words}",
    Step.REPLACED: "A newer session takes its place",
    Step.DOWN: "The session ended: {words}",
    Step.FAILED: "This try came to nothing: {words}",
}
ROUTES = {
    "lan": "same network",
    "direct": "direct",
    "relay": "through a relay",
    "relay2": "through two relays",
    "multicast": "same network, no server",
}
_ENDINGS = {
    "bye": "with a goodbye",
    "idle": "nothing was said for a while",
    "refused": "it was refused",
    "moved": "the profile was opened on another computer",
    "fault": "without a word, the way is dead",
    "limit": "a limit was reached",
    "form": "the other end broke the protocol",
}
REASONS = {
    "peer_not_found": "they are not on line",
    "peer_unreachable": "no way to them opened",
    "ka_unreachable": "no look-up server answers",
    "me_offline": "this computer is off line",
    "udp_blocked": "this network seems to block UDP",
    "no_relay": "the circle has no relay",
    "relay_busy": "the relay is busy",
    "starting": "still starting",
}


def step_sentence(one: TraceStep) -> str:
    """What happened."""
    words = one.words
    if one.step in (Step.UP, Step.PATH):
        words = ROUTES.get(words, words)
    elif one.step is Step.FAILED:
        reason, _, rest = words.partition("; ")
        words = "; ".join(part for part in (REASONS.get(reason, reason), rest) if part)
    elif one.step in (Step.DOWN, Step.HANDSHAKE_FAILED):
        words = _ENDINGS.get(words, words)
    return SENTENCES[one.step].format(words=words)
