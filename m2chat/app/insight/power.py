"""Whether this computer runs on its battery, and whether its network is paid by volume.

Battery: ``psutil``.  Metered: NetworkManager's property ``Metered`` over the system's D-Bus, where
both are there (its values 1 and 3 are yes and guessed yes).  What cannot be known counts as no.
"""

from __future__ import annotations

import asyncio
import contextlib
from dataclasses import dataclass

import psutil

PATIENCE_S = 2.0
_METERED = (1, 3)  # NM_METERED_YES, NM_METERED_GUESS_YES
_BUS_NAME, _BUS_PATH = "org.freedesktop.NetworkManager", "/org/freedesktop/NetworkManager"


@dataclass(frozen=True, slots=True)
class Supply:
    """What the computer lives on."""

    battery: bool = False
    metered: bool = False


async def supply() -> Supply:
    """As it is now."""
    return Supply(_on_battery(), await _is_metered())


def _on_battery() -> bool:
    sensors = getattr(psutil, "sensors_battery", None)  # not on every system
    with contextlib.suppress(OSError, RuntimeError, NotImplementedError):
        battery = sensors() if sensors is not None else None
        return battery is not None and battery.power_plugged is False
    return False


async def _is_metered() -> bool:
    try:
        from jeepney import DBusAddress, Properties
        from jeepney.io.asyncio import open_dbus_router
        from jeepney.wrappers import DBusErrorResponse, unwrap_msg
    except ImportError:  # it comes with keyring, on Linux alone
        return False
    manager = DBusAddress(_BUS_PATH, bus_name=_BUS_NAME, interface=_BUS_NAME)
    try:
        async with asyncio.timeout(PATIENCE_S), open_dbus_router("SYSTEM") as router:
            reply = await router.send_and_get_reply(Properties(manager).get("Metered"))
            (_, value), *_ = unwrap_msg(reply)
    except (OSError, KeyError, TimeoutError, DBusErrorResponse):
        return False
    return value in _METERED
