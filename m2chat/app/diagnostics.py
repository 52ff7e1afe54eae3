"""The network as a person looks at it: status, trace, doctor, and which computer is in use.

``Application`` hands these verbs on; all of them are local.  While the profile is open on another
computer, whatever would be sent is refused with ``OpenElsewhere`` (protocol 1).
"""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Callable, Sequence

from m2chat.app.face import NetworkStatus, ServiceLine, SessionLine
from m2chat.errors import UserFacingError
from m2chat.ids import UserId
from m2chat.net.diagnosis import Finding, FindingState, TraceStep
from m2chat.net.peers import NodeFace, NodeStatus
from m2chat.sentences import mark

WAIT_MAX_S = 60.0


class OpenElsewhere(UserFacingError):
    """The profile was opened on another computer after it was opened here."""

    key = "moved"

    def __init__(self) -> None:
        super().__init__(
            "This profile is open on another computer, so that nothing is sent from this one. "
            "Choose 'Use here' (m2ctl profile use-here) to take it back."
        )


class Diagnostics:
    """Status, trace and doctor of one application's node."""

    def __init__(self) -> None:
        self._node: NodeFace | None = None

    def attach(self, node: NodeFace | None) -> None:
        """The node that is looked at; None when there is none any more."""
        self._node = node

    def check_in_use(self) -> None:
        """Raises ``OpenElsewhere`` while another computer uses this profile."""
        if self._node is not None and self._node.status().elsewhere:
            raise OpenElsewhere

    def status(self) -> NetworkStatus:
        """What the network looks like now."""
        if self._node is None:
            return NetworkStatus(False, (), "unknown", ())
        return _status(self._node.status())

    async def trace(self, contact: UserId | None, after: int, wait_s: float) -> Sequence[TraceStep]:
        """The steps above number ``after``; waits up to ``wait_s`` for the first of them."""
        node = self._node
        if node is None:
            return ()
        stepped = asyncio.Event()

        def heard(step: TraceStep) -> None:
            if contact in (None, step.peer):
                stepped.set()

        stop = node.follow_trace(heard)
        try:
            steps = node.trace(contact, after)
            if not steps and wait_s > 0:
                with contextlib.suppress(TimeoutError):
                    async with asyncio.timeout(min(wait_s, WAIT_MAX_S)):
                        await stepped.wait()
                steps = node.trace(contact, after)
        finally:
            stop()
        return steps

    async def examine(self, tell: Callable[[Finding], None]) -> Sequence[Finding]:
        """Run the doctor; ``tell`` hears each finding as it is made."""
        if self._node is None:
            sentence = mark("m2chat has not opened the network yet.")
            return (Finding("network", FindingState.SKIPPED, sentence, mark("Wait a moment.")),)
        found = []
        async with contextlib.aclosing(self._node.examine()) as findings:
            async for finding in findings:
                found.append(finding)
                tell(finding)
        return tuple(found)


def _status(status: NodeStatus) -> NetworkStatus:
    return NetworkStatus(
        online=status.online,
        kas=tuple(one.address for one in status.services if one.connected),
        mapping=status.mapping,
        sessions=tuple(
            SessionLine(one.peer, one.route, one.rtt_s * 1000, one.loss, one.rate)
            for one in status.sessions
        ),
        clock_offset_s=status.clock_offset_s,
        address=status.address,
        candidates=status.candidates,
        services=tuple(
            ServiceLine(
                one.address, one.circle, one.connected, one.registered, one.round_trip_s * 1000
            )
            for one in status.services
        ),
        elsewhere=status.elsewhere,
    )
