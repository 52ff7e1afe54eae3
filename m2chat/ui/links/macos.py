"""Links on macOS: the bundle's Info.plist names the schemes, the system sends a file-open event.

A program that runs out of a folder of sources is no bundle, so that the system can not know it.
"""

from __future__ import annotations

import plistlib
from pathlib import Path
from typing import Any

from m2chat.ui.links.handler import SCHEMES, LinkState


class BundleHandler:
    """Fills ``Handler``; there is nothing to write."""

    def __init__(self, executable: Path) -> None:
        self._plist = executable.resolve().parent.parent / "Info.plist"

    def state(self) -> LinkState:
        """Decided by the bundle, if it is one and names both schemes."""
        try:
            with self._plist.open("rb") as file:
                said = plistlib.load(file)
        except (OSError, plistlib.InvalidFileException):
            return LinkState.UNKNOWN
        named = {
            str(scheme)
            for kind in said.get("CFBundleURLTypes", ())
            for scheme in kind.get("CFBundleURLSchemes", ())
        }
        return LinkState.BUNDLE if named >= set(SCHEMES) else LinkState.UNKNOWN

    def register(self) -> None:
        """Nothing: the bundle says it."""

    def unregister(self) -> None:
        """Nothing."""


def url_types() -> list[dict[str, Any]]:
    """What a bundle's Info.plist holds as CFBundleURLTypes."""
    return [
        {
            "CFBundleURLName": "m2chat card or circle link",
            "CFBundleTypeRole": "Viewer",
            "CFBundleURLSchemes": list(SCHEMES),
        }
    ]
