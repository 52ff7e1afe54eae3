"""What a server is told to do: defaults < configuration file (TOML) < flags, checked once.

Every key is told in packaging/server/m2-server.toml, which a test keeps complete.
"""

from __future__ import annotations

import ipaddress
import tomllib
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

import msgspec

from m2chat.net.wire.addresses import Address
from m2chat.net.wire.descriptor import Role
from m2chat.servers.errors import BadConfiguration
from m2chat.servers.keys import WORKERS_LIMIT
from m2chat.servers.logs import LEVELS

DEFAULT_PORT = 4700
ROLES = ("ka", "relay", "store")
MEMORY_ROLES = ("ka", "relay")  # those that need no disk: what a server without a folder does
ROLE_BITS = {"ka": Role.KA, "relay": Role.RELAY, "store": Role.STORE}  # of the descriptor


class ServerLimits(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Caps of protocol 16 and 18."""

    long_per_second: float = 20.0  # LONG datagrams of a /24 or /56 before the cookie
    long_burst: int = 40
    associations: int = 100_000
    registrations_per_address: int = 64
    registrations: int = 100_000
    memory_mib: int = 400

    def __post_init__(self) -> None:
        """Raises ``BadConfiguration`` for a limit that lets nothing through."""
        for name in self.__struct_fields__:
            if getattr(self, name) <= 0:
                raise BadConfiguration(f"The limit {name} must be more than zero.")


class RelayLimits(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Caps of protocol 9; peers are told them."""

    kib_per_second: int = 4_096  # of one binding
    mib_per_binding: int = 1_024
    total_mib_per_second: int = 119  # of all together: a gigabit
    bindings: int = 10_000
    legs_per_prefix: int = 256  # of a /24 or /56
    life_seconds: int = 1_800

    def __post_init__(self) -> None:
        """Raises ``BadConfiguration`` for a limit that lets nothing through."""
        for name in self.__struct_fields__:
            if getattr(self, name) <= 0:
                raise BadConfiguration(f"The limit {name} must be more than zero.")


class StoreSettings(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Where the store keeps everything, and its caps (protocol 14)."""

    database: str = ""  # postgresql://...; empty: a file in the data folder
    disk_mib: int = 10_240
    items_per_mailbox: int = 500
    mib_per_mailbox: int = 64
    mailboxes_per_prefix: int = 16  # new ones a day, of a /24 or /56
    memory_mib: int = 64  # of what is under way

    def __post_init__(self) -> None:
        """Raises ``BadConfiguration`` for a limit that lets nothing through."""
        if self.database and not self.database.startswith(("postgresql://", "postgres://")):
            raise BadConfiguration(
                "database in [store] is empty or an address like postgresql://user@host/name."
            )
        for name in self.__struct_fields__[1:]:
            if getattr(self, name) <= 0:
                raise BadConfiguration(f"The limit {name} must be more than zero.")


@dataclass(frozen=True, slots=True)
class ServerConfig:
    """One server process."""

    bind: tuple[Address, ...] = (Address("::", DEFAULT_PORT),)
    advertise: tuple[Address, ...] = ()
    roles: tuple[str, ...] = MEMORY_ROLES
    data: Path | None = None
    workers: int = 1  # services in processes of their own, for more cores
    metrics: Address | None = None  # loopback alone
    log: str = "info"
    limits: ServerLimits = field(default_factory=ServerLimits)
    relay: RelayLimits = field(default_factory=RelayLimits)
    store: StoreSettings = field(default_factory=StoreSettings)


class _File(msgspec.Struct, forbid_unknown_fields=True):
    """The TOML file's form."""

    bind: list[str] = []
    advertise: list[str] = []
    roles: list[str] = []
    data: str | None = None
    workers: int = 1
    metrics: str = ""
    log: str = "info"
    limits: ServerLimits = ServerLimits()
    relay: RelayLimits = RelayLimits()
    store: StoreSettings = StoreSettings()


def load_config(
    path: Path | None, *, bind: Sequence[str] = (), advertise: Sequence[str] = (),
    roles: str | None = None, data: Path | None = None, log: str | None = None,
) -> ServerConfig:  # fmt: skip
    """The configuration; raises ``BadConfiguration`` with a sentence for the person."""
    file = _read(path) if path is not None else _File()
    named = [word.strip() for word in roles.split(",")] if roles else file.roles
    folder = data or (Path(file.data) if file.data else None)
    return ServerConfig(
        bind=_addresses(bind or file.bind, "--bind") or ServerConfig().bind,
        advertise=_addresses(advertise or file.advertise, "--advertise"),
        roles=_roles(named, durable=folder is not None or bool(file.store.database)),
        data=folder,
        workers=_workers(file.workers),
        metrics=_metrics(file.metrics),
        log=_level(log or file.log),
        limits=file.limits,
        relay=file.relay,
        store=file.store,
    )


def _read(path: Path) -> _File:
    try:
        return msgspec.convert(tomllib.loads(path.read_text(encoding="utf-8")), _File)
    except OSError as error:
        raise BadConfiguration(
            f"The configuration file cannot be read: {error.strerror}."
        ) from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, msgspec.ValidationError) as error:
        raise BadConfiguration(f"The configuration file has a mistake: {error}.") from error


def _workers(count: int) -> int:
    if not 0 < count <= WORKERS_LIMIT:
        raise BadConfiguration(f"workers is between 1 and {WORKERS_LIMIT}.")
    return count


def _level(name: str) -> str:
    if name not in LEVELS:
        raise BadConfiguration(f"log is one of {', '.join(LEVELS)}.")
    return name


def _metrics(text: str) -> Address | None:
    """Where ``/metrics`` is; raises ``BadConfiguration`` for a place that others can reach."""
    if not text:
        return None
    (address,) = _addresses([text], "metrics")
    if not ipaddress.ip_address(address.host).is_loopback:
        raise BadConfiguration(
            "metrics takes a loopback address alone, for example 127.0.0.1:9470; let the"
            " collector run on this computer or forward the port."
        )
    return address


def _addresses(texts: Sequence[str], option: str) -> tuple[Address, ...]:
    try:
        return tuple(Address.parse(text) for text in texts)
    except ValueError as error:
        raise BadConfiguration(
            f"{option} takes ADDRESS:PORT, for example 127.0.0.1:4700 or [::1]:4700."
        ) from error


def _roles(names: Sequence[str], *, durable: bool) -> tuple[str, ...]:
    for name in names:
        if name not in ROLES:
            raise BadConfiguration(
                f"There is no role named {name!r}; this version has: {', '.join(ROLES)}."
            )
    if "store" in names and not durable:
        raise BadConfiguration(
            "The store role keeps mail on a disk: name a folder with --data DIR, or a database in"
            " [store] of the configuration file."
        )
    return tuple(dict.fromkeys(names)) or (ROLES if durable else MEMORY_ROLES)
