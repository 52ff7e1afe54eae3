"""Security: the passphrase and the lock, our keys, and the way out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from m2chat.ui.language import mark, tr
from m2chat.ui.network_pages import Page
from m2chat.ui.retelling import told
from m2chat.ui.settings.form import Form
from m2chat.ui.settings.passphrase import PassphraseBox

if TYPE_CHECKING:
    from m2chat.ui.main_window import MainWindow

IDLE: tuple[tuple[str, int | None], ...] = (
    (mark("Never by itself"), None),
    (mark("After 1 minute"), 60),
    (mark("After 5 minutes"), 300),
    (mark("After 15 minutes"), 900),
    (mark("After 1 hour"), 3600),
)
_NEVER = 0  # how "never" is kept in the box


class SecurityPage(Form):
    """The page."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__()
        self._window, self._bridge = window, window.bridge
        self._after: int | None = None
        self._lock()
        self._keys()
        self.section(tr("The end of this profile"))
        self.wipe = self.action(
            tr("Delete this profile"),
            tr("Keys, contacts, messages and files go for good. It is asked once more."),
            tr("Delete…"),
            self._wipe,
            kind="danger",
            key="wipe",
        )
        self._bridge.ask(
            lambda app: app.trust.lock_after(),
            self._show_after,
            lambda error: self.complain(self.idle, told(error)),
            self,
        )

    def _lock(self) -> None:
        self.section(tr("Lock"))
        self.passphrase = PassphraseBox(self._bridge)
        self.widget(
            tr("Passphrase"),
            "",
            self.passphrase,
            key="passphrase",
            words=tr("password change set"),
            below=True,
        )
        self.passphrase.known.connect(self._passphrase_known)
        self.idle = self.choice(
            tr("Lock when nobody is here"),
            tr("It also locks with your screen, where the system tells."),
            [(str(seconds or _NEVER), tr(words)) for words, seconds in IDLE],
            str(_NEVER),
            self._choose_idle,
            key="auto-lock",
            words=tr("automatic minutes idle"),
        )
        self.lock_now = self.action(
            tr("Lock now"),
            tr("m2chat goes on receiving, and shows nothing until the passphrase was typed."),
            tr("Lock"),
            self._window.trust.lock,
            key="lock-now",
        )
        self._window.commands.hint(self.lock_now, mark("Lock now"), "lock.now")

    def _keys(self) -> None:
        self.section(tr("Keys"))
        self.say(
            tr(
                "Your identity is a key of RSA with 4096 bits that never leaves this computer. "
                "Each message is sealed for its receiver and signed by you; each connection has "
                "keys of its own, which are renewed while it lasts and forgotten with it."
            ),
            key="keys",
        )
        self.fingerprint = self.action(
            tr("Fingerprint of my certificate"),
            tr("Who compares it with you knows that it is you. It stands with your profile."),
            tr("Show"),
            lambda: self._window.show_settings("profile"),
            key="fingerprint",
        )
        self.sessions = self.action(
            tr("Keys of the connections"),
            tr("To whom you are connected just now, and how."),
            tr("Show…"),
            lambda: self._window.detour(lambda: self._window.show_network(page=Page.LIVE)),
            key="sessions",
        )

    # -- the lock -----------------------------------------------------------------------------

    def _passphrase_known(self, has: bool) -> None:
        self.idle.setEnabled(has)
        self.lock_now.setEnabled(has)

    def _show_after(self, seconds: int | None) -> None:
        self._after = seconds
        kept = str(seconds or _NEVER)
        if self.idle.findData(kept) < 0:
            words = tr("After %n minute(s)", n=max(1, round((seconds or 0) / 60)))
            self.idle.addItem(words, kept)
        self.idle.setCurrentIndex(self.idle.findData(kept))

    def _choose_idle(self, kept: str) -> None:
        seconds, before = int(kept) or None, self._after

        def done(_: object) -> None:
            self._after = seconds
            self._window.lock_changed.emit()

        self.keep(
            self._bridge,
            self.idle,
            lambda app: app.trust.set_lock_after(seconds),
            lambda: self._show_after(before),
            done,
        )

    # -- the rest -----------------------------------------------------------------------------

    def _wipe(self) -> None:
        window = self._window
        if window.sheet is not None:
            window.sheet.close_sheet()
        window.wipe_wanted.emit()
