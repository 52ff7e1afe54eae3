"""Profile and card: who we are for others, how we are found, which circles we are in.

Name and picture go to contacts when we next meet them.  The lock and the passphrase stand under
Security.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from m2chat.app.faces.trust import OwnNameChanged, PictureChanged
from m2chat.errors import UserFacingError
from m2chat.events import Event
from m2chat.ui.bridge import CircleInfo
from m2chat.ui.language import tr
from m2chat.ui.limits import NAME_LIMIT, limit
from m2chat.ui.pictures.faces import own_picture
from m2chat.ui.pictures.gallery import read_picture
from m2chat.ui.retelling import told
from m2chat.ui.settings.form import Form
from m2chat.ui.theme import Type, px, theme
from m2chat.ui.views.flow import Flow
from m2chat.ui.views.parts import button, label
from m2chat.ui.views.picture import Avatar
from m2chat.ui.welcome.pages import PICTURE_ROOM, choose_picture

if TYPE_CHECKING:
    from m2chat.ui.main_window import MainWindow

AVATAR = 72


class ProfilePage(Form):
    """The page."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__()
        self._window, self._bridge = window, window.bridge
        self.choose: Callable[[QWidget], Path | None] = choose_picture
        self._you()
        self._shown_as()
        self._circles()
        self._bridge.happened.connect(self._heard)
        self._load()

    # -- rows ---------------------------------------------------------------------------------

    def _you(self) -> None:
        who = self._bridge.profile
        self.section(tr("You"))
        self.name = QLineEdit(who.name)
        self.name.setAccessibleName(tr("My name"))
        self.name.setMinimumWidth(px(200))
        limit(self.name, NAME_LIMIT)
        self.name.editingFinished.connect(self._rename)
        self.widget(tr("Name"), tr("Your contacts see it."), self.name, key="name")
        part = Flow()
        self.avatar = Avatar(AVATAR)
        self.avatar.show_name(who.id.raw, who.name)
        self.picture_button = button(tr("Choose…"), "", "image")
        self.picture_button.setAccessibleName(tr("Choose a picture of yourself"))
        self.no_picture_button = button(tr("None"), "quiet")
        self.no_picture_button.setAccessibleName(tr("No picture of me"))
        part.add(self.avatar, self.picture_button, self.no_picture_button)
        self.picture_part = part
        self.widget(
            tr("Picture"),
            tr("Small and square; it goes to your contacts."),
            part,
            key="picture",
            words=tr("photo avatar portrait"),
        )
        self.picture_button.clicked.connect(self._choose)
        self.no_picture_button.clicked.connect(lambda: self._set_picture(b""))

    def _shown_as(self) -> None:
        who = self._bridge.profile
        self.section(tr("How people know that it is you"))
        digits = label(who.fingerprint, "caption")
        digits.setFont(theme().mono(Type.SMALL))
        digits.setAccessibleName(tr("Fingerprint: {digits}", digits=who.fingerprint))
        self.widget(
            tr("Fingerprint"),
            tr("The same on every screen that shows you. Nobody else can have it."),
            digits,
            key="fingerprint",
            words=tr("certificate key identity"),
            below=True,
        )
        self.copy_button = self.action(
            tr("Fingerprint as text"), "", tr("Copy"), self._copy, key="copy-fingerprint"
        )
        self.cards = self.action(
            tr("My cards"),
            tr("Whoever has one can ask to be your contact. Nothing else."),
            tr("My cards…"),
            lambda: self._window.detour(self._window.trust.show_cards),
            key="cards",
        )

    def _circles(self) -> None:
        self.section(
            tr("Circles"),
            tr("Groups of people with a small server of their own, which helps them meet."),
        )
        self.circle_lines = _CircleLines()
        self.widget("", "", self.circle_lines, key="circles", words=tr("Circles"), below=True)
        self.join = self.action(
            tr("Join a circle"),
            tr("With the link or code that its host gave you."),
            tr("Join…"),
            lambda: self._window.detour(lambda: self._window.show_network(join=True)),
            key="join",
        )
        self.host = self.action(
            tr("Host a circle"),
            tr("For your family or friends, on this computer."),
            tr("Host…"),
            lambda: self._window.detour(self._host),
            key="host",
        )

    def _host(self) -> None:
        from m2chat.ui.dialogs.host_circle import HostCircle

        sheet = HostCircle(self._window, self._bridge)
        self._window.take(sheet)
        sheet.open_over(sheet.circle.first())

    # -- what is kept -------------------------------------------------------------------------

    def _load(self) -> None:
        self._bridge.ask(
            lambda app: app.circles(),
            self.circle_lines.fill,
            lambda error: self.complain(self.circle_lines, told(error)),
            self,
        )

    def _rename(self) -> None:
        name, before = self.name.text().strip(), self._bridge.profile.name
        if name in ("", before):
            self.name.setText(before)
            return
        self.keep(
            self._bridge,
            self.name,
            lambda app: app.trust.rename_self(name),
            lambda: self.name.setText(before),
            lambda _: self.praise(
                self.name, tr("Your contacts see the new name when you next meet.")
            ),
        )

    def _choose(self) -> None:
        path = self.choose(self)
        if path is not None:
            self.take_picture(path)

    def take_picture(self, path: Path) -> None:
        """Make a small square one of a picture file, and send it to the contacts."""
        source = read_picture(path)
        if source is None:
            self._failed(UserFacingError(tr("The picture could not be read. Choose another file.")))
            return
        decoder = self._window.file_room.decoder
        decoder.show(source, QSize(PICTURE_ROOM, PICTURE_ROOM), self._decoded, self)

    def _decoded(self, image: QImage | None) -> None:
        picture = own_picture(image) if image is not None and not image.isNull() else b""
        if picture:
            self._set_picture(picture)
        else:
            self._failed(
                UserFacingError(tr("This is no picture that m2chat takes. Choose another."))
            )

    def _set_picture(self, picture: bytes) -> None:
        said = tr("Your contacts get the picture.") if picture else tr("You have no picture now.")
        self.keep(
            self._bridge,
            self.picture_part,
            lambda app: app.trust.set_picture(picture),
            lambda: None,
            lambda _: self.praise(self.picture_part, said),
        )

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._bridge.profile.fingerprint)
        self.praise(self.copy_button, tr("The fingerprint is in the clipboard."))

    def _heard(self, event: Event) -> None:
        if isinstance(event, OwnNameChanged | PictureChanged):
            who = self._bridge.profile
            self.avatar.show_name(who.id.raw, who.name)

    def _failed(self, error: UserFacingError) -> None:
        self.complain(self.picture_part, told(error))


class _CircleLines(QWidget):
    """The names of the circles, a line each."""

    def __init__(self) -> None:
        super().__init__()
        self._body = QHBoxLayout(self)
        self._body.setContentsMargins(0, 0, 0, 0)
        self.text = label("", "text")
        self._body.addWidget(self.text)

    def fill(self, circles: Sequence[CircleInfo]) -> None:
        """Show these."""
        names = [tr("Same network") if one.local else one.name for one in circles]
        self.text.setText(" · ".join(names) or tr("You are in no circle."))
