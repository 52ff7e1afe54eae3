"""Bad lines in virtual time: goodput, standing queue, shares beside other flows; JSON lines.

Deterministic: the same code gives the same figures on every machine.  What the processor costs is
not in them (``session.py`` and the peers' comparison measure that).
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from m2chat.net.session.streams import Priority
from tests.support.bottleneck import Competitor, Line, ModelCompetitor
from tests.support.session_pair import End, pair
from tests.support.simnet import LinkQuality, SimNet

MBIT = 125_000.0
BLOCK = 1 << 20


def feed(end: End, total: int) -> None:
    """One stream of ``total`` bytes, written as it drains."""
    session = end.session
    stream = session.open_stream(Priority.BULK)
    left = total

    def more() -> None:
        nonlocal left
        while left and stream.buffered < 8 * BLOCK and not session.closed:
            session.write(stream, bytes(min(BLOCK, left)), end.net.now)
            left -= min(BLOCK, left)
        end.step()
        if left and not session.closed:
            end.net.at(end.net.now + 0.01, more)

    more()


def received(end: End) -> int:
    """User bytes in order."""
    return sum(map(len, end.streams.values()))


def transfer(quality: LinkQuality, seconds: float, seed: int = 1) -> dict[str, float]:
    """One bulk stream for ``seconds`` after the handshake."""
    net = SimNet(seed, LinkQuality(delay=quality.delay))
    alice, bob = pair(net)
    net.run(lambda: alice.open and bob.open, 10)
    net.quality = quality
    start, before = net.now, net.counts["alice", "bob"].sent
    feed(alice, 1 << 40)
    net.run(lambda: False, seconds)
    count = net.counts["alice", "bob"]
    packets = count.sent - before
    goodput = received(bob) / (net.now - start)
    rtt = 2 * quality.delay
    return {
        "MB/s": round(goodput / 1e6, 2),
        "share_of_link": round(goodput / quality.rate, 3) if quality.rate else 0.0,
        "queue_rtts": round(count.queued / max(packets, 1) / rtt, 2) if rtt else 0.0,
        "sent_twice": round(alice.session.recovery.loss_rate, 3),
    }


def beside(kind: str, rate: float, rtt: float, seconds: float, seed: int = 1) -> dict[str, float]:
    """A session and one other flow on the same bottleneck, the other first."""
    queue = int(rate * rtt)
    quality = LinkQuality(delay=rtt / 2, rate=rate, queue=queue)
    net = Line(seed, quality, {"alice", "rival", "carol"})
    alice, bob = pair(net)
    net.run(lambda: alice.open and bob.open, 10)
    other = ModelCompetitor(net, "rival") if kind == "bbr" else Competitor(net, "rival", kind)
    net.run(lambda: False, 2.0)
    feed(alice, 1 << 40)
    net.run(lambda: False, 5.0)
    start = received(bob), other.delivered
    net.run(lambda: False, seconds)
    ours, theirs = received(bob) - start[0], other.delivered - start[1]
    total = (ours + theirs) / seconds
    return {"ours": round(ours / (ours + theirs), 3), "used": round(total / rate, 3)}


def main() -> None:
    """The table."""
    for loss in (0.0, 0.01, 0.05, 0.10):
        quality = LinkQuality(delay=0.025, loss=loss, rate=100 * MBIT, queue=625_000)
        row = transfer(quality, 7)
        print(json.dumps({"figure": f"100 Mbit/s, 50 ms, loss {loss:.0%}", **row}), flush=True)
    for loss in (0.0, 0.02, 0.10):
        quality = LinkQuality(delay=0.015, loss=loss, rate=10 * MBIT, queue=37_500)
        row = transfer(quality, 20)
        print(json.dumps({"figure": f"10 Mbit/s, 30 ms, loss {loss:.0%}", **row}), flush=True)
    for kind in ("reno", "cubic", "bbr"):
        for rate, rtt in ((10 * MBIT, 0.03), (20 * MBIT, 0.05)):
            row = beside(kind, rate, rtt, 30)
            name = f"beside {kind}, {rate / MBIT:.0f} Mbit/s, {rtt * 1000:.0f} ms"
            print(json.dumps({"figure": name, **row}), flush=True)


if __name__ == "__main__":
    main()
