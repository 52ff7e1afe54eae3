"""Codes come in: real pictures through the confined process, drops and pastes by real events."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QIODevice, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QImage,
    QPainter,
    QTransform,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from m2chat.app import qr
from m2chat.app.codes.kinds import LinkKind
from m2chat.app.codes.reading import Reading
from m2chat.links import CircleLink, CodeLink, ContactCard, JoinLink, ServiceAddress
from m2chat.ui.cards.shown import qr_image
from m2chat.ui.main_window import MainWindow
from m2chat.ui.pictures.decoder import Decoder
from m2chat.ui.scan import camera, words
from m2chat.ui.scan.area import AreaPicker
from m2chat.ui.scan.intake import end_scan_decoder
from m2chat.ui.scan.panel import ScanPanel
from tests.support.fake_app import GOOD_CARD, FakeApplication

LEFT = Qt.MouseButton.LeftButton
CARD = ContactCard(bytes(range(32)), b"d" * 16, b"i" * 16, 3600 * 500_000, b"t" * 8)
OTHER = ContactCard(bytes(range(1, 33)), b"e" * 16, b"j" * 16, 3600 * 500_000, b"t" * 8)
SERVICES = tuple(ServiceAddress("203.0.113.9", 4700 + n, bytes([n]) * 32) for n in range(8))
CIRCLE = CircleLink(b"n" * 32, b"p" * 32, "Riverside", SERVICES)
LINKS = {
    LinkKind.CONTACT: CARD.link(),
    LinkKind.CIRCLE: CIRCLE.link(),
    LinkKind.JOIN: JoinLink(CIRCLE, b"j" * 16).link(),
    LinkKind.CODE: CodeLink(b"a" * 32, b"b" * 32).link(),
}


@pytest.fixture(scope="module")
def decoder() -> Iterator[Decoder]:
    """One confined process for all pictures of this file."""
    made = Decoder()
    yield made
    made.close()
    end_scan_decoder()


@pytest.fixture
def panel(qtbot: QtBot) -> Iterator[ScanPanel]:
    """A panel that wants a contact card, in a window of its own."""
    made = ScanPanel(LinkKind.CONTACT)
    window = QWidget()
    qtbot.addWidget(window)
    made.setParent(window)
    yield made


def code(link: str, side: int = 300) -> QImage:
    return qr_image(qr.svg(link), side)


def file_of(image: QImage, kind: str = "PNG", quality: int = -1) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert image.save(buffer, kind, quality)  # type: ignore[call-overload]
    return bytes(buffer.data().data())


def read(qtbot: QtBot, decoder: Decoder, source: bytes) -> list[Reading] | None:
    found: list[list[Reading] | None] = []
    decoder.codes(source, found.append, decoder)
    qtbot.waitUntil(lambda: bool(found), timeout=20_000)
    return found[0]


def on_a_desk(image: QImage, degrees: float) -> QImage:
    """The code turned, on a grey ground with an edge that is no code."""
    room = QImage(900, 900, QImage.Format.Format_RGB32)
    room.fill(QColor("#8d97a8"))
    painter = QPainter(room)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.fillRect(0, 840, 900, 60, QColor("#403830"))
    painter.translate(450, 430)
    painter.rotate(degrees)
    painter.drawImage(QPointF(-image.width() / 2, -image.height() / 2), image)
    painter.end()
    return room


def blurred(image: QImage, by: float) -> QImage:
    """As a camera out of focus: scaled down and up again."""
    smooth = Qt.TransformationMode.SmoothTransformation
    small = image.scaled(round(image.width() / by), round(image.height() / by), mode=smooth)  # type: ignore[call-overload]
    return small.scaled(image.size(), mode=smooth)  # type: ignore[call-overload,no-any-return]


# -- round trips -------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", LINKS)
@pytest.mark.parametrize("form", ["PNG", "JPG", "WEBP"])
def test_every_kind_of_link_comes_back_from_a_picture(
    qtbot: QtBot, decoder: Decoder, kind: LinkKind, form: str
) -> None:
    for side in (150, 400, 1200):
        found = read(qtbot, decoder, file_of(code(LINKS[kind], side), form, 80))
        assert found is not None and len(found) == 1 and found[0].qr
        text = found[0].text
        assert (ContactCard.parse(text).link() if kind is LinkKind.CONTACT else text) == LINKS[kind]


@pytest.mark.parametrize("degrees", [0, 15, 45, 90, 133, 180, 270])
def test_a_turned_card_is_read(qtbot: QtBot, decoder: Decoder, degrees: int) -> None:
    found = read(qtbot, decoder, file_of(on_a_desk(code(CARD.link(), 420), degrees), "JPG", 70))
    assert found is not None and [one.text for one in found] == [CARD.qr_text()]


@pytest.mark.parametrize("by", [1.5, 2.0, 2.5])
def test_a_blurred_card_is_read(qtbot: QtBot, decoder: Decoder, by: float) -> None:
    picture = blurred(on_a_desk(code(CARD.link(), 480), 8), by)
    found = read(qtbot, decoder, file_of(picture, "JPG", 60))
    assert found is not None and [one.text for one in found] == [CARD.qr_text()]


def test_light_on_dark_mirrored_and_from_the_side(qtbot: QtBot, decoder: Decoder) -> None:
    plain = code(CARD.link(), 420)
    negative = plain.copy()
    negative.invertPixels()
    tilted = QTransform()
    tilted.rotate(35, Qt.Axis.YAxis)
    for image in (negative, plain.flipped(Qt.Orientation.Horizontal), plain.transformed(tilted)):
        found = read(qtbot, decoder, file_of(on_a_desk(image, 0)))
        assert found is not None and [one.text for one in found] == [CARD.qr_text()]


def test_hostile_pictures_are_refused_and_the_next_one_is_read(
    qtbot: QtBot, decoder: Decoder
) -> None:
    from tests.ui.test_pictures import BOMBS

    for source in BOMBS.values():
        if source:
            assert not read(qtbot, decoder, source)
    assert read(qtbot, decoder, file_of(code(CARD.link())))


def test_forty_codes_in_one_picture_are_sixteen(qtbot: QtBot, decoder: Decoder) -> None:
    wall = QImage(1300, 1000, QImage.Format.Format_RGB32)
    wall.fill(Qt.GlobalColor.white)
    painter = QPainter(wall)
    for at in range(40):
        painter.drawImage(QPointF(at % 8 * 160, at // 8 * 190), code(f"number {at}", 140))
    painter.end()
    found = read(qtbot, decoder, file_of(wall))
    assert found is not None and len(found) == 16


# -- the panel -----------------------------------------------------------------------------------


def drop(widget: QWidget, mime: QMimeData) -> bool:
    """As the window system brings it; whether it was wanted."""
    at = QPointF(5, 5)
    kinds, none = Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(at.toPoint(), kinds, mime, LEFT, none)
    enter.ignore()
    QGuiApplication.sendEvent(widget, enter)
    if not enter.isAccepted():
        return False
    event = QDropEvent(at, kinds, mime, LEFT, none)
    event.ignore()
    QGuiApplication.sendEvent(widget, event)
    return event.isAccepted()


def test_a_picture_file_is_dropped(qtbot: QtBot, panel: ScanPanel, tmp_path: Path) -> None:
    path = tmp_path / "card.png"
    path.write_bytes(file_of(code(CARD.link())))
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    with qtbot.waitSignal(panel.found, timeout=20_000) as told:
        assert drop(panel, mime)
    assert told.args == [CARD.link()]


@pytest.mark.parametrize(
    "fill",
    [
        lambda mime: mime.setText(f"Hello! {CARD.link()} bye"),
        lambda mime: mime.setImageData(code(CARD.link())),
        lambda mime: mime.setData("image/png", file_of(code(CARD.link()))),
        lambda mime: mime.setData("image/jpeg", file_of(code(CARD.link()), "JPG")),
    ],
    ids=["text", "pixels", "png", "jpeg"],
)
def test_the_clipboard_is_read_when_it_is_asked(
    qtbot: QtBot, panel: ScanPanel, fill: Callable[[QMimeData], None]
) -> None:
    mime = QMimeData()
    fill(mime)
    QGuiApplication.clipboard().setMimeData(mime)
    with qtbot.waitSignal(panel.found, timeout=20_000) as told:
        QTest.mouseClick(panel.paste_button, LEFT)
    assert told.args == [CARD.link()]


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("https://example.org", "This is a web address, not a contact card."),
        ("WIFI:S:home;P:x;;", "the key of a wireless network"),
        ("tel:+49301234", "an address or telephone number"),
        ("bitcoin:abc", "asks for a payment"),
        ("otpauth://totp/x", "the secret of a login"),
        ("m2:future/AAAA", "made by a newer m2chat"),
        ("sgnl://x", "belongs to another program"),
        ("4006381", "only a text"),
        (LINKS[LinkKind.CIRCLE], "a circle link, not a contact card"),
        (LINKS[LinkKind.CODE], "a safety code, not a contact card"),
        (LINKS[LinkKind.JOIN], "for a further server of a circle"),
    ],
)
def test_every_wrong_code_has_its_sentence(
    qtbot: QtBot, panel: ScanPanel, text: str, sentence: str
) -> None:
    with qtbot.waitSignal(panel.intake.refused, timeout=20_000):
        panel.intake.take_picture(file_of(code(text)))
    assert sentence in panel.status.text()
    assert not panel.status.isHidden()


def test_several_cards_are_a_choice(qtbot: QtBot, panel: ScanPanel) -> None:
    both = QImage(800, 400, QImage.Format.Format_RGB32)
    both.fill(Qt.GlobalColor.white)
    painter = QPainter(both)
    painter.drawImage(QPointF(20, 20), code(CARD.link()))
    painter.drawImage(QPointF(420, 20), code(OTHER.link()))
    painter.end()
    with qtbot.waitSignal(panel.intake.several, timeout=20_000):
        panel.intake.take_image(both)
    rows = panel.choices.findChildren(QPushButton)
    assert len(rows) == 2 and not panel.choices.isHidden()
    assert all(row.text().startswith("Contact card: m2:contact/") for row in rows)
    picked = next(row for row in rows if row.text().endswith(OTHER.link()[-6:]))
    with qtbot.waitSignal(panel.found) as told:
        QTest.mouseClick(picked, LEFT)
    assert told.args == [OTHER.link()] and panel.choices.isHidden()


def test_files_that_are_none_have_their_sentences(
    qtbot: QtBot, panel: ScanPanel, tmp_path: Path
) -> None:
    import os

    pipe, gone, large = tmp_path / "pipe", tmp_path / "gone.png", tmp_path / "large.png"
    os.mkfifo(pipe)
    large.write_bytes(b"\x89PNG" + bytes(10_000_001))
    (tmp_path / "card.txt").write_text(CARD.link())
    (tmp_path / "card.svg").write_text(qr.svg(CARD.link()))
    (tmp_path / "program").write_bytes(b"\x7fELF" + bytes(range(256)))
    (tmp_path / "none.png").write_bytes(file_of(QImage(90, 90, QImage.Format.Format_RGB32)))
    for name, sentence in (
        ("pipe", "no file"),
        ("gone.png", "no file"),
        (".", "no file"),
        ("large.png", "larger than 10 MB"),
        ("card.svg", "Save the code as PNG"),
        ("program", "no picture that can be read"),
        ("none.png", "There is no code"),
    ):
        with qtbot.waitSignal(panel.intake.refused, timeout=20_000):
            panel.intake.take_file(tmp_path / name)
        assert sentence in panel.status.text(), name
    with qtbot.waitSignal(panel.found) as told:
        panel.intake.take_file(tmp_path / "card.txt")
    assert told.args == [CARD.link()]
    assert not gone.exists()


def test_an_empty_clipboard_says_so(qtbot: QtBot, panel: ScanPanel) -> None:
    QGuiApplication.clipboard().setMimeData(QMimeData())
    QTest.mouseClick(panel.paste_button, LEFT)
    assert "no card and no picture in the clipboard" in panel.status.text()


# -- camera, screen area -------------------------------------------------------------------------


def test_without_its_package_the_camera_says_so(
    qtbot: QtBot, panel: ScanPanel, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(camera, "multimedia", lambda: None)
    QTest.mouseClick(panel.camera_button, LEFT)
    qtbot.waitUntil(lambda: "without camera support" in panel.status.text())
    assert panel.camera.isHidden() and panel.camera_button.isEnabled()


def test_frames_of_a_camera_are_read_off_the_window(qtbot: QtBot, panel: ScanPanel) -> None:
    view = panel.camera
    view.show()
    with qtbot.waitSignal(view.seen, timeout=20_000):
        view.take_frame(on_a_desk(code("https://example.org"), 10))
    assert "a web address" in panel.status.text()
    assert not view.isHidden()  # it goes on looking
    frame = on_a_desk(code(CARD.link(), 480), 20)
    taken: list[str] = []
    panel.found.connect(taken.append)

    def feed() -> bool:
        view.take_frame(frame)
        return bool(taken)

    qtbot.waitUntil(feed, timeout=20_000)
    assert taken == [CARD.link()]
    assert view.isHidden()  # and stops when it has what was wanted


def test_the_preview_is_a_mirror_and_the_reading_is_not(qtbot: QtBot) -> None:
    preview = camera.Preview()
    qtbot.addWidget(preview)
    preview.resize(320, 240)
    frame = QImage(320, 240, QImage.Format.Format_RGB32)
    frame.fill(QColor("blue"))
    painter = QPainter(frame)
    painter.fillRect(0, 0, 20, 240, QColor("red"))
    painter.end()
    preview.show_frame(frame)
    shown = preview.grab().toImage()
    assert shown.pixelColor(310, 120).red() > 200 and shown.pixelColor(10, 120).blue() > 200


def test_a_box_on_the_screen_is_cut_out(qtbot: QtBot) -> None:
    picture = QImage(800, 600, QImage.Format.Format_RGB32)
    picture.fill(QColor("#203040"))
    painter = QPainter(picture)
    painter.drawImage(QPointF(300, 200), code(CARD.link(), 200))
    painter.end()
    picker = AreaPicker(QGuiApplication.primaryScreen(), picture)
    qtbot.addWidget(picker)
    picker.resize(800, 600)
    picker.show()
    with qtbot.waitSignal(picker.chosen) as told:
        QTest.mousePress(picker, LEFT, pos=QPointF(280, 180).toPoint())
        QTest.mouseMove(picker, QPointF(560, 460).toPoint())
        QTest.mouseRelease(picker, LEFT, pos=QPointF(560, 460).toPoint())
    cut = told.args[0]
    assert math.isclose(cut.width(), 281, abs_tol=2)
    with qtbot.waitSignal(picker.cancelled):
        QTest.keyClick(picker, Qt.Key.Key_Escape)


# -- the window ----------------------------------------------------------------------------------


def test_the_search_field_takes_a_card(
    qtbot: QtBot, window: MainWindow, app: FakeApplication
) -> None:
    QTest.keyClick(window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    QGuiApplication.clipboard().setText(f"Here: {CARD.link()}")
    QTest.keyClick(window.list.filter, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    button = window.list.findChild(QPushButton, "")
    assert button is not None
    offers = [one for one in window.list.findChildren(QPushButton) if one.text() == "Add contact…"]
    assert len(offers) == 1 and offers[0].isVisible()
    QTest.keyClick(window.list.filter, Qt.Key.Key_Return)
    assert window.sheet is not None
    assert window.sheet.theirs.link.toPlainText() == CARD.link()  # type: ignore[attr-defined]
    assert window.list.filter.text() == ""


def test_a_code_that_is_no_card_has_its_sentence_in_the_list(
    qtbot: QtBot, window: MainWindow
) -> None:
    window.list.filter.setText(LINKS[LinkKind.CODE])
    said = [one.text() for one in window.list.findChildren(QWidget) if hasattr(one, "text")
            and one.isVisible()]  # fmt: skip
    assert any("choose Verify" in one for one in said)
    QTest.keyClick(window.list.filter, Qt.Key.Key_Return)
    assert window.sheet is None
    window.list.filter.clear()
    assert window.list.view.isVisible()


def test_a_card_is_dropped_anywhere_on_the_window(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    mime = QMimeData()
    mime.setText(LINKS[LinkKind.CIRCLE].replace("m2:", "mchat:"))
    assert drop(window, mime)
    assert window.sheet is not None
    assert window.sheet.link.text() == LINKS[LinkKind.CIRCLE]  # type: ignore[attr-defined]
    window.sheet.close_sheet()
    path = tmp_path / "card.jpg"
    path.write_bytes(file_of(code(CARD.link()), "JPG"))
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    assert drop(window, mime)
    qtbot.waitUntil(lambda: window.sheet is not None, timeout=20_000)
    assert window.sheet.theirs.link.toPlainText() == CARD.link()  # type: ignore[attr-defined]


def test_a_card_in_the_clipboard_is_offered_when_the_sheet_opens(
    qtbot: QtBot, window: MainWindow
) -> None:
    QGuiApplication.clipboard().setText("nothing of m2chat")
    window.add_contact()
    theirs = window.sheet.theirs  # type: ignore[union-attr]
    assert theirs.clipboard_button.isHidden()
    QGuiApplication.clipboard().setText(GOOD_CARD)
    assert theirs.clipboard_button.isHidden()  # it is looked at when the sheet opens, only then
    window.add_contact()
    theirs = window.sheet.theirs  # type: ignore[union-attr]
    assert theirs.link.toPlainText() == ""
    QTest.mouseClick(theirs.clipboard_button, LEFT)
    qtbot.waitUntil(theirs.send_button.isEnabled)


def test_every_kind_has_a_name_and_a_sentence() -> None:
    from m2chat.app.codes.kinds import Recognised

    for kind in LinkKind:
        found = Recognised(kind, "x" * 300)
        assert words.name(found) and len(words.name(found)) < 80
        for wanted in (frozenset((LinkKind.CONTACT,)), frozenset(LINKS)):
            assert "{" not in words.refusal(found, wanted)


def test_its_buttons_stand_in_two_columns(window: MainWindow) -> None:
    panel = ScanPanel(LinkKind.CONTACT)
    panel.setParent(window)
    panel.resize(400, 300)
    panel.show()
    columns = (
        (panel.camera_button, panel.picture_button),
        (panel.screen_button, panel.paste_button),
    )
    for above, below in columns:
        assert above.geometry().left() == below.geometry().left()
        assert above.width() == below.width()
