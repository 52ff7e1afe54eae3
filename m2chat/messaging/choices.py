"""What the person chose about the network, for everybody: two switches, both off at first."""

from __future__ import annotations

from dataclasses import dataclass

from m2chat.messaging.ports import Tables

_HIDE, _DONATE = "relay until verified", "donate relay"  # the settings' keys
_ON, _OFF = "on", "off"


@dataclass(frozen=True, slots=True)
class NetworkChoices:
    """Two switches."""

    relay_until_verified: bool = False  # our address is hidden until the safety code was compared
    donate_relay: bool = False  # be a relay for others, within small bounds


NOTHING_CHOSEN = NetworkChoices()


def choices_of(t: Tables) -> NetworkChoices:
    """As they were kept last."""
    return NetworkChoices(t.own.setting(_HIDE) == _ON, t.own.setting(_DONATE) == _ON)


def keep_choices(t: Tables, choices: NetworkChoices) -> None:
    """Keep both."""
    t.own.save_setting(_HIDE, _ON if choices.relay_until_verified else _OFF)
    t.own.save_setting(_DONATE, _ON if choices.donate_relay else _OFF)
