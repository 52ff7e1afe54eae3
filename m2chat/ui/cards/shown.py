"""What is shown of a code that we give away, and the pictures that are made of it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QDateTime, QLocale, Qt
from PySide6.QtGui import QImage, QPainter

from m2chat.ids import UserId
from m2chat.ui.language import tr
from m2chat.ui.resources import svg_renderer

PICTURE_SIDE = 720  # pixels at least, of a picture that is copied or dragged


@dataclass(frozen=True, slots=True)
class ShownCode:
    """A card or link of ours, with the words around it."""

    title: str  # whose it is: "Ada Miller", or the circle's or group's name
    kind: str  # "Contact card of m2chat"
    link: str
    action: str  # what whoever gets it does, one line
    file_name: str  # without its ending
    limits: str = ""  # "For one person, until 28 November 2026"
    short_id: str = ""
    spoken: str = ""  # six words for the telephone


def whole_date(moment: float) -> str:
    """Day and time as one writes them on paper, where "tomorrow" means nothing."""
    when = QDateTime.fromSecsSinceEpoch(int(moment))
    return QLocale().toString(when, "d MMMM yyyy, HH:mm")


def contact_code(name: str, who: UserId, link: str, limits: str) -> ShownCode:
    """Our own contact card."""
    from m2chat.messaging.safety import card_words, short_id  # late: with cryptography

    return ShownCode(
        name,
        tr("Contact card of m2chat"),
        link,
        tr("Open m2chat, choose “Add contact”, and scan this code or paste the text below."),
        "my-m2chat-card",
        limits,
        short_id(who),
        " ".join(card_words(who)),
    )


def group_code(name: str, link: str, limits: str) -> ShownCode:
    """A card that also asks into a group."""
    return ShownCode(
        name,
        tr("Card into a group of m2chat"),
        link,
        tr("Open m2chat, choose “Add contact”, and scan this code or paste the text below."),
        "m2chat-group-card",
        limits,
    )


def circle_code(name: str, link: str) -> ShownCode:
    """The link of a circle."""
    return ShownCode(
        name,
        tr("Circle of m2chat"),
        link,
        tr(
            "In m2chat, choose “My circle” at the first start, or “Network” in the menu later, and "
            "scan this code or paste the text below."
        ),
        "m2chat-circle",
        tr("For members only: whoever has it can use the circle's servers."),
    )


def qr_image(svg: str, least: int = PICTURE_SIDE) -> QImage:
    """The QR code, black on white, each square a whole number of pixels."""
    renderer = svg_renderer(svg)
    squares = max(1, round(renderer.viewBoxF().width()))
    side = squares * max(1, -(-least // squares))
    image = QImage(side, side, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    return image
