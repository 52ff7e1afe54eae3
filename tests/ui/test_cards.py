"""Cards go out: as text, picture, files and paper, dragged, counted down and crossed out."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QDrag, QGuiApplication, QImage, QPainter
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from m2chat.app import qr
from m2chat.app.codes.reading import read_pixels
from m2chat.errors import UserFacingError
from m2chat.ids import UserId
from m2chat.links import ContactCard
from m2chat.messaging.errors import CardRefused
from m2chat.messaging.events import ContactAdded
from m2chat.messaging.safety import card_words, short_id
from m2chat.ui.bridge import Bridge
from m2chat.ui.cards.code_card import CodeCard
from m2chat.ui.cards.paper import paint_card, paint_page, write_pdf
from m2chat.ui.cards.shown import ShownCode, circle_code, contact_code, qr_image
from m2chat.ui.dialogs.add_contact import AddContact
from m2chat.ui.main_window import MainWindow
from m2chat.ui.pictures.grey import grey_of
from m2chat.ui.scan.intake import end_scan_decoder
from tests.support.fake_app import GOOD_CARD, NOW, FakeApplication, user

LEFT = Qt.MouseButton.LeftButton
CARD = ContactCard(bytes(range(32)), b"d" * 16, b"i" * 16, 3600 * 500_000, b"t" * 8)


@pytest.fixture(scope="module", autouse=True)
def no_process_is_left() -> Iterator[None]:
    yield
    end_scan_decoder()


def read(image: QImage) -> list[str]:
    return [one.text for one in read_pixels(*grey_of(image))]


def open_sheet(qtbot: QtBot, window: MainWindow) -> AddContact:
    window.add_contact()
    sheet = window.sheet
    assert isinstance(sheet, AddContact)
    qtbot.waitUntil(sheet.mine.shown.print_button.isEnabled)
    return sheet


def real_code() -> ShownCode:
    return contact_code("Ada Miller", user(7), CARD.link(), "For one person, until Friday")


def test_what_is_copied_as_a_picture_can_be_scanned(qtbot: QtBot, window: MainWindow) -> None:
    mine = open_sheet(qtbot, window).mine
    assert mine.card is not None
    QTest.mouseClick(mine.copy_button, LEFT)
    assert QGuiApplication.clipboard().text() == mine.card.link
    QTest.mouseClick(mine.shown.picture_button, LEFT)
    assert mine.shown.picture_button.text() == "Copied"
    image = QGuiApplication.clipboard().image()
    assert read(image) == [mine.card.link]


@pytest.mark.parametrize("ending", ["png", "svg", "pdf"])
def test_a_card_is_saved_in_every_form(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, ending: str
) -> None:
    mine = open_sheet(qtbot, window).mine
    path = tmp_path / f"card.{ending}"
    mine.save_to(path)
    qtbot.waitUntil(lambda: mine.status.text() == f"Saved as card.{ending}.")
    starts = {"png": b"\x89PNG", "svg": b"<?xml", "pdf": b"%PDF"}
    assert path.read_bytes().lstrip().startswith((starts[ending], b"<svg"))
    mine.save_to(tmp_path / "none" / f"card.{ending}")
    qtbot.waitUntil(lambda: "could not be saved" in mine.status.text())


def test_a_page_has_name_code_link_and_one_line(tmp_path: Path) -> None:
    path = tmp_path / "card.pdf"
    assert write_pdf(path, real_code(), qr.svg(CARD.link()))
    written = path.read_bytes()
    assert written.startswith(b"%PDF") and b"/Count 1" in written
    assert not write_pdf(tmp_path / "none" / "x.pdf", real_code(), qr.svg(CARD.link()))


def test_the_printed_code_can_be_scanned(tmp_path: Path) -> None:
    """The page as a printer of 150 dots to the inch puts it on A4."""
    page = QImage(1240, 1754, QImage.Format.Format_RGB32)
    page.setDotsPerMeterX(5906)
    page.setDotsPerMeterY(5906)
    page.fill(Qt.GlobalColor.white)
    painter = QPainter(page)
    paint_card(painter, real_code(), qr.svg(CARD.link()))
    painter.end()
    assert read(page) == [CARD.qr_text()]
    page.save(str(tmp_path / "page.png"))


def test_a_printer_takes_the_page(tmp_path: Path) -> None:
    from PySide6.QtPrintSupport import QPrinter

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    assert paint_page(printer, circle_code("Riverside", "m2:circle/abc"), qr.svg(CARD.link()))
    assert (tmp_path / "printed.pdf").read_bytes().startswith(b"%PDF")


@pytest.mark.parametrize("least", [96, 200, 720])
def test_pictures_have_whole_squares(least: int) -> None:
    svg = qr.svg(CARD.link())
    image = qr_image(svg, least)
    assert image.width() >= least
    assert read(image) == [CARD.qr_text()]
    colours = {image.pixel(x, y) for x in range(image.width()) for y in range(image.height())}
    assert len(colours) == 2  # nothing is smeared between them


def test_the_code_is_dragged_out_as_picture_file_and_text(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    face = open_sheet(qtbot, window).mine.shown.face
    dragged: list[QDrag] = []
    monkeypatch.setattr(QDrag, "exec", lambda drag, *_: dragged.append(drag))
    QTest.mousePress(face, LEFT, pos=QPoint(40, 40))
    QTest.mouseMove(face, QPoint(42, 40))
    assert not dragged
    QTest.mouseMove(face, QPoint(90, 90))
    mime = dragged[0].mimeData()
    shown = face.mime()
    assert shown is not None and mime.text() == shown.text()
    assert mime.hasImage() and len(mime.urls()) == 1
    file = Path(shown.urls()[0].toLocalFile())
    assert file.name == "my-m2chat-card.png"
    assert read(QImage(str(file))) == [mime.text()]


def test_a_card_is_counted_down_and_crossed_out(
    qtbot: QtBot, window: MainWindow, app: FakeApplication
) -> None:
    now = [NOW]
    sheet = AddContact(window, window.bridge, lambda: now[0])
    window.take(sheet)
    sheet.open_card()
    mine = sheet.mine
    qtbot.waitUntil(mine.shown.print_button.isEnabled)
    assert mine.card is not None
    now[0] = mine.card.expires_at - 754
    mine.tick()
    assert mine.facts.text() == "For one person, ends in 12:34"
    assert mine.shown.face.over == ""
    now[0] = mine.card.expires_at
    mine.tick()
    assert mine.shown.face.over == "Expired"
    assert "Make a new one" in mine.facts.text()
    assert not any(one.isEnabled() for one in mine.shown.buttons)
    assert mine.shown.face.mime() is None  # it can't be dragged out either


def test_a_card_that_somebody_used_is_crossed_out_at_once(
    qtbot: QtBot,
    window: MainWindow,
    app: FakeApplication,
    on_node: Callable[[Callable[[], object]], object],
) -> None:
    mine = open_sheet(qtbot, window).mine

    def used() -> None:
        app._cards = [replace(card, uses_left=0) for card in app._cards]
        app.bus.publish(ContactAdded(app.person(41, "Somebody")))

    on_node(used)
    qtbot.waitUntil(lambda: mine.shown.face.over == "Used up")
    grey = mine.shown.face.grab().toImage()
    assert read(grey) == []  # what is crossed out can't be scanned from the screen
    QTest.mouseClick(mine.new_button, LEFT)
    qtbot.waitUntil(lambda: mine.shown.face.over == "")
    qtbot.waitUntil(mine.shown.copy_button.isEnabled)


def test_short_id_and_words_are_of_the_person(qtbot: QtBot, window: MainWindow) -> None:
    mine = open_sheet(qtbot, window).mine
    assert short_id(user(7)) in mine.short_id.text()
    assert " ".join(card_words(user(7))) in mine.spoken.text()
    theirs = window.sheet.theirs  # type: ignore[union-attr]
    theirs.take(GOOD_CARD)
    qtbot.waitUntil(theirs.whose.isVisible)
    assert " ".join(card_words(user(99))) in theirs.whose.text()
    theirs.link.setPlainText("")
    assert theirs.whose.isHidden()
    one, other = UserId(bytes(32)), UserId(bytes(31) + b"\1")
    assert len(card_words(one)) == 6 and card_words(one) != card_words(other)
    assert [len(group) for group in short_id(one).split()] == [5, 5, 5, 5]


def test_the_code_of_a_circle_is_shown_and_hidden(qtbot: QtBot, window: MainWindow) -> None:
    from m2chat.ui.views.parts import ToolIcon

    window.show_network()
    sheet = window.sheet
    assert sheet is not None

    def button() -> ToolIcon | None:
        found = sheet.findChildren(ToolIcon)
        return next((one for one in found if "code of Riverside" in one.accessibleName()), None)

    qtbot.waitUntil(lambda: button() is not None)
    shown = button()
    assert shown is not None
    shown.click()
    card = sheet.findChild(CodeCard)
    assert card is not None and card.code is not None
    assert card.code.link == "m2:circle/cml2ZXI"
    qtbot.waitUntil(card.save_button.isEnabled)
    shown.click()
    assert card.isHidden()


# -- states while adding -------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("key", "known"),
    [("already_contact", True), ("already_pending", True), ("card_used_up", True),
     ("card_expired", False), ("wrong_circle", False), ("own_card", False)],
)  # fmt: skip
def test_every_refused_card_says_why_and_where_to_go(
    qtbot: QtBot,
    window: MainWindow,
    app: FakeApplication,
    monkeypatch: pytest.MonkeyPatch,
    key: str,
    known: bool,
) -> None:
    person = next(iter(app.people.values()))
    refused = CardRefused(f"Because of {key}.", key=key, contact=person.id if known else None)

    async def check(_: str) -> object:
        raise refused

    monkeypatch.setattr(app, "check_card", check)
    theirs = open_sheet(qtbot, window).theirs
    theirs.take(CARD.link())
    qtbot.waitUntil(theirs.verdict.isVisible)
    assert theirs.verdict.text() == f"Because of {key}."
    assert not theirs.send_button.isEnabled()
    assert theirs.go_button.isVisible() is known
    if known:
        QTest.mouseClick(theirs.go_button, LEFT)
        assert window.sheet is None
        assert window.page.chat.id == person.id


def test_a_circle_link_in_the_field_for_cards_goes_to_the_circles(
    qtbot: QtBot, window: MainWindow
) -> None:
    theirs = open_sheet(qtbot, window).theirs
    theirs.link.setPlainText("mchat:circle/d29ya3Nob3A")
    qtbot.waitUntil(theirs.go_button.isVisible)
    assert "circle link, not a contact card" in theirs.verdict.text()
    QTest.mouseClick(theirs.go_button, LEFT)
    assert window.sheet is not None
    assert window.sheet.link.text() == "m2:circle/d29ya3Nob3A"  # type: ignore[attr-defined]


def test_a_request_is_cancelled_with_a_way_back(
    qtbot: QtBot, window: MainWindow, app: FakeApplication
) -> None:
    theirs = open_sheet(qtbot, window).theirs
    theirs.take(GOOD_CARD)
    qtbot.waitUntil(theirs.send_button.isEnabled)
    qtbot.waitUntil(theirs.nickname.hasFocus)  # the keyboard goes on to the name
    QTest.mouseClick(theirs.send_button, LEFT)
    qtbot.waitUntil(lambda: window.sheet is None)
    card = window.page.request
    qtbot.waitUntil(card.cancel_button.isVisible)
    QTest.mouseClick(card.cancel_button, LEFT)
    qtbot.waitUntil(lambda: user(99) not in app.people)
    token = next(call for call in app.calls if call[0] == "delete_chat")
    assert token[1] == user(99) and token[2] is True
    assert app.trust.gone  # undo brings it back


def test_a_long_circle_link_in_a_message_is_one_link() -> None:
    from m2chat.ui.delegates.bubble_text import urls

    for link in ("m2:circle/" + "A" * 700, "mchat:contact/" + "b" * 110, CARD.qr_text()):
        text = f"Join: {link}. See you"
        assert [text[begin:end] for begin, end in urls(text)] == [link]


def test_an_error_while_drawing_is_told(
    qtbot: QtBot, bridge: Bridge, app: FakeApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    def draw(_: str) -> str:
        raise UserFacingError("The code could not be drawn. Copy the text instead.")

    monkeypatch.setattr(app, "qr_svg", draw)
    card = CodeCard(bridge, 120)
    qtbot.addWidget(card)
    card.show_code(real_code())
    qtbot.waitUntil(lambda: "could not be drawn" in card.status.text())
    assert card.copy_button.isEnabled() and not card.print_button.isEnabled()
