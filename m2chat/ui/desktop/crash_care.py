"""Ties the crash watch to the window: versions, the page at the next start, the safe start."""

from __future__ import annotations

import platform
import time
from pathlib import Path
from typing import TYPE_CHECKING

import PySide6
from PySide6.QtCore import QObject, QTimer

import m2chat
from m2chat.app.crash.safe import start_safely
from m2chat.app.crash.watch import SETTLED_S, CrashWatch, Past
from m2chat.ui.preferences import Preferences

if TYPE_CHECKING:
    from m2chat.ui.desktop.crash_page import CrashPage

BETWEEN = "\n\n"


def make_watch(folder: Path) -> CrashWatch:
    """The watch of this run."""
    versions = {
        "m2chat": m2chat.__version__,
        "Python": platform.python_version(),
        "PySide6": PySide6.__version__,
    }
    return CrashWatch(folder, versions, time.time)


class CrashCare(QObject):
    """Of one run, from its first page to its end."""

    def __init__(
        self, watch: CrashWatch, past: Past, preferences: Preferences, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._watch, self._past, self._preferences = watch, past, preferences
        QTimer.singleShot(int(SETTLED_S * 1000), self, watch.settled)

    def page(self) -> CrashPage | None:
        """What the person is asked once; None when nothing happened since."""
        from m2chat.ui.desktop.crash_page import CrashPage

        new = self._past.unseen(self._preferences.now.seen_crash)
        safe = self._past.wants_safe_start
        if not new and not safe:
            return None
        if new:
            self._preferences.choose(seen_crash=new[-1])
        report = BETWEEN.join(text for text in map(self._watch.read, new) if text)
        made = CrashPage(report, safe=safe, save=_save)
        made.safe_wanted.connect(start_safely)
        made.safe_wanted.connect(made.done)
        return made


def _save(path: str, text: str) -> None:
    Path(path).write_text(text, encoding="utf-8")
