"""A day that looks like one: a picture, a file, a voice message, reactions, answers, a group."""

from __future__ import annotations

import random
from pathlib import Path

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QImage, QLinearGradient, QPainter, QPolygonF

from m2chat.ids import UserId
from m2chat.messaging.file_model import FileState, FileView
from m2chat.messaging.model import Contact, DeliveryState, Presence, Reaction
from m2chat.ui.inspection import History
from tests.support.fake_app import FakeApplication
from tests.support.pictures import node_picture, session_picture

HOUR = 3600.0
WIDTH, HEIGHT = 960, 600
VOICE = bytes(30 + (at * 37 % 97) * 2 for at in range(64))


def enrich(app: FakeApplication, folder: Path) -> None:
    """More of Ada's day; ``folder`` takes the picture."""
    by_name = {one.title.split()[0]: one for one in app.people.values()}
    bob, eva, kim = by_name["Bob"], by_name["Eva"], by_name["Kim"]
    _talk_with(app, bob, _harbour(folder / "harbour.png"))
    club = app.band(1, "Sailing club", [bob, eva, kim])
    say = app.say
    say(club, "Who can lend a life jacket for Saturday? Size M.", ago=5 * HOUR, author=eva.id)
    say(club, "I have two, take your pick.", ago=4.8 * HOUR, author=kim.id,
        reactions=(Reaction("🙏", eva.id), Reaction("❤️", bob.id)))  # fmt: skip
    say(club, "Then we are complete. Nine o'clock at the **small** pier?", ago=4.7 * HOUR, out=True,
        state=DeliveryState.READ, members=3, members_delivered=3, members_read=2)  # fmt: skip
    say(club, "Nine it is ⛵", ago=4.6 * HOUR, author=bob.id)


def _talk_with(app: FakeApplication, bob: Contact, picture: Path) -> None:
    me: UserId = app.profile.id
    size = picture.stat().st_size
    shown = FileView("harbour.png", size, "image/png", FileState.DONE, path=picture,
                     width=WIDTH, height=HEIGHT)  # fmt: skip
    asked = app.say(bob, "Look what I found in the log of last year:", ago=0.9 * HOUR)
    app.say(bob, "", ago=0.89 * HOUR, file=shown, reactions=(Reaction("😍", me),))
    app.say(bob, "That evening! Frame it.", ago=0.8 * HOUR, out=True, state=DeliveryState.READ,
            reply_to=asked.id)  # fmt: skip
    voice = FileView("voice.ogg", 41_000, "audio/ogg", FileState.DONE, path=picture,
                     duration_s=14.0, waveform=VOICE, voice=True)  # fmt: skip
    app.say(bob, "", ago=0.6 * HOUR, file=voice)
    chart = FileView("Chart of the eastern channel.pdf", 48_300_000, "application/pdf",
                     FileState.RUNNING, moved=31_000_000, rate=9_400_000.0, left_s=2.0)  # fmt: skip
    app.say(bob, "", ago=0.1 * HOUR, file=chart)


def _harbour(path: Path) -> Path:
    """An evening at the water, painted here: no picture of anybody."""
    image = QImage(WIDTH, HEIGHT, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    sky = QLinearGradient(0, 0, 0, HEIGHT)
    for at, colour in ((0.0, "#2b2f6b"), (0.45, "#d9687a"), (0.62, "#f6b26b"), (0.63, "#3b4a80")):
        sky.setColorAt(at, QColor(colour))
    sky.setColorAt(1.0, QColor("#141a3a"))
    painter.fillRect(image.rect(), sky)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor("#ffe2a8"))
    painter.drawEllipse(QPointF(650, 372), 52, 52)
    painter.setBrush(QColor(20, 26, 58, 230))
    for left, wide, high in ((0, 330, 60), (250, 300, 34), (760, 260, 48)):
        hill = [QPointF(left, 378), QPointF(left + wide / 2, 378 - high), QPointF(left + wide, 378)]
        painter.drawPolygon(QPolygonF(hill))
    painter.fillRect(0, 378, WIDTH, HEIGHT, QColor(20, 28, 66, 150))
    painter.setBrush(QColor("#f7f1e6"))
    sail = [QPointF(330, 150), QPointF(330, 430), QPointF(470, 430)]
    painter.drawPolygon(QPolygonF(sail))
    painter.setBrush(QColor("#cfd3ea"))
    painter.drawPolygon(QPolygonF([QPointF(318, 190), QPointF(318, 430), QPointF(240, 430)]))
    painter.setBrush(QColor("#10142c"))
    hull = [QPointF(225, 446), QPointF(490, 446), QPointF(450, 486), QPointF(265, 486)]
    painter.drawPolygon(QPolygonF(hull))
    painter.setBrush(QColor(255, 226, 168, 90))
    for row in range(9):
        painter.drawRect(600 - row * 6, 396 + row * 22, 100 + row * 12, 4)
    painter.end()
    image.save(str(path))
    return path


def five_minutes(app: FakeApplication, history: History) -> None:
    """What the inspector saw: a talk, then a file that comes in, over a line of 24 ms."""
    chance = random.Random("line")
    online = [one for one in app.people.values() if one.presence is Presence.ONLINE]
    sent = came = lost = 0.0
    for tick in range(600):
        busy = tick > 380
        sent += 90_000 if busy else chance.choice((0, 0, 0, 900, 5_000))
        came += chance.uniform(3.6e6, 4.9e6) if busy else chance.choice((0, 0, 700, 2_000))
        lost += chance.random() < (0.15 if busy else 0.01)
        rtt = 0.024 + abs(chance.gauss(0, 0.002)) + (0.013 if busy else 0)
        picture = node_picture(
            tick * 0.5,
            *(
                session_picture(
                    one.id, one.route.value, rtt_s=rtt, bytes_out=int(sent), bytes_in=int(came),
                    lost=int(lost), acked=int(came / 1200), age_s=1_260 + tick / 2,
                )
                for one in online
            ),
        )  # fmt: skip
        history.add(picture)
        app.insight.picture = picture
