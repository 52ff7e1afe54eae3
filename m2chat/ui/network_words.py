"""What routes, policies and findings are called: the sentences of the network in the window."""

from __future__ import annotations

from collections.abc import Sequence

from m2chat.app.face import Finding, FindingState
from m2chat.messaging.model import Route, RoutePolicy
from m2chat.ui.language import mark, tr
from m2chat.ui.retelling import told

ROUTE_BADGES: dict[Route, str] = {
    Route.NONE: "",
    Route.LAN: mark("LAN"),
    Route.DIRECT: mark("Direct"),
    Route.RELAY: mark("Relay"),
    Route.RELAY2: mark("Two relays"),
    Route.MULTICAST: mark("LAN, no server"),
}

ROUTE_HINTS: dict[Route, str] = {
    Route.NONE: "",
    Route.LAN: mark(
        "Straight to their computer, within this network. You see each other's address."
    ),
    Route.DIRECT: mark("Straight to their computer. You see each other's address."),
    Route.RELAY: mark(
        "Through a relay that can read nothing. You do not see each other's address."
    ),
    Route.RELAY2: mark("Through two relays of different hosts. Neither knows both of you."),
    Route.MULTICAST: mark("Straight to their computer, found in this network without any server."),
}

POLICY_EXPLAINED: dict[RoutePolicy, str] = {
    RoutePolicy.AUTO: mark(
        "Your address stays hidden behind a relay until the request is accepted; "
        "then the direct way, and a relay only where that fails."
    ),
    RoutePolicy.DIRECT: mark(
        "The fastest way. They see your address; a relay helps where a router "
        "lets nothing direct through."
    ),
    RoutePolicy.DIRECT_ONLY: mark(
        "Never through anybody else's computer. Behind some routers you will not reach each other."
    ),
    RoutePolicy.RELAY: mark(
        "They never see your address. A little slower; without a relay in the "
        "circle, messages wait."
    ),
    RoutePolicy.RELAY2: mark(
        "Through two relays of different hosts: neither knows both of you. The slowest way."
    ),
    RoutePolicy.LAN: mark("Only while you are in the same network; elsewhere, messages wait."),
}

CHECKS: dict[str, str] = {
    "interfaces": mark("This computer"),
    "socket": mark("The port"),
    "ka": mark("Look-up server"),
    "udp": mark("UDP"),
    "registration": mark("Being found"),
    "clock": mark("The clock"),
    "mapping": mark("The router"),
    "punch": mark("The direct way"),
    "mtu": mark("Size of datagrams"),
    "relay": mark("Relay"),
    "multicast": mark("Without a server"),
    "network": mark("Network"),
    "time": mark("Time"),
}

CHECK_STATES: dict[FindingState, str] = {
    FindingState.OK: mark("works"),
    FindingState.WARN: mark("could be better"),
    FindingState.BAD: mark("must be mended"),
    FindingState.SKIPPED: mark("not tried"),
}

MAPPINGS: dict[str, str] = {
    "open": mark("No router changes the address of this computer"),
    "cone": mark("The router shows everybody the same address"),
    "symmetric": mark("The router shows everybody another address"),
}

LOCAL_ONLY = mark("Same network only")  # in no circle but the built-in one
LOCAL_NAME = mark("Same network")
LOCAL_IS = mark("People on one network find each other by card, without a server")
LOCAL_LEFT = mark("You left the circle of your own network: only servers help people find you.")
OFFLINE = mark(
    "You are offline. Messages you write wait on this computer and go out by themselves."
)
ELSEWHERE = mark(
    "This profile is open on another computer. You can read here, but nothing is sent."
)
USE_HERE = mark("Use here")


def check_verdict(findings: Sequence[Finding]) -> str:
    """What came out of a check, in one sentence."""
    bad = sum(one.state is FindingState.BAD for one in findings)
    warned = sum(one.state is FindingState.WARN for one in findings)
    if bad:
        return tr("%n thing(s) must be mended.", n=bad)
    if warned:
        return tr("It works; %n thing(s) could be better.", n=warned)
    return tr("Everything that could be tried works.")


def check_report(findings: Sequence[Finding]) -> str:
    """For a message or a bug report: every finding, and nobody's address."""
    lines = [tr("m2chat network check: {verdict}", verdict=check_verdict(findings))]
    for one in findings:
        lines.append(f"[{one.state.value}] {one.id}: {told(one.sentence)}")
        if one.advice:
            lines.append(f"    {told(one.advice)}")
    return "\n".join(lines)
