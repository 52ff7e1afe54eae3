"""Cards and links in the window: in the search field, dropped anywhere, in the settings.

A link in the search field is offered in place of the list, and Enter goes on with it.  A card that
is dropped anywhere but into a conversation opens the same sheet as one that is pasted; a picture or
file that is dropped into a conversation is sent, as ever.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from m2chat.app.codes.kinds import LinkKind, Recognised, recognise
from m2chat.ui.commands import Command
from m2chat.ui.language import mark, tr
from m2chat.ui.scan import words
from m2chat.ui.scan.intake import CodeIntake
from m2chat.ui.settings.topic import Topic
from m2chat.ui.views.parts import EmptyState

if TYPE_CHECKING:
    from m2chat.ui.main_window import MainWindow

OFFERED = frozenset((LinkKind.CONTACT, LinkKind.CIRCLE, LinkKind.JOIN, LinkKind.CODE,
                     LinkKind.NEWER))  # fmt: skip
ANY = frozenset((LinkKind.CONTACT, LinkKind.CIRCLE))


def _links(window: MainWindow) -> QWidget:
    """The page of the settings."""
    from m2chat.ui.links.settings_page import links_page

    return links_page(window)


class LinkOffer(EmptyState):
    """What stands in place of the list while the field holds a link."""

    def __init__(self) -> None:
        super().__init__("card", " ", " ", " ")

    def show_link(self, found: Recognised) -> None:
        """A card can be added and a circle joined; others have their sentence."""
        if found.kind is LinkKind.CONTACT:
            title, line = tr("This is a contact card"), tr("Look at it, then ask its owner.")
            action = tr("Add contact…")
        elif found.kind is LinkKind.CIRCLE:
            title, line = tr("This is a circle link"), tr("Look at it, then join.")
            action = tr("Join circle…")
        else:
            title, line, action = tr("Not a card"), words.refusal(found, ANY), ""
        self.title.setText(title)
        self.line.setText(line)
        self.action.setText(action)
        self.action.setAccessibleDescription(tr("Enter does the same"))
        self.action.setVisible(bool(action))


class CardRoom(QObject):
    """Lives as long as the window."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._field = window.list.filter
        self._found: Recognised | None = None
        self.offer = LinkOffer()
        self.offer.action.clicked.connect(self.go_on)
        self._field.textChanged.connect(self._typed)
        self._field.installEventFilter(self)
        self.intake = CodeIntake(ANY, self)
        self.intake.found.connect(lambda code: window.open_link(code.link))
        self.intake.several.connect(self._several)
        self.intake.refused.connect(lambda sentence: window.banner.say(sentence, "warning"))
        window.setAcceptDrops(True)
        window.installEventFilter(self)
        window.commands.add(
            Command("contact.scan", mark("Scan a code from the screen"), self.scan_screen,
                    ("Ctrl+Shift+K",), mark("People"))
        )  # fmt: skip
        window.settings_topics.append(
            Topic("links", tr("Cards and links"), "card", 9, _links, tr("m2: mchat: QR code"))
        )

    def go_on(self) -> None:
        """Enter, or a click on the offer."""
        if self._found is not None and self._found.kind in ANY:
            link = self._found.link
            self._field.clear()
            self._window.open_link(link)

    def _several(self, codes: Sequence[Recognised]) -> None:
        """A picture with several codes: the sheet asks which."""
        from m2chat.ui.dialogs.add_contact import AddContact

        self._window.add_contact()
        sheet = self._window.sheet
        if isinstance(sheet, AddContact):
            sheet.theirs.scan.offer(codes)

    def scan_screen(self) -> None:
        """Open the sheet and look at the screen at once."""
        from m2chat.ui.dialogs.add_contact import AddContact

        self._window.add_contact()
        sheet = self._window.sheet
        if isinstance(sheet, AddContact):
            sheet.theirs.scan.use_screen()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter in the field; drops that no part of the window wanted."""
        from m2chat.ui.scan.intake import may_hold_code

        if watched is self._field and isinstance(event, QKeyEvent):
            pressed = event.type() == QEvent.Type.KeyPress
            enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            if pressed and enter and self._found is not None:
                self.go_on()
                return True
        elif watched is self._window and isinstance(event, QDragEnterEvent):
            if self._window.sheet is None and may_hold_code(event.mimeData()):
                event.acceptProposedAction()
                return True
        elif event.type() == QEvent.Type.Drop and watched is self._window:
            assert isinstance(event, QDropEvent)
            event.acceptProposedAction()
            self.intake.take_mime(event.mimeData())
            return True
        return False

    def _typed(self, text: str) -> None:
        found = recognise(text)
        if found.kind in OFFERED:
            self._found = found
            self.offer.show_link(found)
            self._window.list.offer(self.offer)
        elif self._found is not None:
            self._found = None
            self._window.list.offer(None)


def hang(window: MainWindow) -> None:
    """One line of ``rooms.ROOMS``."""
    CardRoom(window)
