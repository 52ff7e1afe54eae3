"""Alice and Bob as real processes on a rig: befriended once, then moved from place to place."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from tests.netns.rig import PUBLIC, Kind, Place, Rig, rig, words
from tests.support.command_line import ROOT, RpcPeer, m2ctl

PORT = 4_700
STEP_S = 0.05
REGISTERING_S = 0.5
SERVERS = 3


class Village:
    """A rig with a circle, and the profiles of two contacts."""

    def __init__(self, net: Rig, folder: Path) -> None:
        self.net = net
        self.folder = folder
        self.servers: list[subprocess.Popen[str]] = []
        self._trips = 0
        self.to_alice = self.to_bob = ""

    def found(self) -> None:
        """Three servers, two profiles, a card, a yes."""
        circle = self.serve("ka1", 1, "--new-circle", "Village")
        for number in range(2, SERVERS + 1):
            self.serve(f"ka{number}", number, "--join", circle["join"])
        template = self.folder / "template"
        for name in ("Alice", "Bob"):
            made = m2ctl(
                template, "--profile", str(template / name), "--json",
                "profile", "create", "--name", name, "--circle", circle["circle"],
            )  # fmt: skip
            assert made.returncode == 0, made.stderr
        a, b = self.net.site("a", Kind.OPEN), self.net.site("b", Kind.OPEN)
        alice, bob = self._peer(a.host, template, "Alice"), self._peer(b.host, template, "Bob")
        link = alice.call("card.create", uses=1, valid="7d")["link"]
        self.to_alice = bob.call("contact.add", link=link)["contact"]
        self.to_bob = alice.until("contact.request")["contact"]
        alice.call("contact.accept", contact=self.to_bob)
        bob.until("contact.state", lambda p: p["state"] == "ready")
        for peer, other in ((alice, self.to_bob), (bob, self.to_alice)):
            said = peer.call("message.send", contact=other, text="settled?")["message"]
            peer.until_delivered(said)
        assert alice.leave() == bob.leave() == 0
        self.net.remove(a.host, b.host)

    def serve(self, name: str, number: int, *options: str) -> dict[str, Any]:
        """Start ``m2-server run`` on the internet; its first line."""
        place = self.net.server(name, number)
        process = subprocess.Popen(
            [
                *place.prefix, sys.executable, "-m", "m2chat.servers.main", "run",
                "--bind", f"0.0.0.0:{PORT}", "--advertise", f"{PUBLIC}.0.{number}:{PORT}",
                "--data", str(self.folder / name), *options,
            ],
            cwd=ROOT, stdout=subprocess.PIPE, text=True,
        )  # fmt: skip
        self.servers.append(process)
        assert process.stdout is not None
        ready: dict[str, Any] = json.loads(process.stdout.readline())
        return ready

    def close(self) -> None:
        """The servers end."""
        for process in self.servers:
            process.kill()
            process.communicate(timeout=10)

    @contextmanager
    def visit(
        self,
        alice: Place,
        bob: Place,
        *,
        ports: Sequence[int] = (5_000, 5_000),
        mapping: str = "off",
    ) -> Iterator[tuple[RpcPeer, RpcPeer]]:
        """Copies of both at two places; Bob first, registered, then Alice."""
        self._trips += 1
        home = self.folder / f"trip{self._trips}"
        shutil.copytree(self.folder / "template", home)
        peers: list[RpcPeer] = []
        try:
            peers.append(self._peer(bob, home, "Bob", ports[1], mapping))
            self.registered(peers[0])
            peers.append(self._peer(alice, home, "Alice", ports[0], mapping))
            yield peers[1], peers[0]
        finally:
            for peer in peers:
                peer.kill()
            shutil.rmtree(home, ignore_errors=True)

    def _peer(
        self, at: Place, home: Path, name: str, port: int = 5_000, mapping: str = "off"
    ) -> RpcPeer:
        prefix = [*at.prefix, *words([], M2CHAT_PORT_MAPPING=mapping)]
        peer = RpcPeer(home, home / name, prefix=prefix, bind=f"[::]:{port}")
        peer.until("ready")
        return peer

    @staticmethod
    def registered(peer: RpcPeer, seconds: float = 5.0) -> None:
        """Wait until a server answers and has had time to enter them; nothing when none does."""
        end = time.monotonic() + seconds
        while time.monotonic() < end and len(peer.call("net.status")["kas"]) < SERVERS:
            time.sleep(STEP_S)
        time.sleep(REGISTERING_S)


@contextmanager
def village(folder: Path) -> Iterator[Village]:
    """The village, until the end; skips where there can be none."""
    with rig() as net:
        made = Village(net, folder)
        try:
            made.found()
            yield made
        finally:
            made.close()


def route_of(peer: RpcPeer) -> str:
    """The route of the one session."""
    (session,) = peer.call("net.status")["sessions"]
    return str(session["route"])


def settles(look: Callable[[], object], wanted: object, seconds: float = 10.0) -> bool:
    """Wait until ``look`` shows what is wanted."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if look() == wanted:
            return True
        time.sleep(STEP_S)
    return False
