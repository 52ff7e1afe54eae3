"""A desktop's portal for pictures of the screen, as far as m2chat asks it: for tests.

``python -m tests.support.portal BEHAVIOUR PICTURE`` takes the name on the session bus, prints
``ready``, answers one question by ``grant``, ``cancel``, ``deny`` or ``refuse`` (an error at once),
and ends.  ``own-path`` grants under a path of its own, as old portals do.
"""

from __future__ import annotations

import sys
import time

from jeepney import (
    DBusAddress,
    HeaderFields,
    MessageType,
    new_error,
    new_method_return,
    new_signal,
)
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import open_dbus_connection

NAME = "org.freedesktop.portal.Desktop"
REQUEST = "org.freedesktop.portal.Request"
CODES = {"grant": 0, "own-path": 0, "cancel": 1, "deny": 2}


def main() -> int:
    """One question."""
    behaviour, picture = sys.argv[1:]
    bus = open_dbus_connection("SESSION")
    bus.send_and_get_reply(message_bus.RequestName(NAME))
    print("ready", flush=True)
    while True:
        message = bus.receive(timeout=60)
        fields = message.header.fields
        if message.header.message_type is not MessageType.method_call:
            continue
        if fields.get(HeaderFields.member) != "Screenshot":
            continue
        if behaviour == "refuse":
            bus.send(new_error(message, "org.freedesktop.DBus.Error.AccessDenied"))
            return 0
        sender = fields[HeaderFields.sender].removeprefix(":").replace(".", "_")
        token = message.body[1]["handle_token"][1]
        assert message.body[1]["interactive"] == ("b", True)
        path = f"/org/freedesktop/portal/desktop/request/{sender}/{token}"
        if behaviour == "own-path":
            path = "/org/freedesktop/portal/desktop/request/old/1"
        bus.send(new_method_return(message, "o", (path,)))
        results = {"uri": ("s", f"file://{picture}")} if CODES[behaviour] == 0 else {}
        if behaviour == "own-path":  # such a program can only listen after the answer
            time.sleep(0.5)
        address = DBusAddress(path, interface=REQUEST)
        bus.send(new_signal(address, "Response", "ua{sv}", (CODES[behaviour], results)))
        bus.close()
        return 0


if __name__ == "__main__":
    sys.exit(main())
