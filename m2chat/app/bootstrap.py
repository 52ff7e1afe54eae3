"""Where the concrete things meet: what the application touches of the system, in one place.

The node is made by a ``NodeFactory``, so that tests can join two applications without a socket;
the real one is ``app.network``'s.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import m2chat
from m2chat.app.hosting_process import HostSurface
from m2chat.app.network import (
    NodeFactory,
    NodeSettings,
    bind_address,
    loopback_node,
    make_node,
    mapping_methods,
)
from m2chat.app.updates import build
from m2chat.app.updates.check import Source
from m2chat.clock import Clock, SystemClock
from m2chat.crypto.randomness import RandomSource, SystemRandomSource
from m2chat.program import part, portable
from m2chat.storage import profiles
from m2chat.storage.keyrings import NoKeeper, SecretKeeper, SystemKeyring

__all__ = [
    "HostSurface",
    "NodeFactory",
    "NodeSettings",
    "Surface",
    "loopback_node",
    "program_folder",
]


def host_surface() -> HostSurface:
    """The servers as a part of this program, where ``M2CHAT_BIND`` says."""
    command = tuple(part("m2chat.servers.main"))
    return HostSurface(command, bind_address().host, bool(mapping_methods()))


def _fetch(address: str) -> bytes:
    from m2chat.app.updates.fetch import fetch  # not before somebody asks: it loads an HTTP client

    return fetch(address)


def update_source() -> Source:
    """Where this build asks for updates, if it has an address."""
    version = m2chat.__version__
    return Source(build.ADDRESS, build.PUBLIC_KEY, version, program_folder(), _fetch)


def secret_keeper() -> SecretKeeper:
    """The system's keyring, unless nothing of ours may stay on this computer."""
    return NoKeeper() if portable() else SystemKeyring()


@dataclass(frozen=True, slots=True)
class Surface:
    """Where the application touches the system; tests replace its parts."""

    make_node: NodeFactory = make_node
    clock: Clock = field(default_factory=SystemClock)
    random: RandomSource = field(default_factory=SystemRandomSource)
    keeper: SecretKeeper = field(default_factory=secret_keeper)
    updates: Source = field(default_factory=update_source)
    host: Callable[[], HostSurface] = host_surface  # asked when a circle is to be hosted


def program_folder() -> Path:
    """What belongs to the program on this computer and to no profile lies here."""
    return profiles.home().parent
