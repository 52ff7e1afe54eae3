"""Where an emoji is picked: search, categories, a grid; for reactions with the quick ones above.

It is a child of the window, not a window: it floats above what it was opened from and goes with a
click elsewhere or Esc.  What was picked last, and in which tone of skin, is kept with the profile.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, QStringListModel, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import (
    QApplication,
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QListView,
    QPushButton,
    QToolButton,
    QWidget,
)

from m2chat.ui import emoji
from m2chat.ui.accessible import be_dialog_while_shown
from m2chat.ui.language import mark, tr
from m2chat.ui.plain_hint import plain_hint
from m2chat.ui.theme import Space, px, theme
from m2chat.ui.views.parts import column, label
from m2chat.ui.views.tones import HAND, Tones
from m2chat.ui.window_memory import WindowMemory

WIDTH, HEIGHT, CELL = 348, 340, 38
RECENT = 16
_TABS = {
    mark("Recent"): "🕘",
    mark("Smileys"): "😀",
    mark("Hearts"): "❤️",
    mark("People"): "👋",
    mark("Nature"): "🐻",
    mark("Food"): "🍎",
    mark("Activity"): "⚽",
    mark("Travel"): "🚗",
    mark("Objects"): "💡",
    mark("Symbols"): "✅",
    mark("Flags"): "🏁",
}


class _Grid(QListView):
    """Signs in cells; arrows move, Enter picks."""

    picked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setMovement(QListView.Movement.Static)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        theme().changed.connect(self._measure)
        self._measure()
        self.setMouseTracking(True)
        self.setAccessibleName(tr("Emoji"))
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setObjectName("emojiGrid")
        self.signs = QStringListModel(self)
        self.setModel(self.signs)
        self.clicked.connect(lambda index: self.picked.emit(index.data()))

    def _measure(self) -> None:
        self.setGridSize(QSize(px(CELL), px(CELL)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter picks the sign with the keyboard."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.picked.emit(self.currentIndex().data())
            return
        super().keyPressEvent(event)


class EmojiPicker(QFrame):
    """One picker; ``open_at`` shows it, the callback hears what was picked."""

    def __init__(self, window: QWidget, memory: WindowMemory) -> None:
        super().__init__(window)
        self._memory = memory
        self.setObjectName("picker")
        self.setAccessibleName(tr("Emoji"))
        be_dialog_while_shown(self, modal=False)
        self._category = next(iter(_TABS))
        self._take: Callable[[str], object] = lambda sign: None
        self._window = window
        self._before: QWidget | None = None
        self.setFixedSize(px(WIDTH), px(HEIGHT))
        body = column(self, Space.M, Space.S)
        self._quick = QWidget()
        row = QHBoxLayout(self._quick)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(2))
        self.quick: list[QPushButton] = []
        for sign in emoji.QUICK:
            one = QPushButton(sign)
            one.setProperty("kind", "emoji")
            one.setAccessibleName(emoji.name_of(sign))
            one.setAutoDefault(False)
            one.clicked.connect(lambda _=False, sign=sign: self.pick(self._toned(sign)))
            row.addWidget(one)
            self.quick.append(one)
        self.field = QLineEdit()
        self.field.setPlaceholderText(tr("Search emoji"))
        self.field.setAccessibleName(tr("Search emoji"))
        self.field.setClearButtonEnabled(True)
        self.grid = _Grid()
        self._name = label("", "caption", wrap=False)
        self.tone_button = QToolButton()
        self.tone_button.clicked.connect(self._offer_tones)
        self.tones = Tones()
        self.tones.hide()
        self.tones.chosen.connect(self.choose_tone)
        foot = QHBoxLayout()
        foot.addWidget(self._name, 1)
        foot.addWidget(self.tones)
        foot.addWidget(self.tone_button)
        tabs = QHBoxLayout()
        tabs.setSpacing(0)
        self._group = QButtonGroup(self)
        for name, sign in _TABS.items():
            tab = QToolButton()
            tab.setText(sign)
            tab.setToolTip(tr(name))
            tab.setAccessibleName(tr(name))
            tab.setCheckable(True)
            tab.setFixedSize(px(29), px(30))
            tab.clicked.connect(lambda _=False, which=name: self._show(which))
            self._group.addButton(tab)
            tabs.addWidget(tab)
        body.addWidget(self._quick)
        body.addWidget(self.field)
        body.addLayout(tabs)
        body.addWidget(self.grid, 1)
        body.addLayout(foot)
        self.field.textChanged.connect(self._search)
        self.field.returnPressed.connect(self._first)
        self.grid.picked.connect(self.pick)
        self.grid.entered.connect(self._say)
        self.grid.selectionModel().currentChanged.connect(lambda index, _: self._say(index))
        self.hide()

    def open_at(self, at: QPoint, take: Callable[[str], object], *, quick: bool = False) -> None:
        """Float near a global point and hand what is picked to ``take``."""
        window = self._window
        self._take, self._before = take, window.focusWidget()
        self._show_tone()
        self._quick.setVisible(quick)
        self.field.clear()
        self._show("Smileys" if quick else "Recent")
        point = window.mapFromGlobal(at)
        gap = Space.S
        wide = min(px(WIDTH), window.width() - 2 * gap)
        high = min(px(HEIGHT), window.height() - 2 * gap)
        self.setFixedSize(wide, high)
        x = max(gap, min(point.x() - wide // 2, window.width() - wide - gap))
        y = point.y() - high - gap
        y = y if y >= gap else min(point.y() + gap, window.height() - high - gap)
        self.move(x, max(gap, y))
        self.show()
        self.raise_()
        QApplication.instance().installEventFilter(self)  # type: ignore[union-attr]
        (self.quick[0] if quick else self.field).setFocus(Qt.FocusReason.PopupFocusReason)

    def pick(self, sign: str) -> None:
        """This one."""
        recent = [one for one in self._recent if one != sign]
        self._memory.choose(emoji=(sign, *recent)[:RECENT])
        self.close_picker()
        self._take(sign)

    def close_picker(self) -> bool:
        """Go away; returns whether it was there."""
        was = self.isVisible()
        self.hide()
        QApplication.instance().removeEventFilter(self)  # type: ignore[union-attr]
        if was and self._before is not None and self._before.isVisible():
            self._before.setFocus(Qt.FocusReason.PopupFocusReason)
        return was

    @property
    def _recent(self) -> list[str]:
        """Those picked last; the quick ones as long as there are few."""
        kept = self._memory.now.emoji
        bare = {emoji.plain(one) for one in kept}
        return [*kept, *(one for one in emoji.QUICK if emoji.plain(one) not in bare)][:RECENT]

    def _toned(self, sign: str) -> str:
        return emoji.toned(sign, self._memory.now.tone)

    # -- the tone of skin ----------------------------------------------------------------------

    def choose_tone(self, tone: str) -> None:
        """Hands and people are written in it from now on."""
        self._memory.choose(tone=tone)
        self._show_tone()
        if self.field.text().strip():
            self._search(self.field.text())
        else:
            self._show(self._category)
        self.tone_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _offer_tones(self) -> None:
        if self.tones.isVisible():
            self._show_tone()
            return
        self._name.hide()
        self.tone_button.hide()
        self.tones.begin(self._memory.now.tone)

    def _show_tone(self) -> None:
        tone = self._memory.now.tone
        self.tones.hide()
        self._name.show()
        self.tone_button.show()
        self.tone_button.setText(self._toned(HAND))
        words = tr("Skin tone: {tone}", tone=tr(emoji.TONES.get(tone, emoji.TONES[""])))
        self.tone_button.setAccessibleName(words)
        self.tone_button.setToolTip(plain_hint(words))
        for one, sign in zip(self.quick, emoji.QUICK, strict=True):
            one.setText(self._toned(sign))

    def _show(self, category: str) -> None:
        self._category, names = category, list(_TABS)
        self._group.buttons()[names.index(category)].setChecked(True)
        if category == "Recent":
            self.grid.signs.setStringList(self._recent)
        else:
            signs = [self._toned(one.text) for one in emoji.all_emoji() if one.category == category]
            self.grid.signs.setStringList(signs)
        self.grid.scrollToTop()

    def _search(self, words: str) -> None:
        if words.strip():
            self.grid.signs.setStringList([self._toned(sign) for sign, _ in emoji.search(words)])
            self.grid.setCurrentIndex(self.grid.signs.index(0))
        else:
            self._show("Recent")

    def _first(self) -> None:
        if self.grid.signs.rowCount():
            self.pick(self.grid.signs.index(0).data())

    def _say(self, index: object) -> None:
        sign = index.data() if hasattr(index, "data") else None
        self._name.setText(emoji.name_of(sign) if sign else "")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes away, Down goes to the grid."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_picker()
        elif event.key() == Qt.Key.Key_Down and self.field.hasFocus():
            self.grid.setFocus(Qt.FocusReason.TabFocusReason)
            self.grid.setCurrentIndex(self.grid.signs.index(0))
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A click elsewhere, or Esc, ends it."""
        if isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseButtonPress:
            place = self.mapFromGlobal(event.globalPosition().toPoint())
            if isinstance(watched, QWidget) and not self.rect().contains(place):
                self.close_picker()
        override = event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent)
        if override and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            event.accept()  # or the window's own Esc would take it
        return False
