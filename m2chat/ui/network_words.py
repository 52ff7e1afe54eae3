"""What routes, policies and findings are called: the sentences of the network in the window."""

from __future__ import annotations

from collections.abc import Sequence

from m2chat.app.face import Finding, FindingState
from m2chat.messaging.model import Route, RoutePolicy

ROUTE_BADGES: dict[Route, str] = {
    Route.NONE: "",
    Route.LAN: "LAN",
    Route.DIRECT: "Direct",
    Route.RELAY: "Relay",
    Route.RELAY2: "Two relays",
    Route.MULTICAST: "LAN, no server",
}

ROUTE_HINTS: dict[Route, str] = {
    Route.NONE: "",
    Route.LAN: "Straight to their computer, within this network. You see each other's address.",
    Route.DIRECT: "Straight to their computer. You see each other's address.",
    Route.RELAY: "Through a relay that can read nothing. You do not see each other's address.",
    Route.RELAY2: "Through two relays of different hosts. Neither knows both of you.",
    Route.MULTICAST: "Straight to their computer, found in this network without any server.",
}

POLICY_EXPLAINED: dict[RoutePolicy, str] = {
    RoutePolicy.AUTO: "Your address stays hidden behind a relay until the request is accepted; "
    "then the direct way, and a relay only where that fails.",
    RoutePolicy.DIRECT: "The fastest way. They see your address; a relay helps where a router "
    "lets nothing direct through.",
    RoutePolicy.DIRECT_ONLY: "Never through anybody else's computer. Behind some routers you will "
    "not reach each other.",
    RoutePolicy.RELAY: "They never see your address. A little slower; without a relay in the "
    "circle, messages wait.",
    RoutePolicy.RELAY2: "Through two relays of different hosts: neither knows both of you. The "
    "slowest way.",
    RoutePolicy.LAN: "Only while you are in the same network; elsewhere, messages wait.",
}

CHECKS: dict[str, str] = {
    "interfaces": "This computer",
    "socket": "The port",
    "ka": "Look-up server",
    "udp": "UDP",
    "registration": "Being found",
    "clock": "The clock",
    "mapping": "The router",
    "punch": "The direct way",
    "mtu": "Size of datagrams",
    "relay": "Relay",
    "multicast": "Without a server",
    "network": "Network",
    "time": "Time",
}

CHECK_STATES: dict[FindingState, str] = {
    FindingState.OK: "works",
    FindingState.WARN: "could be better",
    FindingState.BAD: "must be mended",
    FindingState.SKIPPED: "not tried",
}

MAPPINGS: dict[str, str] = {
    "open": "No router changes the address of this computer",
    "cone": "The router shows everybody the same address",
    "symmetric": "The router shows everybody another address",
}

LOCAL_ONLY = "Same network only"  # in no circle but the built-in one
LOCAL_NAME = "Same network"
LOCAL_IS = "People on one network find each other by card, without a server"
LOCAL_LEFT = "You left the circle of your own network: only servers help people find you."
OFFLINE = "You are offline. Messages you write wait on this computer and go out by themselves."
ELSEWHERE = "This profile is open on another computer. You can read here, but nothing is sent."
USE_HERE = "Use here"


def check_verdict(findings: Sequence[Finding]) -> str:
    """What came out of a check, in one sentence."""
    bad = sum(one.state is FindingState.BAD for one in findings)
    warned = sum(one.state is FindingState.WARN for one in findings)
    if bad:
        return f"{_things(bad)} must be mended."
    if warned:
        return f"It works; {_things(warned).lower()} could be better."
    return "Everything that could be tried works."


def _things(count: int) -> str:
    return "One thing" if count == 1 else f"{count} things"


def check_report(findings: Sequence[Finding]) -> str:
    """For a message or a bug report: every finding, and nobody's address."""
    lines = [f"m2chat network check: {check_verdict(findings)}"]
    for one in findings:
        lines.append(f"[{one.state.value}] {one.id}: {one.sentence}")
        if one.advice:
            lines.append(f"    {one.advice}")
    return "\n".join(lines)
