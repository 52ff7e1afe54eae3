"""What the network looks like from here, line by line: ``net status``."""

from __future__ import annotations

from dataclasses import dataclass

from m2chat.ids import UserId
from m2chat.sentences import Sentence, mark


@dataclass(frozen=True, slots=True)
class SessionLine:
    """One session in ``net status``."""

    contact: UserId
    route: str
    rtt_ms: float
    loss: float
    rate: float


@dataclass(frozen=True, slots=True)
class ServiceLine:
    """One look-up server in ``net status``."""

    address: str
    circle: str
    connected: bool
    registered: bool  # it has confirmed that people find us there
    rtt_ms: float


@dataclass(frozen=True, slots=True)
class NetworkStatus:
    """``net status``."""

    online: bool
    kas: tuple[str, ...]  # the look-up servers that answer
    mapping: str
    sessions: tuple[SessionLine, ...]
    clock_offset_s: float = 0.0  # how far the circle's time is ahead of this computer's
    address: str = ""  # the port that m2chat has
    candidates: tuple[str, ...] = ()  # own addresses that contacts may be told
    services: tuple[ServiceLine, ...] = ()  # the look-up servers, also those that do not answer
    elsewhere: bool = False  # the profile is open on another computer

    @property
    def clock_warning(self) -> str:
        """One sentence when this computer's clock is wrong by more than two minutes, else ""."""
        minutes = round(abs(self.clock_offset_s) / 60)
        if minutes <= 2:
            return ""
        size = (
            Sentence("%n minute(s)", n=minutes)
            if minutes < 120
            else Sentence("%n hour(s)", n=round(minutes / 60))
        )
        way = mark("behind") if self.clock_offset_s > 0 else mark("ahead")
        return Sentence(
            "This computer's clock is {size} {way}. m2chat works by the circle's time meanwhile; "
            "please set the clock, so that times shown are right.",
            size=size,
            way=way,
        )
