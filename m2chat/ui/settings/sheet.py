"""The settings: topics at the left, one page at the right, one search over all of them.

A page is made when it is first shown; the words of all rows are read meanwhile (``index.py``).  The
keyboard begins in the search, and letters typed among the topics go there too.  In a narrow window
topics and page take turns.  A sheet that is opened from a page brings the person back to
that page when it closes.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from m2chat.ui.dialogs.sheet import Sheet
from m2chat.ui.fuzzy import letters
from m2chat.ui.language import tr
from m2chat.ui.resources import icon
from m2chat.ui.settings.finding import Findable, find, reason
from m2chat.ui.settings.form import Form, Row, rows_of
from m2chat.ui.settings.topic import Topic
from m2chat.ui.theme import SETTINGS_H, SETTINGS_W, Size, Space, px, theme
from m2chat.ui.views.line_list import Line, LineList
from m2chat.ui.views.parts import EmptyState, ToolIcon, column, label
from m2chat.ui.views.scrolling import scrolling
from m2chat.ui.views.search_line import search_line

if TYPE_CHECKING:
    from m2chat.ui.main_window import MainWindow

_ALL = 16_777_215  # Qt's greatest width


class SettingsSheet(Sheet):
    """All pages of the settings."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window, tr("Settings"), SETTINGS_W, SETTINGS_H)
        self._main = window
        self.again = self._show_again
        self.topics = sorted(window.settings_topics, key=lambda topic: topic.place)
        self._pages: dict[str, tuple[QScrollArea, QWidget]] = {}
        self._found: list[Findable] = []
        self._narrow: bool | None = None
        self._on_page = False  # in a narrow window: the page and not the topics
        self.shown = ""  # the key of the topic that is shown
        self.search = search_line(tr("Search settings"), tr("Search settings"))
        self.list = QListWidget()
        self.list.setObjectName("topics")
        self.list.setAccessibleName(tr("Topics"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.found = LineList(tr("Settings found"))
        self._nothing = EmptyState("search", tr("Nothing found"), "")
        self._lay_out()
        self._fill()
        self._connect()

    def _lay_out(self) -> None:
        self.left = QWidget()
        left = column(self.left, 0, Space.S)
        left.addWidget(self.search)
        left.addWidget(self.list, 1)
        self.back = ToolIcon("back", tr("Back to the topics"))
        self.title = label("", "title")
        top = QHBoxLayout()
        top.setSpacing(Space.S)
        top.addWidget(self.back)
        top.addWidget(self.title, 1)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.found)
        self.stack.addWidget(self._nothing)
        self.right = QWidget()
        right = QVBoxLayout(self.right)
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(Space.M)
        right.addLayout(top)
        right.addWidget(self.stack, 1)
        self._both = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._both.setSpacing(Space.XL)
        self._both.addWidget(self.left)
        self._both.addWidget(self.right, 1)
        self.body.addLayout(self._both, 1)

    def _fill(self) -> None:
        for topic in self.topics:
            item = QListWidgetItem(tr(topic.title))
            item.setData(Qt.ItemDataRole.UserRole, topic.key)
            self.list.addItem(item)
        self._colour()

    def _colour(self) -> None:
        self.list.setIconSize(QSize(px(20), px(20)))
        colour = theme().colour("text_soft")
        for at, topic in enumerate(self.topics):
            self.list.item(at).setIcon(icon(topic.icon, colour, px(20)))

    def _connect(self) -> None:
        theme().changed.connect(self._colour)
        self.list.currentRowChanged.connect(self._topic_chosen)
        self.list.itemClicked.connect(lambda _: self._turn_to_page())
        self.list.installEventFilter(self)
        self.search.installEventFilter(self)
        self.search.textChanged.connect(self._look_for)
        self.found.chosen.connect(self._go_to_found)
        self.back.clicked.connect(self.show_topics)

    # -- opening ------------------------------------------------------------------------------

    def open_at(self, topic: str = "", row: str = "") -> None:
        """Open at a topic and light one of its rows; at the first topic without one."""
        self.open_over(self.list if topic else self.search)
        self._fold()
        if topic:
            self.show_topic(topic, row)
        else:
            self.list.setCurrentRow(0)
        self._main.settings_index.read(self._read, self)

    def show_topic(self, key: str, row: str = "") -> None:
        """Another topic, and one of its rows lit; ``row`` is a key or a title of it."""
        for at, topic in enumerate(self.topics):
            if topic.key == key:
                self.list.setCurrentRow(at)
                self._topic_chosen(at)
                self._turn_to_page()
                if row:
                    self._light(topic, row)

    def show_topics(self) -> None:
        """In a narrow window: back from the page, or from what was found."""
        self.search.clear()
        self._on_page = False
        self._turn()
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def page(self, key: str) -> QWidget:
        """The page of a topic; it is made if it was not there yet."""
        if key not in self._pages:
            topic = next(one for one in self.topics if one.key == key)
            inside = QWidget()
            lines = column(inside)
            lines.setContentsMargins(0, 0, Space.M, Space.XL)
            page = topic.make(self._main)
            lines.addWidget(page)
            lines.addStretch(1)
            area = scrolling(inside)
            self._pages[key] = (area, page)
            self.stack.addWidget(area)
        return self._pages[key][1]

    def rows(self) -> list[tuple[Topic, Form, Row]]:
        """The rows of all topics; this makes every page."""
        return [
            (topic, form, row)
            for topic in self.topics
            for form, row in rows_of(self.page(topic.key))
        ]

    def _show_again(self) -> None:
        """Another sheet was opened from this one and is closed now."""
        self._main.show_settings(self.shown)

    # -- what is shown ------------------------------------------------------------------------

    def _topic_chosen(self, at: int) -> None:
        if at < 0:
            return
        topic = self.topics[at]
        self.shown = topic.key
        self.title.setText(tr(topic.title))
        self.page(topic.key)
        self.stack.setCurrentWidget(self._pages[topic.key][0])

    def _turn_to_page(self) -> None:
        self._on_page = True
        self._turn()

    def _turn(self) -> None:
        """What stands beside what: both when wide, one when narrow, the search above its finds."""
        wide, searching = not self._narrow, bool(self.search.text().strip())
        self.left.setVisible(wide or searching or not self._on_page)
        self.list.setVisible(wide or not searching)
        self.right.setVisible(wide or searching or self._on_page)
        self.back.setVisible(not wide)

    def _light(self, topic: Topic, name: str) -> None:
        area = self._pages[topic.key][0]
        for form, row in rows_of(self.page(topic.key)):
            if name in (row.key, row.title):
                form.light(row)
                # after the page has been laid out
                QTimer.singleShot(
                    0, row.place, lambda row=row: area.ensureWidgetVisible(row.place, 0, Space.XXL)
                )
                return

    def _look_for(self, text: str) -> None:
        self._turn()
        if not text.strip():
            self._topic_chosen(self.list.currentRow())
            return
        self._found = find(self._main.settings_index.rows(), text)
        lines = [_line(one, text, self.topics) for one in self._found]
        self.found.show_lines(lines)
        self.title.setText(tr("%n setting(s) found", n=len(lines)))
        self._nothing.line.setText(tr("No setting is called “{words}”.", words=text.strip()))
        self.stack.setCurrentWidget(self.found if lines else self._nothing)

    def _read(self) -> None:
        """All rows are known now: perhaps more of them are meant."""
        if self.search.text().strip():
            self._look_for(self.search.text())

    def _go_to_found(self, at: int) -> None:
        one = self._found[at]
        self.search.clear()
        self.show_topic(one.topic, one.key or one.title)

    # -- keys and room ------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """From the search the arrows move through what was found; Right goes into the page."""
        if watched is self.search and self.search.text() and _would_close(event):
            event.accept()  # it empties the line; the window's Esc would close the sheet
            return True
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if watched is self.search and self._search_key(event):
                return True
            into = (Qt.Key.Key_Right, Qt.Key.Key_Return, Qt.Key.Key_Enter)
            if watched is self.list and event.key() in into:
                self._turn_to_page()
                self.focusNextPrevChild(True)
                return True
            if watched is self.list and _types(event):
                self.search.setFocus(Qt.FocusReason.OtherFocusReason)
                self.search.insert(event.text())
                return True
        return super().eventFilter(watched, event)

    def _search_key(self, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Escape and self.search.text():
            self.search.clear()
            return True
        if self.search.text().strip():
            index = self._main.settings_index
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not index.complete:
                index.finish()
                self._read()
            return self.found.steer(event)
        if event.key() == Qt.Key.Key_Down:
            self.list.setFocus(Qt.FocusReason.TabFocusReason)
            return True
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        """One column when narrow."""
        super().resizeEvent(event)
        self._fold()

    def _fold(self) -> None:
        narrow = self.width() < Size.SETTINGS_NARROW
        if narrow == self._narrow:
            return
        self._narrow = narrow
        across = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        self._both.setDirection(across)
        self._both.setStretch(0, int(narrow))
        self.left.setMinimumWidth(0 if narrow else Size.TOPICS_W)
        self.left.setMaximumWidth(_ALL if narrow else Size.TOPICS_W)
        self._turn()


def _would_close(event: QEvent) -> bool:
    """Whether this asks who wants the Esc key."""
    asks = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride
    return asks and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape


def _types(event: QKeyEvent) -> bool:
    """Whether a key writes a letter."""
    others = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.MetaModifier
    return (
        event.text().isprintable()
        and event.text().strip() != ""
        and not (event.modifiers() & others)
    )


def _line(one: Findable, text: str, topics: list[Topic]) -> Line:
    where = f"{one.topic_title} › {one.section}" if one.section else one.topic_title
    where = tr("Settings") if one.whole else where
    why = reason(one, text)
    caption = f"{where}  ·  {why}" if why else where
    sign = next(topic.icon for topic in topics if topic.key == one.topic)
    return Line(
        one.title,
        caption,
        sign,
        meant=tuple(letters(text, one.title, scattered=False)),
        meant_below=tuple(letters(text, caption, scattered=False)),
    )
