"""The steps of a trace as people read them: one short sentence each, without addresses."""

from __future__ import annotations

from m2chat.net.diagnosis import Step, TraceStep
from m2chat.sentences import Sentence, mark

# ``{words}`` is what the step itself adds
SENTENCES: dict[Step, str] = {
    Step.KA_UP: mark("A look-up server of {words} answers"),
    Step.KA_DOWN: mark("A look-up server of {words} was lost"),
    Step.REGISTERED: mark("Registered at a look-up server of {words}"),
    Step.MOVED: mark("This profile was opened on another computer; this one falls silent"),
    Step.KNOCK: mark("Knocked where we last met"),
    Step.KNOCKED: mark("They knock where we last met"),
    Step.ASKED: mark("Asked a look-up server"),
    Step.FOUND: mark("The look-up server knows them"),
    Step.NONE: mark("The look-up server does not know them now"),
    Step.SILENT: mark("The look-up server did not answer"),
    Step.BAD_BUNDLE: mark("What the look-up server gave is not theirs, and was dropped"),
    Step.LOOKED_UP: mark("They look for us"),
    Step.CANDIDATES: mark("Their addresses: {words}"),
    Step.PROBING: mark("Probing: {words}"),
    Step.ANSWERED: mark("A probe was answered: {words}"),
    Step.NO_PATH: mark("No probe was answered"),
    Step.RELAY_ASKED: mark("Asked for a relay"),
    Step.RELAY_BOUND: mark("A relay joins the two of us"),
    Step.RELAY_NONE: mark("No relay could be had"),
    Step.HELLO_SENT: mark("The handshake begins"),
    Step.HELLO_HEARD: mark("Their part of the handshake came"),
    Step.HANDSHAKE_FAILED: mark("The handshake came to nothing: {words}"),
    Step.UP: mark("Connected: {words}"),
    Step.PATH: mark("The way changed: {words}"),
    Step.REPLACED: mark("A newer session takes its place"),
    Step.DOWN: mark("The session ended: {words}"),
    Step.FAILED: mark("This try came to nothing: {words}"),
}
ROUTES = {
    "lan": mark("same network"),
    "direct": mark("direct"),
    "relay": mark("through a relay"),
    "relay2": mark("through two relays"),
    "multicast": mark("same network, no server"),
}
_ENDINGS = {
    "bye": mark("with a goodbye"),
    "idle": mark("nothing was said for a while"),
    "refused": mark("it was refused"),
    "moved": mark("the profile was opened on another computer"),
    "fault": mark("without a word, the way is dead"),
    "limit": mark("a limit was reached"),
    "form": mark("the other end broke the protocol"),
}
REASONS = {
    "peer_not_found": mark("they are not on line"),
    "peer_unreachable": mark("no way to them opened"),
    "ka_unreachable": mark("no look-up server answers"),
    "me_offline": mark("this computer is off line"),
    "udp_blocked": mark("this network seems to block UDP"),
    "no_relay": mark("the circle has no relay"),
    "relay_busy": mark("the relay is busy"),
    "starting": mark("still starting"),
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
    return Sentence(SENTENCES[one.step], words=words)
