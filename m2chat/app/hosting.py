"""``Hosting``: the part that hosts a circle for others; fills ``HostingFace``.

KA, relay and store are ``m2-server``'s own code in a process of its own, which is started again
when it ends by itself and which never outlives this one.  Its keys and tables lie in the profile's
folder, so that the circle is the same after a restart; they are not in a backup.  Our own profile
joins by the link like everybody else's.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from m2chat.app.crash.safe import is_safe
from m2chat.app.faces.hosting import HostChanged, HostReach, HostState, HostStatus
from m2chat.app.hosting_process import HostSurface, Row, ServerProcess
from m2chat.app.hosting_reach import judge, own_hosts
from m2chat.app.parts import Part, PartSurroundings
from m2chat.errors import UserFacingError
from m2chat.links import CircleLink
from m2chat.messaging.contacts import plain
from m2chat.messaging.ports import Tables
from m2chat.net.peers import NodeFace
from m2chat.net.wire.addresses import Address

FOLDER = "circle"  # in the profile's folder
PORTS = range(4700, 4710)  # tried in turn where no port is asked for
START_S = 60.0
AGAIN_S = (0.5, 1.0, 2.0, 5.0, 10.0, 30.0)  # before the first, second, ... repair
TAKEN_TRIES = 3  # at a port in use: servers that lost their program need seconds to leave
STEADY_S = 60.0  # after so long a run the next repair is a first one again
LOOK_S = 30.0  # how often our own addresses are looked at
ROUTER_S = 8.0  # a router that has not answered by then does not map ports
NAME_BYTES = 64
NAME, PORT, ON, WITH, LINK = "host.name", "host.port", "host.on", "host.with_program", "host.link"
_log = logging.getLogger(__name__)


class CannotHost(UserFacingError):
    """The servers cannot run here."""

    key = "cannot_host"


class Hosting(Part):
    """Host a circle."""

    def __init__(self, around: PartSurroundings, surface: Callable[[], HostSurface]) -> None:
        """``surface`` is asked at each start; it raises what a person set wrongly."""
        self._around = around
        self._make_surface = surface
        self._status = HostStatus()
        self._process: ServerProcess | None = None
        self._keeper: asyncio.Task[None] | None = None
        self._mappings: Any = None  # PortMappings of the network, loaded late
        self._outside: Address | None = None
        self._asked = False
        self._settled = asyncio.Event()  # it runs, or it is known that it cannot
        self._refused = ""
        self._taken = False  # the port is in use, and another will do
        self._told: tuple[str, ...] = ()  # where the servers think that they are

    # -- life ----------------------------------------------------------------------------------

    async def opened(self) -> None:
        """What was hosted before."""

        def read(t: Tables) -> tuple[str | None, ...]:
            return tuple(t.own.setting(one) for one in (NAME, PORT, WITH, LINK))

        name, port, with_program, link = await self._around.store.transaction(read)
        self._status = HostStatus(
            name=name or "",
            link=link or "",
            port=int(port or 0),
            with_program=with_program != "no",
        )

    async def started(self, node: NodeFace) -> None:
        """With the network the circle opens too, unless it was stopped."""
        del node
        on = await self._around.store.transaction(lambda t: t.own.setting(ON))
        if on == "yes" and self._status.with_program and not is_safe():
            self._begin()

    async def stopped(self) -> None:
        """The servers say goodbye; they open again with the program."""
        await self._end()

    # -- verbs ---------------------------------------------------------------------------------

    async def start(self, name: str = "", port: int = 0) -> HostStatus:
        """Found the circle or open it again."""
        if self._around.node() is None:
            raise CannotHost("m2chat has not opened the network yet. Try again in a moment.")
        if self._keeper is None:
            chosen = await self._name(name)
            port = _checked(port) or self._status.port
            self._note(replace(self._status, name=chosen, port=port, trouble=""))
            await self._keep({NAME: chosen, ON: "yes"})
            self._begin()
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(START_S):
                await self._settled.wait()
        if self._status.state is HostState.FAILED:
            raise CannotHost(self._status.trouble)
        return self._status

    async def stop(self) -> HostStatus:
        """Goodbye to everybody."""
        await self._keep({ON: "no"})
        await self._end()
        return self._status

    async def status(self) -> HostStatus:
        """How it is."""
        return self._status

    async def set_with_program(self, on: bool) -> HostStatus:
        """Whether it starts with the program."""
        await self._keep({WITH: "yes" if on else "no"})
        self._note(replace(self._status, with_program=on))
        return self._status

    async def check(self) -> HostStatus:
        """Look anew, with the router's answer if there is one."""
        if self._status.state is HostState.RUNNING:
            if self._mappings is not None:
                self._mappings.network_changed()
                await asyncio.sleep(0)
            self._look()
        return self._status

    # -- the servers ---------------------------------------------------------------------------

    def _begin(self) -> None:
        self._settled.clear()
        self._keeper = self._around.spawn(self._run(), "hosting")

    async def _end(self) -> None:
        keeper, self._keeper = self._keeper, None
        if keeper is not None:
            keeper.cancel()
            await asyncio.gather(keeper, return_exceptions=True)
        if self._status.state is not HostState.OFF:
            self._note(_idle(self._status, HostState.OFF))

    async def _run(self) -> None:
        """Keep the servers running until cancelled, or until they cannot run."""
        self._surface = self._make_surface()
        loop, failures, repairs, ran = asyncio.get_running_loop(), 0, 0, False
        while True:
            state = HostState.REPAIRING if repairs else HostState.STARTING
            self._note(replace(_idle(self._status, state), repairs=repairs))
            began = loop.time()
            try:
                await self._once()
            except OSError as error:
                self._refused = f"The servers could not be started: {error.strerror}."
            ran = ran or self._settled.is_set()
            failures = 1 if loop.time() - began > STEADY_S else failures + 1
            if not ran and failures > (TAKEN_TRIES if self._taken or not self._refused else 0):
                self._fail(self._refused or "The servers of the circle end as soon as they start.")
                return
            repairs += ran
            _log.warning("the servers of the hosted circle ended; repair %d", repairs)
            await asyncio.sleep(AGAIN_S[min(failures, len(AGAIN_S)) - 1])

    async def _once(self) -> None:
        """One run, from the first free port to the end of the process."""
        ports: Sequence[int] = (self._status.port,) if self._status.port else (*PORTS, 0)
        for port in ports:
            process = self._process = ServerProcess(self._heard)
            self._refused, self._taken = "", False
            try:
                await process.start(self._words(port))
                look = asyncio.ensure_future(self._watch())
                try:
                    await process.ended()
                finally:
                    look.cancel()
            finally:
                await self._release()
                await process.stop()
                self._process = None
            if not self._taken or len(ports) == 1:
                return

    def _words(self, port: int) -> tuple[str, ...]:
        bind = str(Address(self._surface.host, port))
        folder = str(self._folder)
        return (
            *self._surface.command,
            *("run", "--child", "--json", "--log", "info", "--bind", bind),
            *(f"--new-circle={self._status.name}", "--data", folder),  # a name may begin with -
        )

    @property
    def _folder(self) -> Path:
        return self._around.path / FOLDER

    def _heard(self, row: Row) -> None:
        """A line of the servers."""
        match row.get("event"):
            case "ready":
                port = Address.parse(row["addresses"][0]).port
                now = self._around.clock.wall()
                ready = replace(self._status, state=HostState.RUNNING, port=port, since=now)
                self._status = replace(ready, trouble="")
                self._linked(row["circle"])
            case "link":
                self._linked(row["circle"])
            case "figures":
                self._note(
                    replace(
                        self._status,
                        people=int(row["people"]),
                        relayed=int(row["relayed"]),
                        kept=int(row["kept"]),
                        waiting=int(row["waiting"]),
                    )
                )
            case "refused":
                self._refused = str(row["message"])
                self._taken = row["key"] == "address_taken"
            case _:
                pass

    def _linked(self, link: str) -> None:
        """The circle's link is new, or says where we are now."""
        self._around.spawn(self._join(link), "hosted circle")

    async def _join(self, link: str) -> None:
        """We are in it too; then people can be met there."""
        service, node = self._around.service, self._around.node()
        await service.people.join_circle(link)
        _, circles = await service.own()
        if node is not None:
            node.set_circles([CircleLink.parse(one.link) for one in circles])
        await self._keep({LINK: link, PORT: str(self._status.port)})
        self._note(replace(self._status, link=link))
        self._settled.set()

    def _fail(self, sentence: str) -> None:
        self._note(replace(_idle(self._status, HostState.FAILED), trouble=sentence))
        self._keeper = None
        self._settled.set()

    # -- from where it is reached --------------------------------------------------------------

    async def _watch(self) -> None:
        """Say where we are, now and whenever that changes."""
        while self._status.state is not HostState.RUNNING:
            await asyncio.sleep(0.05)
        if self._surface.host != "::":
            self._reached(HostReach.COMPUTER, "Only programs of this computer reach the circle.")
            return
        self._ask_router()
        self._look()
        await asyncio.sleep(ROUTER_S)
        self._asked = True
        while True:
            self._look()
            await asyncio.sleep(LOOK_S)

    def _ask_router(self) -> None:
        from m2chat.net.io.port_mappings import ALL_METHODS, PortMappings

        self._outside, self._asked = None, not self._surface.map_port
        if not self._surface.map_port:
            return

        def changed(outside: tuple[Address, ...]) -> None:
            self._outside = outside[0] if outside else None
            self._look()

        port = self._status.port
        self._mappings = PortMappings(port, ALL_METHODS, self._around.random, changed)
        self._mappings.start()

    async def _release(self) -> None:
        """Give the router's port back."""
        mappings, self._mappings = self._mappings, None
        if mappings is not None:
            await mappings.close()

    def _look(self) -> None:
        """Judge by what is so now; the servers are told where they are."""
        port = self._status.port
        found = judge(own_hosts(), port, self._outside, asked=self._asked)
        self._reached(found.reach, found.sentence, found.advice)
        if self._process is not None and found.addresses != self._told:
            self._told = found.addresses
            self._process.tell({"advertise": list(found.addresses)})

    def _reached(self, reach: HostReach, sentence: str, advice: str = "") -> None:
        self._note(replace(self._status, reach=reach, reach_sentence=sentence, advice=advice))

    # -- inside --------------------------------------------------------------------------------

    async def _name(self, name: str) -> str:
        """What the circle is called; once it was founded, its name stays."""
        wanted = plain(name, NAME_BYTES)
        if self._status.name and (self._folder / "service.key").exists():
            if wanted not in ("", self._status.name):
                raise CannotHost(
                    f"This profile hosts the circle {self._status.name} already. Start it without "
                    "another name."
                )
            return self._status.name
        own, _ = await self._around.service.own()
        chosen = wanted or f"{own.name}'s circle"
        while len(chosen.encode("utf-8")) > NAME_BYTES:
            chosen = chosen[:-1]
        return chosen

    async def _keep(self, settings: dict[str, str]) -> None:
        def save(t: Tables) -> None:
            for key, value in settings.items():
                t.own.save_setting(key, value)

        await self._around.store.transaction(save)

    def _note(self, status: HostStatus) -> None:
        if status != self._status:
            self._status = status
            self._around.bus.publish(HostChanged(status))


def _idle(status: HostStatus, state: HostState) -> HostStatus:
    """Without what counts only while the servers run."""
    return HostStatus(
        state, status.name, status.link, status.port, with_program=status.with_program
    )


def _checked(port: int) -> int:
    if not (port == 0 or 1024 <= port <= 65_535):
        raise CannotHost("A port is a number from 1024 to 65535.")
    return port
