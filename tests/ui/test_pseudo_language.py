"""Pseudo-localisation: every page, sheet, menu and panel in a longer language with brackets.

Found are texts that no translator was asked for, and texts that do not fit into their place.
"""

from __future__ import annotations

import platform
import re
from collections.abc import Iterator
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
    QWidget,
)
from pytestqt.qtbot import QtBot

from m2chat.messaging.model import ContactState, Conversation
from m2chat.ui.main_window import MainWindow
from m2chat.ui.views.narrow_button import NarrowButton
from m2chat.ui.views.parts import ElidedLabel
from tests.support.fake_app import FakeApplication
from tests.support.pseudo import english, outside, speak_pseudo, stop_pseudo
from tests.support.surfaces import close_all, surfaces

WIDTHS = (1080, 400)
LEAST = 0.45  # of its words a button shows at least; the rest is in its hint
# Words that are the same in every language: the program, units, keys, algorithms, formats.
SAME = """
    m2chat m2 server MiB kB MB GB TB bytes ms Esc Ctrl Shift Alt Enter Tab Return Del PgUp PgDown
    Home End Left Right Up Down Space UDP LAN QR IPv4 IPv6 RSA AES GCM KEM ML PSS OAEP HPKE JSON
    HTML NAME run new circle contact code English Deutsch Français Español 简体中文 العربية AM PM
    m2ctl ctl profile rpc listen Python PySide Qt System Linux Windows Darwin root home tmp
""".split()


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
        if short:
            found.add(f"{type(one).__name__} {one.width()}x{one.height()}: {one.text()[:90]!r}")
    return found


def settle(qtbot: QtBot, times: int = 4) -> None:
    for _ in range(times):
        qtbot.wait(15)


@pytest.mark.parametrize("width", WIDTHS)
def test_every_surface_is_translated_and_fits(
    qtbot: QtBot, speaking: None, window: MainWindow, app: FakeApplication, width: int
) -> None:
    window.resize(max(width, window.minimumWidth()), 800)
    known = known_words(app)
    strange: dict[str, set[str]] = {}
    short: dict[str, set[str]] = {}

    def look(name: str) -> None:
        settle(qtbot)
        known.update(known_words(app))
        seen: set[str] = set().union(*strange.values()) if strange else set()
        tight: set[str] = set().union(*short.values()) if short else set()
        if new := untranslated(window, known) - seen:
            strange.setdefault(name, set()).update(new)
        for _ in range(20):  # a page that is filled or laid out a moment later
            if not clipped(window) - tight:
                break
            qtbot.wait(50)
        if new := clipped(window) - tight:
            short.setdefault(name, set()).update(new)

    look("list")
    for user, contact in list(app.people.items()):
        window.open_conversation(user)
        look(f"chat {contact.title}")
        if contact.state is ContactState.READY:
            window.page.toggle_details()
            look(f"about {contact.title}")
            close_all(window)
    for group in list(app.bands):
        window.open_conversation(group)
        window.page.toggle_details()
        look("group")
        close_all(window)
    first = next(user for user, one in app.people.items() if one.state is ContactState.READY)
    window.open_conversation(first)
    settle(qtbot)
    row = window.page.chat.conversation
    assert row is not None
    for name, action in menu_texts(window, row):
        if words_of(outside(action)) - known:
            strange.setdefault(f"menu {name}", set()).add(action)
    for name, open_it in surfaces(window, english):
        open_it()
        look(name)
        close_all(window)
    told = [f"{where}: {text}" for found in (strange, short) for where, all_ in found.items()
            for text in sorted(all_)]  # fmt: skip
    assert told == [], "\n".join(told)


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
