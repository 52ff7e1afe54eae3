"""My profile: name, picture, fingerprint; the lock and its passphrase; the way out."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from m2chat.errors import UserFacingError
from m2chat.ui.bridge import ApplicationFace, Bridge
from m2chat.ui.dialogs.sheet import Sheet
from m2chat.ui.language import mark, tr
from m2chat.ui.limits import NAME_LIMIT, limit
from m2chat.ui.pictures.decoder import Decoder
from m2chat.ui.pictures.faces import own_picture
from m2chat.ui.pictures.gallery import read_picture
from m2chat.ui.theme import Space, Type, theme
from m2chat.ui.views.flow import Flow
from m2chat.ui.views.new_passphrase import NewPassphrase, passphrase_field
from m2chat.ui.views.parts import Choice, StatusLine, button, frame, label, rule
from m2chat.ui.views.picture import Avatar

PICTURES = mark("Pictures (*.png *.jpg *.jpeg *.webp *.gif *.bmp)")
ROOM = 1024  # a picture is decoded into so many pixels at most, then cut square
IDLE: tuple[tuple[str, int | None], ...] = (
    (mark("Never by itself"), None),
    (mark("After 1 minute"), 60),
    (mark("After 5 minutes"), 300),
    (mark("After 15 minutes"), 900),
    (mark("After 1 hour"), 3600),
)


class OwnProfile(Sheet):
    """Who we are, and who may look."""

    lock_changed = Signal()
    wipe_wanted = Signal()

    def __init__(self, window: QWidget, bridge: Bridge, decoder: Decoder) -> None:
        super().__init__(window, tr("My profile"), 520)
        self._bridge, self._decoder = bridge, decoder
        self._has_passphrase = True
        who = bridge.profile
        top = QHBoxLayout()
        top.setSpacing(Space.L)
        self.avatar = Avatar(84)
        self.avatar.show_name(who.id.raw, who.name)
        top.addWidget(self.avatar)
        names = QVBoxLayout()
        names.setSpacing(Space.S)
        names.addWidget(label(tr("Name, your contacts see it"), "section"))
        line = Flow()
        self.name = QLineEdit(who.name)
        self.name.setAccessibleName(tr("My name"))
        limit(self.name, NAME_LIMIT)
        self.save_button = button(tr("Save"), "primary")
        self.save_button.setEnabled(False)
        line.add(self.name, wide=True)
        line.add(self.save_button)
        names.addWidget(line)
        pictures = Flow()
        self.picture_button = button(tr("Choose a picture…"), "", "image")
        self.no_picture_button = button(tr("None"), "quiet")
        pictures.add(self.picture_button, self.no_picture_button)
        names.addWidget(pictures)
        top.addLayout(names, 1)
        self.body.addLayout(top)
        digits = label(who.fingerprint, "caption")
        digits.setFont(theme().mono(Type.SMALL))
        digits.setAccessibleName(
            tr("Fingerprint of my certificate {fingerprint}", fingerprint=who.fingerprint)
        )
        self.body.addWidget(label(tr("Fingerprint of my certificate"), "section"))
        self.body.addWidget(digits)
        self.body.addWidget(rule())
        self._lock_part()
        self.status = StatusLine()
        self.body.addWidget(self.status)
        self.body.addWidget(rule())
        self.wipe_button = button(tr("Delete this profile…"), "danger", "trash")
        self.body.addWidget(self.wipe_button)
        self.body.addStretch(1)
        self._reveal(False)
        self._connect()
        self._load()

    def _lock_part(self) -> None:
        self.body.addWidget(label(tr("Lock"), "name"))
        self.lock_line = label(
            "Ctrl+L locks m2chat: it goes on receiving, and shows nothing until the passphrase "
            "was typed. It also locks with your screen, where the system tells.",
            "soft",
        )
        self.body.addWidget(self.lock_line)
        self.idle = Choice(tr("When m2chat locks by itself"))
        for words, _ in IDLE:
            self.idle.addItem(words)
        self.body.addWidget(self.idle)
        box, inside = frame("card", Space.S, Space.M)
        self._old = passphrase_field(tr("Passphrase now"), tr("Passphrase now"))
        self._new = NewPassphrase()
        self.passphrase_button = button(tr("Set passphrase"))
        self.passphrase_line = label("", "soft")
        inside.addWidget(self.passphrase_line)
        inside.addWidget(self._old)
        inside.addWidget(self._new)
        inside.addWidget(self.passphrase_button)
        self.body.addWidget(box)

    def _connect(self) -> None:
        self.name.textChanged.connect(self._typed)
        self.name.returnPressed.connect(self.rename)
        self.save_button.clicked.connect(self.rename)
        self.picture_button.clicked.connect(self._choose_picture)
        self.no_picture_button.clicked.connect(lambda: self._set_picture(b""))
        self.idle.activated.connect(self._choose_idle)
        self.passphrase_button.clicked.connect(self.set_passphrase)
        self._new.entered.connect(self.set_passphrase)
        self._new.changed.connect(lambda _: self._judge())
        self.wipe_button.clicked.connect(self._wipe)

    def _load(self) -> None:
        async def state(app: ApplicationFace) -> tuple[bool, int | None]:
            return await app.trust.has_passphrase(), await app.trust.lock_after()

        self._bridge.ask(state, self._show_lock, self._failed, self)

    def _show_lock(self, state: tuple[bool, int | None]) -> None:
        self._has_passphrase, after = state
        values = [seconds for _, seconds in IDLE]
        self.idle.setCurrentIndex(values.index(after) if after in values else 0)
        self.idle.setEnabled(self._has_passphrase)
        self._reveal(not self._has_passphrase)
        self.passphrase_line.setText(
            tr("The passphrase opens this profile. There is no reset: nobody has a copy.")
            if self._has_passphrase
            else tr("This profile has no passphrase, so it can't be locked. Set one:")
        )
        self.passphrase_button.setText(
            tr("Change passphrase…") if self._has_passphrase else tr("Set passphrase")
        )
        self.refit()

    # -- name and picture ----------------------------------------------------------------------

    def rename(self) -> None:
        """Keep the name; contacts are told."""
        name = self.name.text().strip()
        if not self.save_button.isEnabled():
            return

        def done(_: None) -> None:
            self._typed(name)
            self._say(tr("Your contacts see the new name when you next meet."))
            self.avatar.show_name(self._bridge.profile.id.raw, name)

        self.save_button.setEnabled(False)
        self._bridge.ask(lambda app: app.trust.rename_self(name), done, self._failed, self)

    def _typed(self, text: str) -> None:
        name = text.strip()
        self.save_button.setEnabled(bool(name) and name != self._bridge.profile.name)

    def _choose_picture(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self,
            tr("Choose a picture of yourself"),
            "",
            tr(PICTURES),
        )
        if name:
            self.take_picture(Path(name))

    def take_picture(self, path: Path) -> None:
        """Make a small square one of a picture file, and send it to the contacts."""
        source = read_picture(path)
        if source is None:
            self._failed(UserFacingError("The picture could not be read. Choose another file."))
            return
        self.status.show_hint(tr("Looking at the picture…"))
        self._decoder.show(source, QSize(ROOM, ROOM), self._decoded, self)

    def _decoded(self, image: QImage | None) -> None:
        picture = own_picture(image) if image is not None and not image.isNull() else b""
        if picture:
            self._set_picture(picture)
        else:
            self._failed(UserFacingError("This is no picture that m2chat takes. Choose another."))

    def _set_picture(self, picture: bytes) -> None:
        said = tr("Your contacts get the picture.") if picture else tr("You have no picture now.")
        self._bridge.ask(
            lambda app: app.trust.set_picture(picture),
            lambda _: self._say(said),
            self._failed,
            self,
        )

    # -- the lock ------------------------------------------------------------------------------

    def _choose_idle(self, at: int) -> None:
        seconds = IDLE[at][1]
        self._bridge.ask(
            lambda app: app.trust.set_lock_after(seconds),
            lambda _: self.lock_changed.emit(),
            self._failed,
            self,
        )

    def set_passphrase(self) -> None:
        """Set it, or change it; the first press shows where."""
        if self._new.isHidden():
            self._reveal(True)
            self._old.setFocus()
            return
        old = self._old.text() if self._has_passphrase else None
        if not self._new.good:
            return
        new = self._new.text

        def done(_: None) -> None:
            self._old.clear()
            self._new.clear()
            self._say(tr("The passphrase was kept. There is no reset: nobody has a copy."))
            self._load()

        self._bridge.ask(lambda app: app.trust.set_passphrase(new, old), done, self._failed, self)

    def _reveal(self, on: bool) -> None:
        self._old.setVisible(on and self._has_passphrase)
        self._new.setVisible(on)
        self._judge()
        self.refit()

    def _judge(self) -> None:
        """The button reveals the fields first, and then waits for a good passphrase."""
        self.passphrase_button.setEnabled(self._new.isHidden() or self._new.good)

    def _wipe(self) -> None:
        self.close_sheet()
        self.wipe_wanted.emit()

    def _say(self, sentence: str) -> None:
        self.status.show_good(sentence)
        self.refit()

    def _failed(self, error: UserFacingError) -> None:
        self.status.show_error(str(error))
        self._typed(self.name.text())
        self.refit()
