"""A file in the history of a conversation, as programs see it."""

from __future__ import annotations

from m2chat.app.rpc import shapes
from m2chat.ids import MessageId, UserId
from m2chat.messaging.file_model import FileState, FileView
from m2chat.messaging.model import DeliveryState, Direction, Message, MessageKind


def test_a_row_of_the_history_says_which_file_it_is_and_until_when_it_waits() -> None:
    view = FileView("chart.pdf", 7, "application/pdf", FileState.WAITING, stored_until=5.0)
    who, name = UserId(b"b" * 32), MessageId(b"i" * 16)
    one = Message(
        name, who, Direction.OUT, "", DeliveryState.STORED, 1, 1.0, kind=MessageKind.FILE, file=view
    )
    found = shapes.message(one)["file"]
    assert found["name"] == "chart.pdf"
    assert (found["bytes"], found["state"], found["stored_until"]) == (7, "waiting", 5.0)
