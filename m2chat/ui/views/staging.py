"""Files before they are sent: each with its picture or icon, name and size; × takes one out."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from m2chat.messaging.file_model import FileState, FileView
from m2chat.ui import file_words
from m2chat.ui.direction import right_to_left
from m2chat.ui.language import tr
from m2chat.ui.resources import icon_pixmap
from m2chat.ui.theme import Space, px, theme
from m2chat.ui.views.parts import ElidedLabel, ToolIcon

SIDE, HEIGHT = 132, 108
MOST = 50  # files at once


@dataclass(frozen=True, slots=True)
class Staged:
    """One file that waits for its send."""

    path: Path
    mime: str
    size: int  # bytes
    keep: bool = False  # the path is ours: a paste, or a picture without its metadata
    name: str = ""  # empty: the path's
    width: int = 0
    height: int = 0
    preview: bytes = b""

    @property
    def shown(self) -> str:
        """What it is called."""
        return self.name or self.path.name


class _Tile(QFrame):
    """One staged file."""

    def __init__(self, staged: Staged) -> None:
        super().__init__()
        self.setObjectName("replyStrip")
        self.setFixedSize(px(SIDE), px(HEIGHT))
        self.picture = QLabel()
        self.picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        view = FileView(staged.shown, staged.size, staged.mime, FileState.WAITING)
        look = theme()
        name, side = file_words.icon_name(view, ours=True), px(30)
        ratio = self.devicePixelRatioF()
        icon = icon_pixmap(name, look.colour("accent_text"), QSize(side, side), ratio)
        self.picture.setPixmap(icon)
        called, size = ElidedLabel("caption"), ElidedLabel("caption")
        called.setText(staged.shown)
        clean = staged.keep and bool(staged.name)
        parts = [file_words.size(staged.size), *([tr("cleaned")] if clean else [])]
        size.setText(" · ".join(parts))
        if clean:
            self.setToolTip(tr("Place, time and camera are left out of this picture."))
        self.take_out = ToolIcon(
            "close", tr("Take out {shown}", shown=staged.shown), tr("Take out")
        )
        self.take_out.setFixedSize(px(24), px(24))
        self.take_out.setParent(self)
        x = px(4) if right_to_left() else px(SIDE - 28)
        self.take_out.move(x, px(4))
        body = QVBoxLayout(self)
        body.setContentsMargins(px(8), px(8), px(8), px(6))
        body.setSpacing(0)
        body.addWidget(self.picture, 1)
        body.addWidget(called)
        body.addWidget(size)
        self.take_out.raise_()

    def show_picture(self, picture: QPixmap) -> None:
        """A small picture in place of the icon."""
        ratio = self.devicePixelRatioF()
        room = QSize(px(SIDE - 16), px(HEIGHT - 46)) * ratio
        mode = Qt.AspectRatioMode.KeepAspectRatio
        smooth = Qt.TransformationMode.SmoothTransformation
        shown = picture.scaled(room, mode, smooth)
        shown.setDevicePixelRatio(ratio)
        self.picture.setPixmap(shown)


class Staging(QScrollArea):
    """A row of tiles; takes no room without files."""

    changed = Signal()
    dropped = Signal(object)  # a Staged that waits no more: sent, or not wanted

    def __init__(self) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFixedHeight(px(HEIGHT) + Space.S)
        inside = QWidget()
        inside.setObjectName("scrolled")
        self._row = QHBoxLayout(inside)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(Space.S)
        self._row.addStretch(1)
        self.setWidget(inside)
        self._files: list[Staged] = []
        self._tiles: list[_Tile] = []
        self.hide()

    @property
    def files(self) -> list[Staged]:
        """What waits."""
        return list(self._files)

    def add(self, staged: Staged) -> bool:
        """One more file; not when it is there already or there are too many."""
        if len(self._files) >= MOST or any(
            (one.shown, one.size) == (staged.shown, staged.size) for one in self._files
        ):
            return False
        tile = _Tile(staged)
        tile.take_out.clicked.connect(lambda: self._take_out(tile))
        self._files.append(staged)
        self._tiles.append(tile)
        self._row.insertWidget(len(self._tiles) - 1, tile)
        self.show()
        self.changed.emit()
        return True

    def renew(self, staged: Staged, picture: QPixmap | None) -> None:
        """More is known of a file: its preview and measures."""
        for at, one in enumerate(self._files):
            if one.path == staged.path:
                self._files[at] = staged
                if picture is not None:
                    self._tiles[at].show_picture(picture)

    def clear(self) -> None:
        """They were sent, or are not wanted."""
        for tile in tuple(self._tiles):
            self._drop(tile)
        self.changed.emit()

    def _take_out(self, tile: _Tile) -> None:
        self._drop(tile)
        self.changed.emit()

    def _drop(self, tile: _Tile) -> None:
        at = self._tiles.index(tile)
        self.dropped.emit(self._files[at])
        del self._files[at], self._tiles[at]
        self._row.removeWidget(tile)
        tile.hide()
        tile.deleteLater()
        self.setVisible(bool(self._files))
