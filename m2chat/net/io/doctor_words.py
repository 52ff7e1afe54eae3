"""What the doctor says with a name or a figure in it; plain sentences stand where they are said.

Times are in seconds, sizes in bytes.
"""

from __future__ import annotations

from collections.abc import Sequence

from m2chat.sentences import Sentence, mark


def trip(seconds: float) -> str:
    """A round trip: ``12 ms``."""
    return Sentence("{count} ms", count=f"{seconds * 1000:.0f}") if seconds >= 0.001 else "<1 ms"


def ended(seconds: float) -> str:
    """The check took too long."""
    return Sentence(
        "The check was ended after {seconds} seconds; some parts are missing above.",
        seconds=f"{seconds:.0f}",
    )


def way_out(ways: Sequence[str]) -> str:
    """By IPv4, IPv6 or both."""
    return Sentence("There is a way out by {ways}.", ways=" + ".join(ways))


def silent(circle: str) -> str:
    """A look-up server that does not answer."""
    return Sentence("A look-up server of {name} does not answer.", name=circle)


def lossy(circle: str) -> str:
    """One that is hardly reached."""
    return Sentence("A look-up server of {name} answers, but its datagrams get lost.", name=circle)


def answers(circle: str, seconds: float) -> str:
    """One that is well."""
    return Sentence(
        "A look-up server of {name} answers in {time}.", name=circle, time=trip(seconds)
    )


def found(circle: str, count: int) -> str:
    """At how many servers people find us."""
    return Sentence("People of {name} find you at %n look-up server(s).", n=count, name=circle)


def not_found(circle: str) -> str:
    """At none."""
    return Sentence(
        "Nobody in {name} can find you yet: no look-up server has confirmed your registration.",
        name=circle,
    )


def clock_good(seconds: float) -> str:
    """Near enough."""
    return Sentence(
        "The clock agrees with the circle within {seconds} s.", seconds=f"{max(seconds, 0.1):.1f}"
    )


def clock_wrong(offset: float) -> str:
    """``offset``: how far the circle is ahead of this computer."""
    minutes = f"{abs(offset) / 60:.0f}"
    if offset > 0:
        return Sentence("This computer's clock is {minutes} minutes behind.", minutes=minutes)
    return Sentence("This computer's clock is {minutes} minutes ahead.", minutes=minutes)


def relay_answers(circle: str, seconds: float) -> str:
    """A relay that is well."""
    return Sentence("A relay of {name} answers in {time}.", name=circle, time=trip(seconds))


def relay_silent(circle: str) -> str:
    """A relay is listed, and silent."""
    return Sentence("{name} has a relay, but it does not answer.", name=circle)


def no_relay(circle: str) -> str:
    """None is listed."""
    return Sentence("{name} has no relay.", name=circle)


def too_small(size: int) -> str:
    """Not even datagrams of this size arrive."""
    return Sentence(
        "Datagrams of {size} bytes do not get through to the look-up server, and messages need "
        "them.",
        size=f"{size:,}",
    )


def arrive(size: int, *, or_more: bool, whole: bool) -> str:
    """The largest datagram that arrives; ``whole``: it is known not to be cut on the way."""
    said = mark("Datagrams of {size} bytes reach the look-up server.")
    if or_more:
        said = mark("Datagrams of {size} bytes or more reach the look-up server.")
    sentence = Sentence(said, size=f"{size:,}")
    if whole:
        return sentence
    return Sentence("{sentence} They may be cut in pieces on the way.", sentence=sentence)
