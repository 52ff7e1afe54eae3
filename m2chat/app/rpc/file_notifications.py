"""What is told of files: names and fields of docs/interfaces.md."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from m2chat.app.faces.files import FileProgress
from m2chat.app.rpc.file_methods import carried
from m2chat.app.rpc.shapes import Shape
from m2chat.events import Event
from m2chat.messaging.files.events import FileChanged, FileOffered, FileReceived

Told = Iterator[tuple[str, Shape]]

FILES_LISTED = {
    "file.offered": (
        "contact, message, text, name, bytes, mime",
        "a file waits for file.accept or file.decline",
    ),
    "file.progress": ("contact, message, moved, rate, left", "four times a second at most"),
    "file.state": (
        "contact, message, state, reason, moved, bytes",
        "offered, waiting, running, paused, done, declined, cancelled or failed, on either side",
    ),
    "file.received": (
        "contact, message, path, bytes, name",
        "a file is whole, checked and durable; path is empty while it lies sealed in the profile: "
        "file.save copies it out",
    ),
}


def _offered(event: FileOffered) -> Told:
    shape = carried(event.message)
    yield "file.offered", {name: shape[name] for name in _OFFERED}


def _progress(event: FileProgress) -> Told:
    yield (
        "file.progress",
        {
            "contact": str(event.contact),
            "message": str(event.message),
            "moved": event.moved,
            "rate": round(event.rate),
            "left": round(event.left_s, 1) if event.left_s is not None else None,
        },
    )


def _changed(event: FileChanged) -> Told:
    shape = carried(event.message)
    if "state" in shape:
        yield "file.state", {name: shape[name] for name in _STATE}


def _received(event: FileReceived) -> Told:
    shape = carried(event.message)
    yield "file.received", {name: shape[name] for name in _RECEIVED}


_OFFERED = ("contact", "message", "text", "name", "bytes", "mime")
_STATE = ("contact", "message", "state", "reason", "moved", "bytes")
_RECEIVED = ("contact", "message", "path", "bytes", "name")

FILES_TOLD: dict[type[Event], Callable[..., Told]] = {
    FileOffered: _offered,
    FileProgress: _progress,
    FileChanged: _changed,
    FileReceived: _received,
}
