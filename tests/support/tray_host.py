"""A tray of our own on a private message bus (StatusNotifierItem): clicks icons, reads menus."""

from __future__ import annotations

from typing import Any

from jeepney import DBusAddress, HeaderFields, Properties, new_method_call, new_method_return
from jeepney.io.blocking import open_dbus_connection
from jeepney.wrappers import unwrap_msg

from tests.support.desktop_bus import WAIT_S, BusOwner

ITEM, ITEM_PATH = "org.kde.StatusNotifierItem", "/StatusNotifierItem"
MENU, MENU_PATH = "com.canonical.dbusmenu", "/MenuBar"


class TrayHost(BusOwner):
    """Takes every icon that is offered."""

    NAME = "org.kde.StatusNotifierWatcher"

    def __init__(self, address: str) -> None:
        self.items: list[str] = []
        self._mine = open_dbus_connection(address)
        super().__init__(address)

    def stop(self) -> None:
        super().stop()
        self._mine.close()

    def called(self, message: Any, member: str) -> Any:
        if member == "RegisterStatusNotifierItem":
            self.items.append(str(message.header.fields[HeaderFields.sender]))
            return new_method_return(message)
        if member == "Get":
            return new_method_return(message, "v", (("b", True),))
        if member == "GetAll":
            return new_method_return(message, "a{sv}", ({},))
        return None

    def _call(self, path: str, interface: str, method: str, signature: str, body: Any) -> Any:
        where = DBusAddress(path, bus_name=self.items[-1], interface=interface)
        asked = new_method_call(where, method, signature, body)
        return unwrap_msg(self._mine.send_and_get_reply(asked, timeout=WAIT_S))

    def click(self) -> None:
        """The left button on the newest icon."""
        self._call(ITEM_PATH, ITEM, "Activate", "ii", (0, 0))

    def hint(self) -> str:
        """Its tooltip."""
        where = DBusAddress(ITEM_PATH, bus_name=self.items[-1], interface=ITEM)
        reply = unwrap_msg(
            self._mine.send_and_get_reply(Properties(where).get("ToolTip"), timeout=WAIT_S)
        )
        _, (_, _, title, _) = reply[0]
        return str(title)

    def menu(self) -> dict[str, int]:
        """All entries of its menu, of submenus too: words and numbers."""
        self._call(MENU_PATH, MENU, "AboutToShow", "i", (0,))
        _, root = self._call(MENU_PATH, MENU, "GetLayout", "iias", (0, -1, []))
        found: dict[str, int] = {}

        def walk(node: Any) -> None:
            number, properties, children = node
            if "label" in properties:
                found[str(properties["label"][1]).replace("_", "")] = number
            for _, child in children:
                walk(child)

        walk(root)
        return found

    def choose(self, words: str) -> None:
        """Click an entry."""
        number = self.menu()[words]
        self._call(MENU_PATH, MENU, "Event", "isvu", (number, "clicked", ("s", ""), 0))
