"""What files and their states are called.  Sizes are bytes, rates bytes a second, times seconds."""

from __future__ import annotations

from PySide6.QtCore import QLocale

from m2chat.messaging.file_model import FileState, FileView
from m2chat.messaging.files.names import ending, is_program
from m2chat.messaging.model import Direction
from m2chat.ui.language import mark, tr
from m2chat.ui.retelling import told

PICTURES = frozenset({"image/png", "image/jpeg", "image/webp", "image/gif"})
_KINDS = {
    "zip": ("7z bz2 gz rar tar tgz xz zip zst"),
    "image": ("avif bmp gif heic jpeg jpg png tif tiff webp"),
    "play": ("aac avi flac m4a mkv mov mp3 mp4 mpeg ogg opus wav webm wma"),
}
_ICONS = {ending: icon for icon, endings in _KINDS.items() for ending in endings.split()}
_AT_STORE = mark("Waiting at the offline server")
_UNDER_WAY = {
    FileState.WAITING: mark("Waiting for a connection"),
    FileState.PAUSED: mark("Paused"),
    FileState.DECLINED: mark("Declined"),
    FileState.CANCELLED: mark("Cancelled"),
}


def icon_name(file: FileView, *, ours: bool = False) -> str:
    """The icon of a kind of file; a warning for a program of somebody else's."""
    warned = is_program(file.name) and not ours
    return _ICONS.get(ending(file.name), "alert" if warned else "file")


def is_picture(file: FileView) -> bool:
    """Whether it is shown as a picture, once something of it can be."""
    return file.mime in PICTURES and not file.voice


def size(count: float) -> str:
    """``812 bytes``, ``3.4 MB``, ``1.20 GB``, as the language writes it."""
    return _size(count, 0 if count < 999_500 else 1 if count < 999.5e6 else 2)


def limit(count: float) -> str:
    """A size that was chosen, not measured: ``10 MB``."""
    whole = any(count % scale == 0 for scale in (10**12, 10**9, 10**6) if count >= scale)
    return _size(count, 0) if whole else size(count)


def _size(count: float, places: int) -> str:
    form = QLocale.DataSizeFormat.DataSizeSIFormat
    return QLocale().formattedDataSize(round(count), places, form)


def left(seconds: float) -> str:
    """``20 s left``, ``5 min left``, ``3 h left``."""
    if seconds < 90:
        return tr("{seconds} s left", seconds=max(1, round(seconds)))
    if seconds < 5400:
        return tr("{minutes} min left", minutes=round(seconds / 60))
    return tr("{hours} h left", hours=round(seconds / 3600))


def clock(seconds: float) -> str:
    """``0:07``, ``12:30``."""
    whole = max(0, round(seconds))
    return f"{whole // 60}:{whole % 60:02}"


def state_line(file: FileView, direction: Direction) -> str:
    """One line of where a file is."""
    total = size(file.size)
    match file.state:
        case FileState.DONE:
            return total
        case FileState.OFFERED:
            waits = tr("Take it?") if direction is Direction.IN else tr("Waiting for their yes")
            if file.stored_until is not None:
                waits = tr(_AT_STORE)
            return f"{total} · {told(file.reason) or waits}"
        case FileState.RUNNING:
            parts = [tr("{size} of {total}", size=size(file.moved), total=total)]
            if file.rate:
                parts.append(tr("{size}/s", size=size(file.rate)))
            if file.left_s is not None:
                parts.append(left(file.left_s))
            return " · ".join(parts)
        case FileState.FAILED:
            return told(file.reason) or tr("It did not come through")
        case FileState.PAUSED | FileState.WAITING if file.moved:
            return tr(
                "{state} · {size} of {total}",
                state=tr(_UNDER_WAY[file.state]),
                size=size(file.moved),
                total=total,
            )
        case FileState.WAITING if file.stored_until is not None:
            return f"{total} · {tr(_AT_STORE)}"
        case _:
            return told(file.reason) or f"{tr(_UNDER_WAY[file.state])} · {total}"


def share(file: FileView) -> float:
    """How much of it has come, 0 to 1."""
    if file.state is FileState.DONE:
        return 1.0
    return min(1.0, file.moved / file.size) if file.size else 0.0


def spoken(file: FileView, direction: Direction) -> str:
    """For a screen reader."""
    if file.voice:
        return tr("Voice message, {length}", length=clock(file.duration_s))
    kind = tr("Picture") if is_picture(file) else tr("File")
    return f"{kind} {file.name}, {state_line(file, direction)}"
