"""What has happened to files; told after the commit that made it true."""

from __future__ import annotations

from dataclasses import dataclass

from m2chat.events import Event
from m2chat.ids import MessageId, UserId
from m2chat.messaging.files.control import Want, Why
from m2chat.messaging.model import Message


@dataclass(frozen=True, slots=True)
class FileOffered(Event):
    """A file was offered to us and waits for an answer."""

    message: Message


@dataclass(frozen=True, slots=True)
class FileChanged(Event):
    """State, reason or progress of a file changed, as is kept in the database."""

    message: Message


@dataclass(frozen=True, slots=True)
class FileReceived(Event):
    """A whole file is here, checked and durable."""

    message: Message


@dataclass(frozen=True, slots=True)
class FilesDue(Event):
    """Something is to be asked of this person: a file of theirs may be fetched now."""

    contact: UserId


@dataclass(frozen=True, slots=True)
class FileReady(Event):
    """A file of ours may be fetched by this person; they are to be told."""

    contact: UserId
    message: MessageId


@dataclass(frozen=True, slots=True)
class FileWanted(Event):
    """This person wants these chunks of a file of ours."""

    contact: UserId
    want: Want


@dataclass(frozen=True, slots=True)
class FileHalted(Event):
    """No more bytes of this file are to flow; ``tell``: and the other end is to know why."""

    contact: UserId
    message: MessageId
    ours: bool  # we are its sender
    tell: Why | None = None
