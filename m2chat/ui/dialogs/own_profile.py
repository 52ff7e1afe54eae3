"""My profile: name, picture, fingerprint."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from m2chat.errors import UserFacingError
from m2chat.ui.bridge import Bridge
from m2chat.ui.dialogs.sheet import Sheet
from m2chat.ui.language import mark, tr
from m2chat.ui.limits import NAME_LIMIT, limit
from m2chat.ui.pictures.decoder import Decoder
from m2chat.ui.pictures.faces import own_picture
from m2chat.ui.pictures.gallery import read_picture
from m2chat.ui.retelling import told
from m2chat.ui.theme import Space, Type, theme
from m2chat.ui.views.flow import Flow
from m2chat.ui.views.parts import StatusLine, button, label, label_of
from m2chat.ui.views.picture import Avatar

PICTURES = mark("Pictures (*.png *.jpg *.jpeg *.webp *.gif *.bmp)")
ROOM = 1024  # a picture is decoded into so many pixels at most, then cut square


class OwnProfile(Sheet):
    """Who we are."""

    def __init__(self, window: QWidget, bridge: Bridge, decoder: Decoder) -> None:
        super().__init__(window, tr("My profile"), 520)
        self._bridge, self._decoder = bridge, decoder
        who = bridge.profile
        top = QHBoxLayout()
        top.setSpacing(Space.L)
        self.avatar = Avatar(84)
        self.avatar.show_name(who.id.raw, who.name)
        top.addWidget(self.avatar)
        names = QVBoxLayout()
        names.setSpacing(Space.S)
        line = Flow()
        self.name = QLineEdit(who.name)
        self.name.setAccessibleName(tr("My name"))
        limit(self.name, NAME_LIMIT)
        self.save_button = button(tr("Save"), "primary")
        self.save_button.setEnabled(False)
        line.add(self.name, wide=True)
        line.add(self.save_button)
        names.addWidget(label_of(self.name, tr("Name, your contacts see it")))
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
        self.status = StatusLine()
        self.body.addWidget(self.status)
        self.body.addStretch(1)
        self._connect()

    def _connect(self) -> None:
        self.name.textChanged.connect(self._typed)
        self.name.returnPressed.connect(self.rename)
        self.save_button.clicked.connect(self.rename)
        self.picture_button.clicked.connect(self._choose_picture)
        self.no_picture_button.clicked.connect(lambda: self._set_picture(b""))

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

    def _say(self, sentence: str) -> None:
        self.status.show_good(sentence)
        self.refit()

    def _failed(self, error: UserFacingError) -> None:
        self.status.show_error(told(error))
        self._typed(self.name.text())
        self.refit()
