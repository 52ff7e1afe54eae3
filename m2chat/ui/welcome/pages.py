"""Welcome, name, passphrase, and what is good to know: the first four of five pages.

A page only asks; where it leads is the affair of ``dialogs.onboarding``.  What was typed stays on
its page, so that going back loses nothing.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QProgressBar,
    QWidget,
)

from m2chat.app.codes.kinds import LinkKind, recognise
from m2chat.ui.dialogs.step import Step
from m2chat.ui.language import mark, tr
from m2chat.ui.limits import NAME_LIMIT, limit
from m2chat.ui.pictures.decoder import Decoder
from m2chat.ui.pictures.faces import own_picture
from m2chat.ui.pictures.gallery import read_picture
from m2chat.ui.scan.panel import ScanPanel
from m2chat.ui.theme import Space, px
from m2chat.ui.views.new_passphrase import NewPassphrase
from m2chat.ui.views.parts import StatusLine, button, column, frame, label
from m2chat.ui.views.picture import Picture
from m2chat.ui.welcome.portrait import RoundPicture
from m2chat.ui.welcome.words import five_words

CARD, CIRCLE = ("m2:contact/", "mchat:contact/"), ("m2:circle/", "mchat:circle/")
PICTURE_ROOM = 1024  # pixels that a picture is decoded into at most, then cut square
KEY_PROGRESS = {
    "making": mark("Making your key on this computer…"),
    "ready": mark("Your key is ready."),
}
GOOD_TO_KNOW = (
    ("lock", mark("Your profile lives on this computer only.")),
    ("card", mark("People reach you only with a card that you gave them.")),
    (
        "direct",
        mark("Messages go straight to their computer. Where a helper is needed, it sees nothing."),
    ),
)

BACK_AGAIN = (
    ("check", mark("Your contacts, messages and files are here again.")),
    ("offline", mark("The other computer falls silent as soon as this one is online.")),
    (
        "refresh",
        mark(
            "What your contacts sent after the backup comes when you meet. Somebody you met after "
            "it needs a new card."
        ),
    ),
    ("key", mark("The backup's passphrase opens m2chat on this computer.")),
)


def link_in(text: str) -> str:
    """The card or circle link in a text, in its m2: form; empty when there is none."""
    found = recognise(text)
    return found.link if found.kind in (LinkKind.CONTACT, LinkKind.CIRCLE) else ""


class WelcomeStep(Step):
    """Create an identity, come back with one, or come with a card or link."""

    invited = Signal(str)  # the card or circle link

    def __init__(self) -> None:
        super().__init__(
            "m2chat",
            "m2chat",
            tr(
                "Private messages, straight from your computer to theirs. "
                "No account, no phone number, nobody in between."
            ),
        )
        self.box = QWidget()
        inside = column(self.box, 0, Space.S)
        self.link = QPlainTextEdit()
        self.link.setAccessibleName(tr("Card or link"))
        self.link.setPlaceholderText(tr("Paste, scan or drop what they sent you"))
        self.link.setTabChangesFocus(True)
        self.link.setFixedHeight(px(84))
        self.use_button = button(tr("Go on with it"), "primary")
        self.use_button.setEnabled(False)
        self.scan = ScanPanel(LinkKind.CONTACT, LinkKind.CIRCLE)
        self.scan.found.connect(self._scanned)
        inside.addWidget(self.link)
        inside.addWidget(self.scan)
        inside.addWidget(self.use_button)
        self.body.addWidget(self.box)
        self.create_button = self.add_button(tr("Create my identity"), "primary")
        self.restore_button = self.add_button(tr("I already have one"))
        self.invited_button = self.add_button(tr("I got a card or a link"), "quiet")
        self.box.hide()
        self.invited_button.clicked.connect(self._show_box)
        self.link.textChanged.connect(self._typed)
        self.scan.found.connect(self.link.setPlainText)
        self.use_button.clicked.connect(self._go_on)

    @property
    def next_button(self) -> QWidget:
        """What Enter presses."""
        return self.use_button if self.use_button.isVisible() else self.create_button

    def _show_box(self) -> None:
        if self.close_box():
            return
        self.box.show()
        self.create_button.hide()
        self.invited_button.setText(tr("Back"))
        found = link_in(QGuiApplication.clipboard().text())
        if found and not self.link.toPlainText():
            self.link.setPlainText(found)  # they have just copied it
        self.link.setFocus(Qt.FocusReason.OtherFocusReason)

    def _go_on(self) -> None:
        self.scan.clear()  # the camera goes off
        self.invited.emit(link_in(self.link.toPlainText()))

    def close_box(self) -> bool:
        """Back to the three ways; whether there was anything to go back from."""
        if self.box.isHidden():
            return False
        self.box.hide()
        self.scan.clear()
        self.create_button.show()
        self.invited_button.setText(tr("I got a card or a link"))
        self.status.clear()
        self.create_button.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def _scanned(self, link: str) -> None:
        self.link.setPlainText(link)
        self.use_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _typed(self) -> None:
        text = self.link.toPlainText().strip()
        good = bool(link_in(text))
        self.use_button.setEnabled(good)
        if text and not good:
            self.status.show_error(
                tr(
                    "That is no card and no circle link: it should begin with m2:contact/ "
                    "or m2:circle/"
                )
            )
        else:
            self.status.clear()


class NameStep(Step):
    """What others see; the keys are made meanwhile."""

    def __init__(self, decoder: Decoder) -> None:
        super().__init__("", tr("What should people call you?"), tr("Only your contacts see it."))
        self._decoder = decoder
        self.picture = b""  # a JPEG, empty for none
        self.choose: Callable[[QWidget], Path | None] = choose_picture
        self.portrait = RoundPicture(96)
        self.body.addWidget(self.portrait, 0, Qt.AlignmentFlag.AlignHCenter)
        self.name = QLineEdit()
        self.name.setAccessibleName(tr("Your name"))
        self.name.setPlaceholderText(tr("Your name"))
        limit(self.name, NAME_LIMIT)
        self.picture_button = button(tr("Add a picture…"), "quiet", "image")
        self.keys = StatusLine()
        self.keys.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.body.addWidget(self.name)
        self.body.addWidget(self.picture_button)
        self.body.addWidget(self.keys)
        self.next_button = self.add_button(tr("Continue"), "primary")
        self.back_button = self.add_button(tr("Back"), "quiet")
        self.next_button.setEnabled(False)
        self.name.textChanged.connect(self._typed)
        self.picture_button.clicked.connect(self._choose)

    def show_keys(self, word: str) -> None:
        """How far the keys are."""
        said = KEY_PROGRESS.get(word)
        self.keys.show_hint(tr(said) if said else "")

    def take_picture(self, path: Path) -> None:
        """Make a small square one of a picture file, in the confined process."""
        source = read_picture(path)
        if source is None:
            self.status.show_error(tr("The picture could not be read. Choose another file."))
            return
        self.status.show_hint(tr("Looking at the picture…"))
        room = QSize(PICTURE_ROOM, PICTURE_ROOM)
        self._decoder.show(source, room, self._decoded, self)

    def _typed(self, text: str) -> None:
        self.next_button.setEnabled(bool(text.strip()))
        self.portrait.show_name(text.strip())

    def _choose(self) -> None:
        if self.picture:
            self._keep(b"", None)
            return
        path = self.choose(self)
        if path is not None:
            self.take_picture(path)

    def _decoded(self, image: QImage | None) -> None:
        picture = own_picture(image) if image is not None and not image.isNull() else b""
        if picture:
            self._keep(picture, image)
        else:
            self.status.show_error(tr("This is no picture that m2chat takes. Choose another."))

    def _keep(self, picture: bytes, image: QImage | None) -> None:
        self.picture = picture
        self.status.clear()
        self.portrait.show_image(image)
        words = tr("Without a picture") if picture else tr("Add a picture…")
        self.picture_button.setText(words)


def choose_picture(parent: QWidget) -> Path | None:
    """Ask the system for a picture."""
    kinds = tr("Pictures (*.png *.jpg *.jpeg *.webp *.gif *.bmp)")
    name, _ = QFileDialog.getOpenFileName(parent, tr("Choose a picture of yourself"), "", kinds)
    return Path(name) if name else None


class PassphraseStep(Step):
    """A passphrase with an estimate of its strength, one of five drawn words, or none."""

    def __init__(self) -> None:
        super().__init__(
            "lock",
            tr("Protect it with a passphrase"),
            tr("It locks your key and your messages on this computer."),
        )
        self.words = NewPassphrase()
        self.first, self.second = self.words.first, self.words.second
        self.meter, self.advice = self.words.meter, self.words.advice
        self.body.addWidget(self.words)
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        self.five_button = button(tr("Suggest five words"), "", "refresh")
        row.addWidget(self.five_button)
        row.addStretch(1)
        self.body.addLayout(row)
        self._drawn, inside = frame("card", Space.XS, Space.M)
        self.drawn = label("", "name")
        self.drawn.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.drawn.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        inside.addWidget(self.drawn)
        inside.addWidget(label(tr("Write them down before you go on."), "caption"))
        self.body.addWidget(self._drawn)
        self.warning = label(tr("There is no reset. Nobody has a copy."), "text")
        self.warning.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.body.addWidget(self.warning)
        self.next_button = self.add_button(tr("Continue"), "primary")
        self.without_button = self.add_button(tr("Use without a passphrase"), "quiet")
        self.risk = label(
            tr("Then whoever uses your account on this computer can read your messages."), "caption"
        )
        self.risk.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.buttons.addWidget(self.risk)
        self.back_button = self.add_button(tr("Back"), "quiet")
        self.next_button.setEnabled(False)
        self._drawn.hide()
        self.words.changed.connect(self._judge)
        self.five_button.clicked.connect(self._draw)
        self.made = False  # the profile is there already: nothing typed keeps what it has

    def show_made(self) -> None:
        """The profile was made; whoever comes back may leave it as it is, or choose anew."""
        self.made = True
        self.line.setText(tr("Your profile is protected. Type something new only to change that."))
        self.without_button.hide()
        self.risk.hide()
        self._judge(self.words.good)

    def _draw(self) -> None:
        words = five_words()
        self.drawn.setText(words)
        self.drawn.setAccessibleName(tr("Five words: {words}", words=words))
        self._drawn.show()
        for field in (self.first, self.second):
            field.setText(words)
        self.five_button.setText(tr("Other words"))
        self.next_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _judge(self, good: bool) -> None:
        nothing = not self.first.text() and not self.second.text()
        self.next_button.setEnabled(good or (self.made and nothing))
        if self.first.text() != self.drawn.text():
            self._drawn.hide()


class BackAgainStep(Step):
    """After a backup was restored: what is here again, and what comes next."""

    def __init__(self) -> None:
        super().__init__("archive", "", "")
        box, inside = frame("card", Space.M, Space.L)
        for icon_name, sentence in BACK_AGAIN:
            row = QHBoxLayout()
            row.setSpacing(Space.M)
            row.addWidget(Picture(22, icon_name, "accent_text"), 0, Qt.AlignmentFlag.AlignTop)
            row.addWidget(label(tr(sentence), "text"), 1)
            inside.addLayout(row)
        self.body.addWidget(box)
        self.next_button = self.add_button(tr("Open my messages"), "primary")

    def show_name(self, name: str) -> None:
        """Who is back."""
        self.title.setText(tr("Welcome back, {name}", name=name))
        self.setAccessibleName(self.title.text())


class KnowStep(Step):
    """Three things that are good to know, while the profile is made."""

    def __init__(self) -> None:
        super().__init__("shield-check", tr("Good to know"), "")
        box, inside = frame("card", Space.M, Space.L)
        for icon_name, sentence in GOOD_TO_KNOW:
            row = QHBoxLayout()
            row.setSpacing(Space.M)
            row.addWidget(Picture(22, icon_name, "accent_text"), 0, Qt.AlignmentFlag.AlignTop)
            row.addWidget(label(tr(sentence), "text"), 1)
            inside.addLayout(row)
        self.body.addWidget(box)
        self.bar = QProgressBar()
        self.bar.setRange(0, 0)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(tr("Making your profile"))
        self.body.addWidget(self.bar)
        self.next_button = self.add_button(tr("Continue"), "primary")
        self.back_button = self.add_button(tr("Back"), "quiet")
        self.show_working()

    def show_working(self) -> None:
        """The profile is being made."""
        self.bar.show()
        self.next_button.setEnabled(False)
        self.status.show_hint(tr("Making your profile…"))

    def show_ready(self, name: str) -> None:
        """It is made."""
        self.bar.hide()
        self.next_button.setEnabled(True)
        self.status.show_good(tr("Your profile is ready, {name}.", name=name))
