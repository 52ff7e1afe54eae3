"""What a server counts: for ``/metrics``.  Counters and gauges, nothing that names a peer.

A role that wants figures of its own here has a function in ``ROLE_FIGURES``.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import psutil

import m2chat
from m2chat.net.services.host import ServiceRole
from m2chat.net.services.ka_registry import KaRegistry
from m2chat.net.services.relay import RelayRole
from m2chat.net.services.store import StoreRole
from m2chat.servers.server import CircleServer


@dataclass(frozen=True, slots=True)
class Figure:
    """One metric of the Prometheus text format, version 0.0.4."""

    name: str
    help: str
    value: float
    label: str = ""  # ``key="value"`` of words of ours

    @property
    def kind(self) -> str:
        """``counter`` or ``gauge``, by the name."""
        return "counter" if self.name.endswith("_total") else "gauge"


def figures_of(server: CircleServer) -> list[Figure]:
    """Everything of one service and its process."""
    host, process = server.datagrams.host, psutil.Process()
    listener, counters = host.listener, server.datagrams.counters()
    used = process.cpu_times()
    rows = [
        Figure("m2_info", "Version of this server.", 1, f'version="{m2chat.__version__}"'),
        Figure("m2_associations", "Clients now.", listener.count),
        Figure("m2_associations_opened_total", "Clients since the start.", listener.opened),
        Figure("m2_associations_refused_total", "OPENs over a limit.", listener.refused),
        Figure("m2_listed_services", "Services in the circle's list.", len(server.listed)),
        Figure("m2_admission_seconds", "Until our admission ends.", server.admission_left()),
        Figure("m2_dropped_foreign_total", "Datagrams of no circle of ours.", counters.foreign),
        Figure("m2_dropped_unknown_total", "Datagrams for nobody here.", counters.unknown),
        Figure("m2_dropped_limited_total", "First datagrams over a limit.", counters.limited),
        Figure("m2_resident_bytes", "Memory of the process.", process.memory_info().rss),
        Figure("m2_cpu_seconds_total", "Time of the processor.", used.user + used.system),
    ]
    for name, count in sorted(host.received.items()):
        label = f'message="{name}"'
        rows.append(Figure("m2_messages_total", "Messages of clients.", count, label))
    for name, role in server.roles.items():
        describe = ROLE_FIGURES.get(name)
        if describe is not None:
            rows += describe(role)
    return rows


def as_text(rows: list[Figure]) -> str:
    """The Prometheus text format."""
    lines: list[str] = []
    told: set[str] = set()
    for row in rows:
        if row.name not in told:
            told.add(row.name)
            lines += [f"# HELP {row.name} {row.help}", f"# TYPE {row.name} {row.kind}"]
        label = f"{{{row.label}}}" if row.label else ""
        lines.append(f"{row.name}{label} {float(row.value):g}" if row.value != int(row.value)
                     else f"{row.name}{label} {int(row.value)}")  # fmt: skip
    return "\n".join(lines) + "\n"


def _ka(role: ServiceRole) -> list[Figure]:
    if not isinstance(role, KaRegistry):
        return []
    return [
        Figure("m2_ka_registrations", "Peers registered now.", role.registrations),
        Figure("m2_ka_rids", "Ids held now, padding included.", role.rids),
        Figure("m2_ka_memory_bytes", "Memory of the registry by account.", role.memory),
    ]


def _relay(role: ServiceRole) -> list[Figure]:
    if not isinstance(role, RelayRole):
        return []
    counters = role.counters
    return [
        Figure("m2_relay_bindings", "Pairs now, unfinished ones included.", role.bindings),
        Figure("m2_relay_free_bytes", "Rate that is left, a second.", role.free_kib << 10),
        Figure("m2_relay_bound_total", "Pairs with both ends.", counters.bound),
        Figure("m2_relay_refused_total", "Asks answered no.", counters.refused),
        Figure("m2_relay_datagrams_total", "Datagrams passed on.", counters.datagrams),
        Figure("m2_relay_bytes_total", "Bytes passed on.", counters.bytes),
        Figure("m2_relay_dropped_total", "From elsewhere, or above a rate.", counters.dropped),
    ]


def _store(role: ServiceRole) -> list[Figure]:
    if not isinstance(role, StoreRole):
        return []
    counts, uploads, fetches = role.counts, role.uploads, role.fetches
    return [
        Figure("m2_store_bytes", "Of everything that waits.", role.tables.used),
        Figure("m2_store_limit_bytes", "What may wait at most.", role.limits.disk_bytes),
        Figure("m2_store_memory_bytes", "Of what is under way.", uploads.held + fetches.held),
        Figure("m2_store_watched", "Mailboxes whose owner is connected.", role.watched),
        Figure("m2_store_stored_total", "Deposits kept.", uploads.stored),
        Figure("m2_store_refused_total", "Deposits and token sets refused.", uploads.refused),
        Figure("m2_store_fetched_total", "Items sent to their owner.", fetches.fetched),
        Figure("m2_store_erased_total", "Items erased by whom they belong to.", counts["erased"]),
        Figure("m2_store_expired_total", "Items past their time.", counts["expired"]),
        Figure("m2_store_misses_total", "Deposits without a good token.", counts["misses"]),
        Figure("m2_store_forged_total", "Bad signatures.", counts["bad_signatures"]),
    ]


ROLE_FIGURES: dict[str, Callable[[ServiceRole], list[Figure]]] = {
    "ka": _ka,
    "relay": _relay,
    "store": _store,
}
