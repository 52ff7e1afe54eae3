"""Settings, topic 9: tray, what closing the window means, starting with the system, updates."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QAbstractButton, QWidget

from m2chat.app.faces.updates import UpdateNotice
from m2chat.errors import UserFacingError
from m2chat.ui.bridge import ApplicationFace
from m2chat.ui.desktop.autostart import Autostart, start_command, system_autostart
from m2chat.ui.desktop.tray import Tray
from m2chat.ui.desktop.update_watch import sentence
from m2chat.ui.language import tr
from m2chat.ui.preferences import preferences
from m2chat.ui.retelling import told
from m2chat.ui.settings.form import Form
from m2chat.ui.views.parts import StatusLine

if TYPE_CHECKING:
    from m2chat.ui.main_window import MainWindow


class StartRows(QObject):
    """The rows about starting with the system; they show what is true there."""

    def __init__(self, window: MainWindow, form: Form, start: Autostart | None) -> None:
        super().__init__(form)  # lives as long as its rows
        self._window, self._start = window, start
        self.status = StatusLine()
        chosen = preferences()
        form.section(tr("Starting"))
        if start is None:
            form.widget(
                tr("Start with the system"),
                tr("In this sandbox your desktop's own settings decide that."),
                self.status,
            )
            return
        self.box: QAbstractButton = form.switch(
            tr("Start with the system"),
            tr("m2chat is there as soon as you log in."),
            start.on(),
            self._write,
        )
        self.hidden = form.switch(
            tr("Start hidden"),
            tr("Without a window, in the tray; it concerns starting with the system."),
            chosen.now.start_hidden,
            self._hide,
        )
        form.full(self.status)

    def _hide(self, on: bool) -> None:
        preferences().choose(start_hidden=on)
        if self.box.isChecked():
            self._write(True)

    def _write(self, on: bool) -> None:
        """Where there are several profiles, it opens the one that is open now."""
        assert self._start is not None
        window = self._window
        profile: Path | None = window.bridge.profile.path if window.several_profiles else None
        hidden = preferences().now.start_hidden
        words = start_command(os.environ, sys.argv[0], hidden=hidden, profile=profile)
        self.status.clear()
        try:
            self._start.set(on, words)
        except UserFacingError as error:
            self.status.show_error(told(error))
        self.box.setChecked(self._start.on())
        preferences().choose(start_with_system=self._start.on())


def make(window: MainWindow) -> QWidget:
    """The page."""
    return make_with(window, system_autostart(sys.platform, os.environ, Path.home()))


def make_with(window: MainWindow, start: Autostart | None) -> Form:
    """The page, on a system that starts programs so."""
    form = Form()
    _tray(form)
    StartRows(window, form, start)
    _updates(window, form)
    return form


def _tray(form: Form) -> None:
    chosen = preferences()
    form.section(tr("Tray"))
    there = Tray.possible()
    form.switch(
        tr("Icon in the tray"),
        tr("With the number of unread messages and a menu.")
        if there
        else tr("This desktop shows no tray; closing the window quits m2chat."),
        chosen.now.tray,
        lambda on: chosen.choose(tray=on),
    )
    form.switch(
        tr("Closing the window keeps m2chat running"),
        tr("It stays in the tray, and messages arrive."),
        chosen.now.close_to_tray,
        lambda on: chosen.choose(close_to_tray=on, asked_about_tray=True),
    )


def _updates(window: MainWindow, form: Form) -> None:
    chosen, status = preferences(), StatusLine()
    form.section(tr("Updates"))

    def possible(has_address: bool) -> None:
        daily.setEnabled(has_address)
        now.setEnabled(has_address)
        if not has_address:
            status.show_hint(tr("This build has no update address."))

    daily = form.switch(
        tr("Look for updates once a day"),
        tr("Asks one web server for a signed notice, through your proxy; it learns your address "
           "and nothing else. Nothing is installed by itself."),
        chosen.now.check_updates,
        lambda on: chosen.choose(check_updates=on),
    )  # fmt: skip

    def look() -> None:
        def found(notice: UpdateNotice) -> None:
            now.setEnabled(True)
            status.show_good(sentence(notice))

        def failed(error: UserFacingError) -> None:
            now.setEnabled(True)
            status.show_error(told(error))

        now.setEnabled(False)
        status.show_hint(tr("Asking…"))
        window.bridge.ask(lambda app: app.updates.check(), found, failed, now)

    now = form.action(tr("Look for updates"), "", tr("Look now"), look)
    form.full(status)

    async def has_address(app: ApplicationFace) -> bool:
        return app.updates.possible

    window.bridge.ask(has_address, possible, None, now)
