"""Keeps a window out of screenshots and screen sharing, where the system can do that.

Windows: ``SetWindowDisplayAffinity``; macOS: ``NSWindow.sharingType``.  Elsewhere there is nothing
of the kind, and nothing is promised.
"""

from __future__ import annotations

import ctypes
import sys
from typing import Any

from PySide6.QtWidgets import QWidget

_EVERYWHERE, _NOWHERE = 0x00, 0x11  # WDA_NONE, WDA_EXCLUDEFROMCAPTURE (Windows 10 2004)
_NOT_SHARED, _SHARED = 0, 1  # NSWindowSharingNone, NSWindowSharingReadOnly


def available() -> bool:
    """Whether this system can do it."""
    return sys.platform in ("win32", "darwin")


def apply(window: QWidget, hidden: bool) -> bool:
    """Hide the top window from captures, or no more; whether the system did it."""
    if sys.platform == "win32":
        return _windows(ctypes.windll.user32, int(window.winId()), hidden)
    if sys.platform == "darwin":
        return _mac(ctypes.CDLL("libobjc.dylib"), int(window.winId()), hidden)
    return not hidden


def _windows(user32: Any, handle: int, hidden: bool) -> bool:
    return bool(user32.SetWindowDisplayAffinity(handle, _NOWHERE if hidden else _EVERYWHERE))


def _mac(objc: Any, view: int, hidden: bool) -> bool:
    objc.sel_registerName.restype = ctypes.c_void_p
    send = objc.objc_msgSend
    send.restype, send.argtypes = ctypes.c_void_p, [ctypes.c_void_p, ctypes.c_void_p]
    window = send(view, objc.sel_registerName(b"window"))
    if not window:
        return False
    send.restype = None
    send.argtypes = [ctypes.c_void_p, ctypes.c_void_p, ctypes.c_ulong]
    kind = _NOT_SHARED if hidden else _SHARED
    send(window, objc.sel_registerName(b"setSharingType:"), kind)
    return True
