"""What the inspector measured, second by second, and how it is written; no widgets.

Rates and loss are the difference of two pictures.  Five minutes are kept for each person.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from m2chat.app.faces.insight import (
    Layer,
    NodePicture,
    PathUse,
    Said,
    ServiceKind,
    ServicePicture,
    SessionPicture,
    plural,
)
from m2chat.ids import UserId
from m2chat.ui import moments
from m2chat.ui.language import mark, tr
from m2chat.ui.views.plot import SPAN_S

Sample = tuple[float, tuple[float, ...]]
KINDS: dict[ServiceKind, str] = {
    ServiceKind.LOOK_UP: mark("Look-up server"),
    ServiceKind.RELAY: mark("Relay"),
    ServiceKind.STORE: mark("Offline server"),
}
USES: dict[PathUse, str] = {
    PathUse.CARRIES: mark("in use"),
    PathUse.STANDBY: mark("in reserve"),
    PathUse.TRIED: mark("tried"),
}


def say(said: Said) -> str:
    """A sentence of the application in the person's language."""
    text = tr(said.text, n=said.n, **said.values)
    return plural(text, said.n) if said.n >= 0 else text


def ms(value: float) -> str:
    """``0.4 ms``, ``24 ms``, ``1.2 s``."""
    if value >= 1000:
        return f"{value / 1000:.1f} s"
    return f"{value:.1f} ms" if 0 < value < 10 else f"{value:.0f} ms"


def size(count: float) -> str:
    """``812 B``, ``14 kB``, ``3.2 MB``, ``1.4 GB``."""
    for unit, step in (("GB", 1e9), ("MB", 1e6)):
        if count >= step:
            return f"{count / step:.1f} {unit}"
    return f"{count / 1e3:.0f} kB" if count >= 1e3 else f"{count:.0f} B"


def rate(value: float) -> str:
    """Bytes a second: ``3.2 MB/s``."""
    return f"{size(value)}/s"


def percent(value: float) -> str:
    """A share in percent: ``0 %``, ``0.4 %``, ``12 %``."""
    return f"{value:.1f} %" if 0 < value < 10 else f"{value:.0f} %"


def age(seconds: float) -> str:
    """``40 s``, ``21 min``, ``3 h``, ``2 d 4 h``."""
    return f"{seconds:.0f} s" if seconds < 60 else moments.left(seconds)


@dataclass(slots=True)
class _Track:
    rtt: deque[Sample] = field(default_factory=deque)
    rates: deque[Sample] = field(default_factory=deque)
    loss: deque[Sample] = field(default_factory=deque)
    last: SessionPicture | None = None
    at: float = 0.0


class History:
    """The last five minutes of every session that was seen."""

    def __init__(self) -> None:
        self._tracks: dict[UserId, _Track] = {}
        self.now = 0.0

    def add(self, picture: NodePicture) -> None:
        """One more picture."""
        self.now = picture.at_s
        for session in picture.sessions:
            self._add(self._tracks.setdefault(session.peer, _Track()), session)
        for peer in [p for p, track in self._tracks.items() if self.now - track.at > SPAN_S]:
            del self._tracks[peer]

    def _add(self, track: _Track, one: SessionPicture) -> None:
        last, passed = track.last, self.now - track.at
        track.last, track.at = one, self.now
        track.rtt.append((self.now, (one.rtt_s * 1000,)))
        same = last is not None and one.age_s >= last.age_s and one.bytes_out >= last.bytes_out
        if last is not None and same and passed > 0:
            out = (one.bytes_out - last.bytes_out) / passed
            into = max(one.bytes_in - last.bytes_in, 0) / passed
            track.rates.append((self.now, _smooth(track.rates, (out, into))))
            lost = max(one.lost - last.lost, 0)
            seen = lost + max(one.acked - last.acked, 0)
            track.loss.append((self.now, (100 * lost / seen if seen else 0.0,)))
        for row in (track.rtt, track.rates, track.loss):
            while row and row[0][0] < self.now - SPAN_S:
                row.popleft()

    def rtt(self, peer: UserId) -> Sequence[Sample]:
        """Milliseconds."""
        return self._of(peer).rtt

    def rates(self, peer: UserId) -> Sequence[Sample]:
        """Bytes a second, out and in."""
        return self._of(peer).rates

    def loss(self, peer: UserId) -> Sequence[Sample]:
        """Percent of the packets of the moment."""
        return self._of(peer).loss

    def _of(self, peer: UserId) -> _Track:
        return self._tracks.get(peer) or _Track()


def _smooth(row: deque[Sample], values: tuple[float, float]) -> tuple[float, float]:
    """A third of what was before, so that single packets do not look like storms."""
    if not row:
        return values
    before = row[-1][1]
    return tuple(0.65 * new + 0.35 * old for new, old in zip(values, before, strict=True))  # type: ignore[return-value]


def figures(one: SessionPicture) -> list[tuple[str, str]]:
    """Names and values of a session, in the order in which they are shown."""
    return [
        (tr("Round trip"), tr("{now}, least {least}", now=ms(one.rtt_s * 1000),
                              least=ms(one.rtt_min_s * 1000))),
        (tr("Lost"), tr("{share} of {packets} packets", share=percent(one.loss * 100),
                        packets=f"{one.lost + one.acked:,}")),
        (tr("The path gives"), rate(one.delivery_rate)),
        (tr("Window"), tr("{window}, {flying} on the way", window=size(one.window),
                          flying=size(one.in_flight))),
        (tr("Sent"), tr("{size} in {packets} packets", size=size(one.bytes_out),
                        packets=f"{one.packets_out:,}")),
        (tr("Received"), tr("{size} in {packets} packets", size=size(one.bytes_in),
                            packets=f"{one.packets_in:,}")),
        (tr("Longest packet"), tr("{size} bytes", size=f"{one.mtu:,}")),
        (tr("Streams open"), tr("{ours} ours, {theirs} theirs", ours=one.streams_out,
                                theirs=one.streams_in)),
        (tr("Connected for"), age(one.age_s)),
        (tr("Key of the line"), tr("{age} old, {size} under it", age=age(one.sending.age_s),
                                   size=size(one.sending.bytes + one.receiving.bytes))),
    ]  # fmt: skip


def service_state(one: ServicePicture) -> str:
    """How it stands with a service."""
    if not one.connected:
        return tr("not connected")
    words = ms(one.rtt_s * 1000)
    if one.carried:
        return tr("{time}, carried {size}", time=words, size=size(one.carried))
    return tr("{time}, people find you there", time=words) if one.registered else words


def layer_line(one: Layer) -> str:
    """Age and bytes of a layer's key."""
    if one.layer == "message":
        return tr("A new key for every message")
    if one.age_s is None or one.bytes is None:
        return tr("Not in use now")
    if one.layer == "packet":
        return tr("One key for the whole circle · {size} under it on this line",
                  size=size(one.bytes))  # fmt: skip
    return tr("Key {age} old · {size} under it", age=age(one.age_s), size=size(one.bytes))


def report(picture: NodePicture, name: Callable[[UserId], str] | None = None) -> str:
    """For a message or a bug report: every figure, nobody's name, nobody's address."""
    lines = [tr("m2chat network inspector"), f"online={picture.online} mapping={picture.mapping}"]
    for number, one in enumerate(picture.sessions, 1):
        who = name(one.peer) if name is not None else f"contact {number}"
        lines.append(f"{who}: {one.route}")
        lines += [f"  {title}: {value}" for title, value in figures(one)]
        for path in one.paths:
            proved = "proved" if path.proved else "not proved"
            lines.append(f"  path {path.route} {path.use} {proved} mtu={path.mtu}")
    for number, service in enumerate(picture.services, 1):
        lines.append(f"{service.kind} {number}: {service_state(service)}")
    lines.append(
        f"dropped: foreign={picture.foreign} unknown={picture.unknown} limited={picture.limited}"
    )
    return "\n".join(lines)
