"""Real networks out of namespaces: homes behind real nftables NATs on a delayed internet.

    with rig() as net:                       # skips with a reason where namespaces cannot be made
        site = net.site("alice", PORT_RESTRICTED)
        site.host.popen(...)

Every namespace has a name of this run alone; all of them go at the end, also after a failure, and
with them what ran inside.  Nothing is sent on this computer's own network.

A router drops what comes uninvited, as home routers do; without that Linux would remember the
stranger's datagram and give our own flow another port.
"""

from __future__ import annotations

import os
import secrets
import shutil
import signal
import subprocess
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from enum import Enum
from pathlib import Path

import pytest

from tests.netns.wire import Switch

HALF_ROUND_TRIP = 0.025
CLIENT_PORT = 5_000  # full cones are made for one port
PATIENCE_S = 20.0
NUMBERS = 250  # of sites, each a byte of its addresses; used again, long after their owners went
ROUTER_PROGRAM = Path(__file__).resolve().parents[2] / ".venv/router/usr/sbin/miniupnpd"
PUBLIC = (
    "45.9"  # in these namespaces it is ours; the ranges for documentation are refused by routers
)
PUBLIC_V6 = "2a00:9"


class Kind(Enum):
    """What stands between a computer and the internet."""

    OPEN = "open"
    IPV6 = "ipv6"  # dual stack: port-restricted IPv4, IPv6 behind a firewall
    FULL_CONE = "full-cone"
    ADDRESS_RESTRICTED = "address-restricted"
    PORT_RESTRICTED = "port-restricted"
    SYMMETRIC = "symmetric"
    CARRIER = "carrier"  # port-restricted behind port-restricted
    CARRIER_SYMMETRIC = "carrier-symmetric"
    BLOCKED = "udp-blocked"


def need_namespaces() -> None:
    """Skip, and say why, where the rig cannot be built."""
    if not hasattr(os, "geteuid") or os.geteuid() != 0:
        pytest.skip("network namespaces need root")
    for program in ("ip", "nft", "sysctl"):
        if shutil.which(program) is None:
            pytest.skip(f"{program} is not installed")
    if not Path("/dev/net/tun").exists():
        pytest.skip("this system has no TUN device")
    name = f"m2n-{secrets.token_hex(4)}"
    made = subprocess.run(["ip", "netns", "add", name], capture_output=True, check=False)
    if made.returncode:
        pytest.skip("this system makes no network namespaces")
    rules = f"ip netns exec {name} nft add table ip probe"
    nat = subprocess.run(rules.split(), capture_output=True, check=False)
    subprocess.run(["ip", "netns", "delete", name], capture_output=True, check=False)
    if nat.returncode:
        pytest.skip("this kernel has no nftables in namespaces")


def run(*words: str, stdin: str | None = None) -> str:
    """Run a command to its end; raises with what it said."""
    done = subprocess.run(
        words, input=stdin, capture_output=True, text=True, check=False, timeout=PATIENCE_S
    )
    if done.returncode:
        raise RuntimeError(f"{' '.join(words)}: {done.stderr.strip()}")
    return done.stdout


@dataclass
class Place:
    """One namespace."""

    namespace: str
    addresses: list[str] = field(default_factory=list)

    @property
    def prefix(self) -> list[str]:
        """Before a command that is to run here."""
        return ["ip", "netns", "exec", self.namespace]

    def ip(self, *words: str) -> str:
        """``ip`` here."""
        return run("ip", "-n", self.namespace, *words)

    def run(self, *words: str, stdin: str | None = None) -> str:
        """A command here, to its end."""
        return run(*self.prefix, *words, stdin=stdin)

    def nft(self, rules: str) -> None:
        """Load rules."""
        self.run("nft", "-f", "-", stdin=rules)

    def sysctl(self, **settings: object) -> None:
        """Dots are written as double underscores."""
        for name, value in settings.items():
            self.run("sysctl", "-qw", f"{name.replace('__', '.')}={value}")

    def address(self, address: str, device: str) -> None:
        """Give one; IPv6 is good at once."""
        more = ("nodad",) if ":" in address else ()
        self.ip("address", "add", address, "dev", device, *more)
        self.addresses.append(address.partition("/")[0])


class PortGiver:
    """The real miniupnpd on a router: UPnP IGD, NAT-PMP and PCP."""

    def __init__(self, router: Place, folder: Path) -> None:
        """Skips where the program is not there."""
        program = shutil.which("miniupnpd") or str(ROUTER_PROGRAM)
        if not Path(program).exists():
            pytest.skip("miniupnpd is not there: python3 dev.py test unpacks it")
        self.router = router
        router.nft(_PORT_GIVER_RULES)
        config = folder / f"{router.namespace}.conf"
        config.write_text(_PORT_GIVER_CONFIG)
        self._process = subprocess.Popen(
            [*router.prefix, program, "-d", "-f", str(config), "-P", str(config) + ".pid"],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )

    def rules(self) -> str:
        """What it maps now, as nft tells."""
        return self.router.run("nft", "list", "chain", "inet", "filter", "prerouting_miniupnpd")

    def close(self) -> None:
        """End it."""
        self._process.kill()
        self._process.wait(timeout=10)


@dataclass
class Site:
    """A computer and the routers before it, the nearest first."""

    host: Place
    routers: list[Place]
    public: str  # where the world sees it, IPv4

    @property
    def router(self) -> Place:
        """The nearest one."""
        return self.routers[0]

    def rebind(self, port: int) -> None:
        """The outermost router restarts: it forgets every flow and gives this port from now on."""
        router = self.routers[-1]
        router.nft("flush chain ip nat post")
        router.nft(f'add rule ip nat post oifname "wan0" meta l4proto udp masquerade to :{port}')
        router.run("python3", "-c", _FLUSH_FLOWS)

    def flows_live(self, seconds: int) -> None:
        """How long the outermost router remembers a flow of datagrams."""
        for name in ("udp_timeout", "udp_timeout_stream"):
            self.routers[-1].sysctl(**{f"net__netfilter__nf_conntrack_{name}": seconds})


# IPCTNL_MSG_CT_DELETE without a filter (linux/netfilter/nfnetlink_conntrack.h): all of them.
_FLUSH_FLOWS = """
import socket, struct
netlink = socket.socket(socket.AF_NETLINK, socket.SOCK_RAW, 12)
netlink.send(struct.pack("=IHHII", 20, 1 << 8 | 2, 1 | 4, 1, 0) + bytes(4))
error = struct.unpack("=i", netlink.recv(4096)[16:20])[0]
raise SystemExit(f"the flows were not forgotten: {error}" if error else 0)
"""


class Rig:
    """All namespaces of one test module."""

    def __init__(self) -> None:
        self.name = f"m2n-{secrets.token_hex(3)}"
        self.switch = Switch(HALF_ROUND_TRIP)
        self._places: list[Place] = []
        self._number = 1

    # -- building -------------------------------------------------------------------------------

    def place(self, name: str) -> Place:
        """A namespace with its loopback up."""
        made = Place(f"{self.name}-{name}")
        run("ip", "netns", "add", made.namespace)
        self._places.append(made)
        made.ip("link", "set", "lo", "up")
        made.sysctl(net__ipv6__conf__default__accept_dad=0)
        return made

    def server(self, name: str, number: int) -> Place:
        """A computer on the internet at a well-known address."""
        made = self.place(name)
        self._to_internet(made, f"{PUBLIC}.0.{number}")
        return made

    def site(self, name: str, kind: Kind) -> Site:
        """A computer behind something."""
        self._number = self._number % NUMBERS + 1
        number, public = self._number, f"{PUBLIC}.1.{self._number}"
        host = self.place(name)
        if kind is Kind.OPEN:
            self._to_internet(host, public)
            return Site(host, [], public)
        router = self._router(f"{name}-r")
        self._cable(host, router, f"192.168.{number}", gateway=True)
        routers = [router]
        if kind in (Kind.CARRIER, Kind.CARRIER_SYMMETRIC):
            carrier = self._router(f"{name}-c")
            self._cable(router, carrier, f"100.64.{number}", gateway=True, device="wan0")
            router.nft(_router_rules(Kind.PORT_RESTRICTED, ""))
            routers.append(carrier)
        self._to_internet(routers[-1], public)
        inner = {Kind.CARRIER: Kind.PORT_RESTRICTED, Kind.CARRIER_SYMMETRIC: Kind.SYMMETRIC}
        routers[-1].nft(_router_rules(inner.get(kind, kind), f"192.168.{number}.2"))
        if kind is Kind.IPV6:
            self._dual_stack(host, router, number)
        return Site(host, routers, public)

    def house(self, *, hairpin: bool) -> tuple[Place, Place, Place]:
        """Two computers behind one router without a path of their own: (one, another, router)."""
        self._number = self._number % NUMBERS + 1
        router, public = self._router("house"), f"{PUBLIC}.1.{self._number}"
        one, another = self.place("one"), self.place("another")
        self._cable(one, router, f"192.168.{self._number}", gateway=True, port="lan1")
        self._cable(another, router, f"10.77.{self._number}", gateway=True, port="lan2")
        self._to_internet(router, public)
        router.nft(_router_rules(Kind.PORT_RESTRICTED, ""))
        router.nft(
            "insert rule ip filter forward iifname lan1 oifname lan2 ct status & dnat == 0 drop"
        )
        router.nft(
            "insert rule ip filter forward iifname lan2 oifname lan1 ct status & dnat == 0 drop"
        )
        if hairpin:
            router.nft(
                _hairpin_rules(public, f"192.168.{self._number}.2", f"10.77.{self._number}.2")
            )
        return one, another, router

    def same_lan(self) -> tuple[Place, Place, Place]:
        """Two computers on one switch behind one router."""
        self._number = self._number % NUMBERS + 1
        router = self._router("lan-r")
        router.ip("link", "add", "br0", "type", "bridge")
        router.ip("link", "set", "br0", "up")
        router.address(f"192.168.{self._number}.1/24", "br0")
        hosts = []
        for place, number in (("one", 2), ("another", 3)):
            host = self.place(f"lan-{place}")
            self._veth(host, "eth0", router, f"p{number}")
            router.ip("link", "set", f"p{number}", "master", "br0")
            host.address(f"192.168.{self._number}.{number}/24", "eth0")
            host.ip("route", "add", "default", "via", f"192.168.{self._number}.1")
            hosts.append(host)
        self._to_internet(router, f"{PUBLIC}.1.{self._number}")
        router.nft(_router_rules(Kind.PORT_RESTRICTED, ""))
        return hosts[0], hosts[1], router

    def _router(self, name: str) -> Place:
        router = self.place(name)
        router.sysctl(net__ipv4__ip_forward=1)
        return router

    def _to_internet(self, place: Place, public: str) -> None:
        self.switch.plug(place.namespace, "wan0")
        place.ip("link", "set", "wan0", "up")
        place.address(f"{public}/32", "wan0")
        place.ip("route", "add", "default", "dev", "wan0")

    def _cable(
        self, host: Place, router: Place, net: str, *, gateway: bool, device: str = "eth0",
        port: str = "lan0",
    ) -> None:  # fmt: skip
        self._veth(host, device, router, port)
        router.address(f"{net}.1/24", port)
        host.address(f"{net}.2/24", device)
        if gateway:
            host.ip("route", "add", "default", "via", f"{net}.1")

    def _veth(self, a: Place, device: str, b: Place, port: str) -> None:
        run(
            *("ip", "link", "add", device, "netns", a.namespace, "type", "veth"),
            *("peer", "name", port, "netns", b.namespace),
        )
        a.ip("link", "set", device, "up")
        b.ip("link", "set", port, "up")

    def _dual_stack(self, host: Place, router: Place, number: int) -> None:
        net = f"{PUBLIC_V6}:{number:x}:"
        router.sysctl(net__ipv6__conf__all__forwarding=1, net__ipv6__conf__wan0__proxy_ndp=1)
        router.address(f"{net}:1/64", "lan0")
        host.address(f"{net}:2/64", "eth0")
        host.ip("-6", "route", "add", "default", "via", f"{net}:1")
        router.address(f"{PUBLIC_V6}:ffff::{number:x}/128", "wan0")
        router.ip("-6", "route", "add", "default", "dev", "wan0")
        router.ip("-6", "neigh", "add", "proxy", f"{net}:2", "dev", "wan0")
        router.nft(_FIREWALL_V6)

    @contextmanager
    def for_a_while(self) -> Iterator[None]:
        """What is built inside is removed at its end."""
        before = list(self._places)
        try:
            yield
        finally:
            self.remove(*(one for one in list(self._places) if one not in before))

    # -- the end --------------------------------------------------------------------------------

    def remove(self, *places: Place) -> None:
        """These namespaces, and what runs in them."""
        for place in places:
            if place in self._places:
                self._places.remove(place)
                self.switch.unplug(place.namespace)
                _empty(place.namespace)

    def close(self) -> None:
        """All of them."""
        self.remove(*list(self._places))
        self.switch.close()


def _empty(namespace: str) -> None:
    """End what runs inside (all of it was started by the test), then delete it."""
    said = subprocess.run(
        ["ip", "netns", "pids", namespace], capture_output=True, text=True, check=False
    ).stdout
    for pid in said.split():
        with suppress(ProcessLookupError):
            os.kill(int(pid), signal.SIGKILL)
    subprocess.run(["ip", "netns", "delete", namespace], capture_output=True, check=False)


@contextmanager
def rig() -> Iterator[Rig]:
    """An empty internet; skips where there can be none."""
    need_namespaces()
    made = Rig()
    try:
        yield made
    finally:
        made.close()


# -- rules --------------------------------------------------------------------------------------


def _masquerade(device: str, *, random: bool) -> str:
    how = " fully-random" if random else ""
    return f'add rule ip nat post oifname "{device}" masquerade{how}\n'


def _router_rules(kind: Kind, host: str) -> str:
    """NAT and filter of one router; ``host`` is whom a full cone leads to."""
    rules = """
table ip nat {
  chain pre { type nat hook prerouting priority dstnat; }
  chain post { type nat hook postrouting priority srcnat; }
}
table ip filter {
  set seen { type ipv4_addr; flags dynamic; timeout 5m; }
  chain input {
    type filter hook input priority filter;
    ct state established,related accept
    iifname "wan0" udp dport != 53 drop
  }
  chain forward {
    type filter hook forward priority filter;
    ct state established,related accept
    iifname "wan0" ct status & dnat == 0 drop
  }
}
"""
    if kind is Kind.BLOCKED:
        rules += "insert rule ip filter forward meta l4proto udp drop\n"
    if kind in (Kind.FULL_CONE, Kind.ADDRESS_RESTRICTED):
        rules += (
            f'add rule ip nat pre iifname "wan0" udp dport {CLIENT_PORT} '
            f"dnat to {host}:{CLIENT_PORT}\n"
        )
    if kind is Kind.ADDRESS_RESTRICTED:
        rules += 'insert rule ip filter forward oifname "wan0" add @seen { ip daddr }\n'
        rules += 'insert rule ip filter forward iifname "wan0" ip saddr != @seen drop\n'
    return rules + _masquerade("wan0", random=kind is Kind.SYMMETRIC)


def _hairpin_rules(public: str, *hosts: str) -> str:
    """Who sends to our own address outside is turned round, with that address as the source.

    Each host has a client port of its own: CLIENT_PORT, CLIENT_PORT + 1.
    """
    rules = ""
    for number, host in enumerate(hosts):
        port = CLIENT_PORT + number
        rules += f"add rule ip nat pre ip daddr {public} udp dport {port} dnat to {host}:{port}\n"
        rules += (
            f'add rule ip nat post ip saddr {host} oifname != "wan0" udp sport {port} '
            f"snat to {public}:{port}\n"
        )
    return rules


_FIREWALL_V6 = """
table ip6 filter {
  chain forward {
    type filter hook forward priority filter;
    ct state established,related accept
    iifname "wan0" meta l4proto != icmpv6 drop
  }
}
"""


_PORT_GIVER_RULES = """
table inet filter {
  chain miniupnpd { }
  chain prerouting_miniupnpd { }
  chain postrouting_miniupnpd { }
  chain forward { type filter hook forward priority 0; jump miniupnpd; }
  chain prerouting { type nat hook prerouting priority -100; jump prerouting_miniupnpd; }
  chain postrouting { type nat hook postrouting priority 100; jump postrouting_miniupnpd; }
}
"""
_PORT_GIVER_CONFIG = """
ext_ifname=wan0
listening_ip=lan0
enable_natpmp=yes
enable_upnp=yes
secure_mode=yes
system_uptime=yes
uuid=00000000-0000-4000-8000-000000000001
upnp_table_name=filter
upnp_nat_table_name=filter
upnp_forward_chain=miniupnpd
upnp_nat_chain=prerouting_miniupnpd
upnp_nat_postrouting_chain=postrouting_miniupnpd
allow 1024-65535 0.0.0.0/0 1024-65535
"""


def words(program: Sequence[str], **environment: str) -> list[str]:
    """A command with more of an environment."""
    return ["env", *(f"{name}={value}" for name, value in environment.items()), *program]
