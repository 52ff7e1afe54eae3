"""A circle that this computer hosts: its servers run beside the program (protocol 30 to 37)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from m2chat.events import Event

__all__ = ["HostChanged", "HostReach", "HostState", "HostStatus", "HostingFace"]


class HostState(StrEnum):
    """What the servers do."""

    OFF = "off"
    STARTING = "starting"
    RUNNING = "running"
    REPAIRING = "repairing"  # they ended by themselves and are started again
    FAILED = "failed"  # they cannot run; ``trouble`` says why


class HostReach(StrEnum):
    """From where people reach this computer."""

    UNKNOWN = "unknown"  # not looked at yet
    COMPUTER = "computer"  # programs of this computer alone
    HOUSE = "house"  # people on the same network
    MAPPED = "mapped"  # everybody: the router forwards a port to us
    PUBLIC = "public"  # everybody: this computer has an address of its own on the internet


@dataclass(frozen=True, slots=True)
class HostStatus:
    """How the circle is; counts are those since its servers started."""

    state: HostState = HostState.OFF
    name: str = ""  # of the circle; kept also while it is off
    link: str = ""  # for everybody else; empty until it ran once
    port: int = 0  # UDP; 0: any that is free
    reach: HostReach = HostReach.UNKNOWN
    reach_sentence: str = ""  # the same in words
    advice: str = ""  # how more people could reach it; empty when there is nothing to do
    people: int = 0  # registered now
    relayed: int = 0  # bytes passed on
    kept: int = 0  # messages taken for people who were away
    waiting: int = 0  # bytes of mail that waits now
    since: float | None = None  # seconds since 1970 UTC
    repairs: int = 0  # how often it had to be started again
    trouble: str = ""  # one sentence, when it failed
    with_program: bool = True  # it starts with the program unless it was stopped


@dataclass(frozen=True, slots=True)
class HostChanged(Event):
    """Anything of it changed; figures every two seconds at most."""

    status: HostStatus


class HostingFace(Protocol):
    """Every verb raises ``UserFacingError`` with one sentence."""

    async def start(self, name: str = "", port: int = 0) -> HostStatus:
        """Found the circle, or open the one that was founded here, and join it ourselves.  Returns
        when people can be met there; ``port`` 0 is the one of before, or a free one."""

    async def stop(self) -> HostStatus:
        """Say goodbye to everybody; the circle is kept for the next start."""

    async def status(self) -> HostStatus:
        """How it is."""

    async def set_with_program(self, on: bool) -> HostStatus:
        """Whether it starts with the program."""

    async def check(self) -> HostStatus:
        """Look anew from where this computer can be reached, and ask the router again."""
