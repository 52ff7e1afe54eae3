"""A local network of namespaces: hosts on bridges, nothing of it in the namespace of this computer.

Names are unique to this run and everything is removed at the end, also after a failure.
"""

from __future__ import annotations

import os
import secrets
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

import pytest

from tests.netns.rig import Place, run


def need_namespaces() -> None:
    """Skip, and say why, where namespaces cannot be made."""
    if not hasattr(os, "geteuid") or os.geteuid() != 0:
        pytest.skip("network namespaces need root")
    name = f"m2-{secrets.token_hex(4)}"
    try:
        made = subprocess.run(["ip", "netns", "add", name], capture_output=True, check=False)
    except FileNotFoundError:
        pytest.skip("iproute2 is not installed")
    if made.returncode != 0:
        pytest.skip("this system makes no network namespaces")
    subprocess.run(["ip", "netns", "delete", name], capture_output=True, check=False)


@dataclass
class Host(Place):
    """One computer, or a switch: a namespace."""

    links: int = 0


@dataclass
class Lan:
    """Bridges and the hosts on them."""

    name: str
    namespaces: list[str] = field(default_factory=list)

    def host(self, name: str) -> Host:
        """A computer with nothing but its loopback."""
        return Host(self._namespace(name))

    def bridge(self, name: str) -> Host:
        """A switch."""
        switch = Host(self._namespace(name))
        switch.ip("link", "add", "br0", "type", "bridge", "mcast_snooping", "0")
        switch.ip("link", "set", "br0", "up")
        return switch

    def plug(self, host: Host, switch: Host, *addresses: str, device: str = "eth0") -> None:
        """A cable from a host to a switch; IPv6 addresses are good at once."""
        port = f"p{switch.links}"
        switch.links += 1
        run(
            *("ip", "link", "add", device, "netns", host.namespace, "type", "veth"),
            *("peer", "name", port, "netns", switch.namespace),
        )
        host.sysctl(**{f"net__ipv6__conf__{device}__accept_dad": 0})
        switch.ip("link", "set", port, "master", "br0", "up")
        host.ip("link", "set", device, "up")
        for address in addresses:
            host.address(address, device)

    def _namespace(self, name: str) -> str:
        namespace = f"{self.name}-{name}"
        run("ip", "netns", "add", namespace)
        self.namespaces.append(namespace)
        run("ip", "-n", namespace, "link", "set", "lo", "up")
        return namespace


@contextmanager
def lan() -> Iterator[Lan]:
    """An empty room; skips where there can be none."""
    need_namespaces()
    made = Lan(f"m2-{secrets.token_hex(4)}")
    try:
        yield made
    finally:
        for namespace in made.namespaces:
            subprocess.run(
                ["ip", "netns", "delete", namespace], capture_output=True, check=False, timeout=20
            )
