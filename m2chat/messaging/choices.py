"""What the person chose about the network, for everybody: three switches."""

from __future__ import annotations

from dataclasses import dataclass

from m2chat.messaging.ports import Tables

_HIDE, _DONATE, _ASK = "relay until verified", "donate relay", "ask presence"  # the settings' keys
_ON, _OFF = "on", "off"


@dataclass(frozen=True, slots=True)
class NetworkChoices:
    """Three switches."""

    relay_until_verified: bool = False  # our address is hidden until the safety code was compared
    donate_relay: bool = False  # be a relay for others, within small bounds
    ask_presence: bool = True  # ask look-up servers whether contacts who matter are there


NOTHING_CHOSEN = NetworkChoices()


def choices_of(t: Tables) -> NetworkChoices:
    """As they were kept last."""
    return NetworkChoices(
        t.own.setting(_HIDE) == _ON, t.own.setting(_DONATE) == _ON, t.own.setting(_ASK) != _OFF
    )


def keep_choices(t: Tables, choices: NetworkChoices) -> None:
    """Keep them."""
    t.own.save_setting(_HIDE, _ON if choices.relay_until_verified else _OFF)
    t.own.save_setting(_DONATE, _ON if choices.donate_relay else _OFF)
    t.own.save_setting(_ASK, _ON if choices.ask_presence else _OFF)
