"""The icon in the desktop's tray: unread count, a menu, what waits to be delivered.

Each open profile is a process of its own with a tray icon of its own; it carries the profile's
name, except while it is locked.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QIcon
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from m2chat.ui.bridge import ProfileSummary
from m2chat.ui.desktop.quiet import DURATIONS, Quiet
from m2chat.ui.desktop.tray_icon import TrayState, tray_icon
from m2chat.ui.language import tr
from m2chat.ui.resources import icon
from m2chat.ui.theme import theme


class Tray(QObject):
    """Shown while there is a tray and the person wants it."""

    show_wanted = Signal()
    toggle_wanted = Signal()  # a click: forward, or away when it is in front
    profile_wanted = Signal(object)  # a Path; None: a new one
    lock_wanted = Signal()
    quit_wanted = Signal()

    def __init__(self, quiet: Quiet, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._quiet = quiet
        self._icon: QSystemTrayIcon | None = None
        self._shown = TrayState()
        self._name, self._waiting = "", 0
        self._can_lock = False
        self._profiles: Sequence[ProfileSummary] = ()
        self._here: Path | None = None
        self.menu = QMenu()
        self.menu.aboutToShow.connect(self.fill)

    @property
    def icon(self) -> QSystemTrayIcon | None:
        """The icon, while it is shown."""
        return self._icon

    @staticmethod
    def possible() -> bool:
        """Whether this desktop has a tray just now."""
        return QSystemTrayIcon.isSystemTrayAvailable()

    def show(self, wanted: bool) -> None:
        """Show it or take it away."""
        if wanted and self._icon is None and self.possible():
            self._icon = QSystemTrayIcon(tray_icon(self._shown), self)
            self._icon.setContextMenu(self.menu)
            self._icon.activated.connect(self._activated)
            self._icon.setToolTip(self.hint())
            self.fill()
            self._icon.show()
        elif not wanted and self._icon is not None:
            self._icon.hide()
            self._icon.deleteLater()
            self._icon = None

    # -- what it shows -------------------------------------------------------------------------

    def tell(self, state: TrayState, waiting: int) -> None:
        """Unread, locked, do not disturb; and how much waits to be delivered."""
        if state != self._shown and self._icon is not None:
            self._icon.setIcon(tray_icon(state))
        self._shown, self._waiting = state, waiting
        if self._icon is not None:
            self._icon.setToolTip(self.hint())

    def tell_profile(self, name: str, here: Path | None, *, can_lock: bool) -> None:
        """Whose tray it is; empty while nobody's profile is open."""
        self._name, self._here, self._can_lock = name, here, can_lock
        if self._icon is not None:
            self._icon.setToolTip(self.hint())

    def tell_profiles(self, profiles: Sequence[ProfileSummary]) -> None:
        """All profiles of this computer."""
        self._profiles = profiles

    def hint(self) -> str:
        """The tooltip."""
        if self._shown.locked or not self._name:
            lines = [tr("m2chat")] + ([tr("Locked")] if self._shown.locked else [])
        else:
            lines = [tr("m2chat: {name}", name=self._name)]
        if self._shown.unread:
            lines.append(tr("%n unread message(s)", n=self._shown.unread))
        if self._waiting:
            lines.append(tr("%n message(s) not delivered yet", n=self._waiting))
        if self._shown.quiet:
            lines.append(tr("Do not disturb"))
        return "\n".join(lines)

    # -- the menu ------------------------------------------------------------------------------

    def fill(self) -> None:
        """The menu as it is now."""
        self.menu.clear()
        locked = self._shown.locked
        name = tr("Open m2chat: {name}", name=self._name.replace("&", "&&"))
        whose = name if self._name and not locked else tr("Open m2chat")
        first = self._add(self.menu, whose, self.show_wanted.emit, "chat")
        self.menu.setDefaultAction(first)
        others = [one for one in self._profiles if one.path != self._here]
        profiles = self.menu.addMenu(tr("Profiles"))
        profiles.setIcon(_icon("group"))
        for one in others:
            self._add(profiles, one.name.replace("&", "&&"), self._other(one.path))
        if others:
            profiles.addSeparator()
        self._add(profiles, tr("New profile…"), lambda: self.profile_wanted.emit(None), "plus")
        self._fill_quiet()
        self.menu.addSeparator()
        lock = self._add(self.menu, tr("Lock"), self.lock_wanted.emit, "lock")
        lock.setEnabled(self._can_lock and not locked)
        self._add(self.menu, tr("Quit"), self.quit_wanted.emit, "close")

    def _fill_quiet(self) -> None:
        quiet = self._quiet
        menu = self.menu.addMenu(tr("Do not disturb"))
        menu.setIcon(_icon("muted"))
        if quiet.on:
            now = menu.addAction(quiet.words())
            now.setEnabled(False)
            self._add(menu, tr("Switch off"), quiet.end, "bell")
            menu.addSeparator()
        for seconds, name in DURATIONS:
            self._add(menu, tr(name), partial(quiet.begin, seconds))

    def _other(self, path: Path) -> Callable[[], None]:
        return lambda: self.profile_wanted.emit(path)

    def _add(
        self, menu: QMenu, text: str, act: Callable[[], object], icon_name: str = ""
    ) -> QAction:
        action = menu.addAction(text)
        if icon_name:
            action.setIcon(_icon(icon_name))
        action.triggered.connect(lambda _checked: act())
        return action

    def _activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        kinds = QSystemTrayIcon.ActivationReason
        if reason == kinds.Trigger:
            self.toggle_wanted.emit()
        elif reason in (kinds.DoubleClick, kinds.MiddleClick):
            self.show_wanted.emit()


def _icon(name: str) -> QIcon:
    return icon(name, theme().colour("text_soft"), 18)
