"""NATs that forget and rebind, in virtual time: keep-alive, rebinding, coming back (R-07, R-08)."""

from __future__ import annotations

import asyncio
from statistics import median

import pytest

from m2chat.net.peers import PeerSession
from tests.support.nats import ADDRESS_RESTRICTED, PORT_RESTRICTED, Computer, NatKind, Router
from tests.support.town import Town, Townsman, stock_temporary_keys, until
from tests.support.virtual_loop import run_virtual


class Street:
    """Alice and Bob, each behind a router of their own, in session."""

    def __init__(
        self, monkeypatch: pytest.MonkeyPatch, kind: NatKind = PORT_RESTRICTED,
        timeout: float = 30.0, seed: int = 1,
    ) -> None:  # fmt: skip
        self.town = Town(seed)
        self.town.internet.install(monkeypatch)
        stock_temporary_keys(monkeypatch)
        self.routers: list[Router] = []
        self._places = [self._home(number, kind, timeout) for number in (1, 2)]
        self.alice: Townsman
        self.bob: Townsman

    def _home(self, number: int, kind: NatKind, timeout: float) -> Computer:
        lan = self.town.internet.lan(f"home {number}")
        router = self.town.internet.router(kind, f"203.0.113.{100 + number}", lan, timeout=timeout)
        self.routers.append(router)
        return self.town.internet.computer(f"at {number}").plug(lan, f"192.168.1.{number}", 24)

    async def connect(self) -> PeerSession:
        """Alice's session with Bob."""
        self.town.open()
        self.alice = await self.town.moves_in("alice", self._places[0])
        self.bob = await self.town.moves_in("bob", self._places[1])
        self.alice.knows("bob", self.town.link.public_key)
        self.bob.knows("alice", self.town.link.public_key)
        await asyncio.sleep(2)
        self.alice.seek(self.bob)
        assert await until(lambda: bool(self.alice.ears.up and self.bob.ears.up), 5)
        return self.alice.ears.up[0]

    async def says(self, text: bytes) -> float:
        """Alice tells Bob, seeking him when she has lost him; seconds until he has it."""
        began, count = self.town.clock.monotonic(), len(self.bob.ears.messages)
        while len(self.bob.ears.messages) == count:
            session = self.alice.at.run(self.alice.node.session, self.bob.id)
            if session is None:
                self.alice.seek(self.bob)
                await asyncio.sleep(0.01)
                continue
            sending = self.alice.at.spawn(_send(session, text))
            here = asyncio.ensure_future(
                until(lambda: len(self.bob.ears.messages) > count or session_is_over(), 60)
            )

            def session_is_over(session: PeerSession = session) -> bool:
                return self.alice.at.run(self.alice.node.session, self.bob.id) is not session

            await here
            sending.cancel()
        return self.bob.ears.heard_at[-1] - began

    async def close(self) -> None:
        """Everybody leaves."""
        await self.town.close()


async def _send(session: PeerSession, text: bytes) -> None:
    await session.send_message(text)


def test_r08_pings_hold_a_mapping_of_15_seconds(monkeypatch: pytest.MonkeyPatch) -> None:
    async def scenario() -> None:
        street = Street(monkeypatch, timeout=15)
        session = await street.connect()
        await asyncio.sleep(100)  # the session lives on: it closes after 120 s without a word
        assert await street.says(b"still there") <= 0.1
        assert street.alice.at.run(street.alice.node.session, street.bob.id) is session
        await street.close()

    run_virtual(scenario(), limit=1_000)


@pytest.mark.parametrize("seed", range(5))
def test_r08_after_ten_idle_minutes_the_first_message_takes_a_second(
    seed: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def scenario() -> None:
        street = Street(monkeypatch, timeout=15, seed=seed)
        await street.connect()
        await asyncio.sleep(600)
        assert await street.says(b"long time no see") <= 1.0
        await street.close()

    run_virtual(scenario(), limit=1_000)


def test_r08_a_mapping_of_two_seconds_is_survived(monkeypatch: pytest.MonkeyPatch) -> None:
    """No router should be so forgetful: look-up servers reach us only just after a KEEP then, so
    it is a matter of luck whether the first search for a way comes through or a later one."""

    async def scenario(seed: int) -> float:
        street = Street(monkeypatch, timeout=2, seed=seed)
        await street.connect()
        await asyncio.sleep(60 + seed)
        took = await street.says(b"again")
        await street.close()
        return took

    times = [run_virtual(scenario(seed), limit=1_000) for seed in range(9)]
    assert median(times) <= 5.0
    assert max(times) <= 30.0


@pytest.mark.parametrize("whose", [0, 1], ids=["ours", "theirs"])
@pytest.mark.parametrize(
    ("kind", "stalls"),
    [(ADDRESS_RESTRICTED, (0.5, 10.0)), (PORT_RESTRICTED, (3.5, 10.0))],
    ids=["host", "port"],
)
def test_r07_a_router_that_rebinds_costs_no_message_and_no_session(
    kind: NatKind, stalls: tuple[float, float], whose: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where the other filter looks at hosts the session just moves.  Where it looks at ports, or
    the other router was it, nobody gets through any more: after 1.5 s the look-up servers are asked
    for another way, and those learn a new place with the next KEEP, within 9 s."""

    async def scenario() -> None:
        street = Street(monkeypatch, kind)
        session = await street.connect()
        for number in range(4):
            await street.says(b"%d" % number)
            # searches are 5 s apart, and the watch makes one of its own after each change
            await asyncio.sleep(14)
            street.routers[whose].forget(shift=7)
            assert await street.says(b"after %d" % number) <= stalls[whose]
        assert len(street.bob.ears.messages) == 8
        assert street.alice.at.run(street.alice.node.session, street.bob.id) is session
        await street.close()

    run_virtual(scenario(), limit=1_000)
