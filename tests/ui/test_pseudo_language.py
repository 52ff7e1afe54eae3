"""Pseudo-localisation: every page, sheet, menu and panel in a longer language with brackets.

Found are texts that no translator was asked for, and texts that do not fit into their place.
"""

from __future__ import annotations

import platform
import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QWidget,
)
from pytestqt.qtbot import QtBot

from m2chat.messaging.file_model import FileState, FileView
from m2chat.messaging.model import ContactState, Conversation, MessageKind
from m2chat.ui import emoji
from m2chat.ui.bridge import Bridge, NodeThread
from m2chat.ui.main_window import MainWindow
from m2chat.ui.preferences import preferences
from m2chat.ui.views.narrow_button import NarrowButton
from m2chat.ui.views.parts import ElidedLabel
from tests.support.fake_app import FakeApplication
from tests.support.first_pages import ADA, WORDS, WORK, first_pages
from tests.support.pseudo import english, outside, speak_pseudo, stop_pseudo
from tests.support.surfaces import close_all, surfaces

SIZES = ((1080, 800, 100), (400, 800, 100), (700, 760, 200))  # pixels, and the zoom in per cent
LEAST = 0.45  # of its words a button shows at least; the rest is in its hint
# Words that are the same in every language: the program, units, keys, algorithms, formats.
SAME = """
    m2chat m2 server MiB kB MB GB TB bytes ms Esc Ctrl Shift Alt Enter Tab Return Del PgUp PgDown
    Home End Left Right Up Down Space UDP LAN QR IPv4 IPv6 RSA AES GCM KEM ML PSS OAEP HPKE JSON
    HTML NAME run new circle contact code English Deutsch Français Español 简体中文 العربية AM PM
    m2ctl ctl profile rpc listen Python PySide Qt System Linux Windows Darwin root home tmp
""".split()

# what the sample application tells of a message; the real one says it in sentences of ours
STORY = """
    Looked up, 2 look-up servers; kept on this computer; Sent, direct; Delivered, their computer
    has stored it; Sealed for one reader; Session key, 12 minutes old; Packets masked, this session
"""


@pytest.fixture
def speaking(qapp: QApplication) -> Iterator[None]:
    """The test language, and English again."""
    translator = speak_pseudo(qapp)
    yield
    stop_pseudo(qapp, translator)


def strings(thing: object, depth: int = 0) -> Iterator[str]:
    """Every string of the sample: names, messages, addresses."""
    if isinstance(thing, str):
        yield thing
    elif depth < 6:
        if isinstance(thing, dict):
            for key, value in list(thing.items()):
                yield from strings(key, depth + 1)
                yield from strings(value, depth + 1)
        elif isinstance(thing, list | tuple | set | frozenset):
            for one in thing:
                yield from strings(one, depth + 1)
        else:
            names = [*getattr(type(thing), "__slots__", ()), *getattr(thing, "__dict__", ())]
            for name in names:
                yield from strings(getattr(thing, name, None), depth + 1)


def words_of(text: str) -> set[str]:
    return {word.lower() for word in re.findall(r"[^\W\d_]{2,}", text)}


def known_words(app: FakeApplication) -> set[str]:
    """What may stand without brackets."""
    found = {word.lower() for word in SAME}
    for text in strings(app):
        found |= words_of(text)
    found |= words_of(f"{Path.home()} {platform.platform()} {platform.uname()}")
    locale = QLocale()
    for form in (QLocale.FormatType.LongFormat, QLocale.FormatType.ShortFormat):
        for number in range(1, 13):
            found |= words_of(locale.standaloneMonthName(number, form))
            found |= words_of(locale.dayName(1 + number % 7, form))
    return found


def shown_texts(root: QWidget) -> Iterator[tuple[QWidget, str]]:
    """Everything in sight that is read, said or shown as a hint."""
    for one in [root, *root.findChildren(QWidget)]:
        if not one.isVisible():
            continue
        yield one, one.toolTip()
        yield one, one.accessibleName()
        match one:
            case QLabel() | QAbstractButton():
                yield one, one.text()
            case QLineEdit() | QPlainTextEdit():
                yield one, one.placeholderText()
            case QComboBox():
                for at in range(one.count()):
                    yield one, one.itemText(at)
            case QAbstractItemView() if one.model() is not None:
                model = one.model()
                for at in range(min(model.rowCount(), 40)):
                    said = model.index(at, 0).data(Qt.ItemDataRole.AccessibleTextRole)
                    yield one, str(said or "")
            case _:
                pass


def untranslated(root: QWidget, known: set[str]) -> set[str]:
    found = set()
    for widget, text in shown_texts(root):
        strange = words_of(outside(text)) - known
        if strange and not re.fullmatch(r"[0-9a-fA-F\s]+", text):
            found.add(f"{type(widget).__name__}: {text[:120]!r} {sorted(strange)[:4]}")
    return found


def clipped(root: QWidget) -> set[str]:
    """Texts that have less room than they need."""
    found = set()
    for one in root.findChildren(QWidget):
        if not one.isVisible() or one.visibleRegion().isEmpty():
            continue
        match one:
            case ElidedLabel():
                continue
            case QLabel() if one.text() and one.wordWrap():
                short = one.heightForWidth(one.width()) > one.height() + 2
            case QLabel() if one.text():
                short = one.sizeHint().width() > one.width() + 2
            case NarrowButton():  # says the rest in its hint
                short = one.width() < one.sizeHint().width() * LEAST
            case QPushButton() | QCheckBox() if one.text():
                short = one.sizeHint().width() > one.width() + 2 and not one.toolTip()
            case _:
                continue
        if short or squeezed(one):
            found.add(f"{type(one).__name__} {one.width()}x{one.height()}: {one.text()[:90]!r}")
    return found | cut_off(root)


def squeezed(one: QWidget) -> bool:
    """Whether it is less high than its least."""
    return one.height() + 2 < one.minimumSizeHint().height() and not one.hasHeightForWidth()


def cut_off(root: QWidget) -> set[str]:
    """Pages that are wider than their place, where nothing scrolls sideways."""
    never = Qt.ScrollBarPolicy.ScrollBarAlwaysOff
    return {
        f"{lineage(inside)} is {inside.minimumSizeHint().width()} wide in {area.viewport().width()}"
        for area in root.findChildren(QScrollArea)
        if area.isVisible()
        and (inside := area.widget()) is not None
        and area.horizontalScrollBarPolicy() == never
        and inside.minimumSizeHint().width() > area.viewport().width()
    }


def lineage(one: QWidget) -> str:
    """It, the widest parts in it, and where it stands."""
    parts = sorted(one.findChildren(QWidget), key=lambda part: -part.minimumSizeHint().width())
    wide = [f"{type(part).__name__} {part.minimumSizeHint().width()}" for part in parts[:6]]
    return f"{type(one).__name__} with {', '.join(wide)}"


class Report:
    """What was found, each once, where it was first seen."""

    def __init__(self, qtbot: QtBot, app: FakeApplication | None) -> None:
        self._qtbot, self._app = qtbot, app
        self._found: dict[str, str] = {}
        self.known = known_words(app) if app is not None else set()

    def add(self, text: str, place: str) -> None:
        self._found.setdefault(text, place)

    def look(self, name: str, window: QWidget) -> None:
        settle(self._qtbot)
        if self._app is not None:
            self.known.update(known_words(self._app))
        for one in untranslated(window, self.known):
            self.add(one, name)
        for _ in range(20):  # a page that is filled or laid out a moment later
            if clipped(window) <= self._found.keys():
                break
            self._qtbot.wait(50)
        for one in clipped(window):
            self.add(one, name)

    def told(self) -> str:
        return "\n".join(f"{place}: {text}" for text, place in self._found.items())


@pytest.fixture
def zoomed() -> Iterator[Callable[[int], None]]:
    """Sets the zoom, and 100 per cent again."""
    yield lambda percent: preferences().choose(zoom=percent)
    preferences().choose(zoom=100)


def settle(qtbot: QtBot, times: int = 4) -> None:
    for _ in range(times):
        qtbot.wait(15)


@pytest.mark.timeout(300)
@pytest.mark.parametrize(("width", "height", "percent"), SIZES)
def test_every_surface_is_translated_and_fits(
    qtbot: QtBot,
    speaking: None,
    window: MainWindow,
    app: FakeApplication,
    zoomed: Callable[[int], None],
    width: int,
    height: int,
    percent: int,
) -> None:
    zoomed(percent)
    window.resize(max(width, window.minimumWidth()), height)
    report = Report(qtbot, app)
    report.known |= words_of(" ".join(map(emoji.name_of, emoji.QUICK)))  # English alone
    report.known |= words_of(STORY)
    report.look("list", window)
    for user, contact in list(app.people.items()):
        window.open_conversation(user)
        report.look(f"chat {contact.title}", window)
        if contact.state is ContactState.READY:
            window.page.toggle_details()
            report.look(f"about {contact.title}", window)
            close_all(window)
    for group in list(app.bands):
        window.open_conversation(group)
        window.page.toggle_details()
        report.look("group", window)
        close_all(window)
    first = next(user for user, one in app.people.items() if one.state is ContactState.READY)
    window.open_conversation(first)
    qtbot.waitUntil(lambda: window.page.model.rowCount() > 0)
    row = window.page.chat.conversation
    assert row is not None
    for name, action in menu_texts(window, row):
        if words_of(outside(action)) - report.known:
            report.add(action, f"menu {name}")
    for name, open_it in surfaces(window, english):
        open_it()
        report.look(name, window)
        close_all(window)
        if window.page.chat.id != first:
            window.open_conversation(first)
            qtbot.waitUntil(lambda: window.page.chat.conversation is not None)
    assert report.told() == ""


@pytest.mark.parametrize(("width", "height", "percent"), SIZES)
def test_the_first_pages_are_translated_and_fit(
    qtbot: QtBot,
    speaking: None,
    node: NodeThread,
    app: FakeApplication,
    zoomed: Callable[[int], None],
    width: int,
    height: int,
    percent: int,
) -> None:
    zoomed(percent)
    report = Report(qtbot, app)
    report.known |= words_of(f"{ADA.name} {WORK.name} {WORDS} chat TypeError in paint")
    report.known |= words_of("This passphrase does not open the profile. Check it and try again.")
    report.known |= words_of("The folder could not be deleted. Delete it by hand.")
    seen = []
    bridge = Bridge(node)
    for name, page in first_pages(bridge, lambda: qtbot.wait(20)):
        page.resize(max(width, page.minimumWidth()), height)
        page.show()
        report.look(name, page)
        seen.append(name)
    bridge.close()
    assert len(seen) > 12
    assert report.told() == ""


@pytest.mark.parametrize(("width", "height", "percent"), SIZES)
def test_the_viewer_is_translated_and_fits(
    qtbot: QtBot,
    speaking: None,
    window: MainWindow,
    app: FakeApplication,
    zoomed: Callable[[int], None],
    width: int,
    height: int,
    percent: int,
) -> None:
    zoomed(percent)
    window.resize(max(width, window.minimumWidth()), height)
    file = FileView("A long name of a picture of the harbour in the evening.png", 3_400_000,
                    "image/png", FileState.DONE, width=4, height=3)  # fmt: skip
    bob = next(one for one in app.people.values() if one.state is ContactState.READY)
    shown = app.say(bob, "", ago=1, kind=MessageKind.FILE, file=file)
    window.file_room.viewer.open_over([shown], shown.id)
    report = Report(qtbot, app)
    report.known |= words_of(file.name)
    report.look("viewer", window.file_room.viewer)
    assert report.told() == ""


def menu_texts(window: MainWindow, row: Conversation) -> Iterator[tuple[str, str]]:
    """The lines of all menus, with the name of the menu."""
    menus = {
        "window": window.menu.make(None, window),
        "list": window.list_menu.make(row, window),
        "conversation": window.page.menu.make(row, window),
        "message": window.page.message_entries.make(window.page.model.message(0), window),
    }
    for name, menu in menus.items():
        for action in menu.actions():
            yield name, action.text().partition("\t")[0]
