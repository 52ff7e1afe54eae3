"""The left pane: who we are, the filter, the list, and the strip with the state of the network."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QStackedWidget,
    QToolButton,
    QWidget,
)

from m2chat.ui.accessible import announce
from m2chat.ui.bridge import ProfileInfo
from m2chat.ui.direction import right_to_left
from m2chat.ui.language import tr
from m2chat.ui.models.conversation_model import ConversationFilter, ConversationModel
from m2chat.ui.resources import icon, icon_pixmap
from m2chat.ui.theme import Icon, Size, Space, px, theme
from m2chat.ui.views.conversation_list_view import ConversationListView
from m2chat.ui.views.parts import ElidedLabel, EmptyState, ToolIcon, column
from m2chat.ui.views.picture import Avatar

PEOPLE_FOUND = 3  # rows of people above the messages that were found
_ALL = 16_777_215


class NetworkStrip(QPushButton):
    """Network dot, one line, the circle; a click opens the network sheet."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("networkStrip")
        self.setProperty("kind", "row")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._online: bool | None = None
        self._circle = ""
        self._elsewhere = False
        theme().changed.connect(self._show)
        self._show()

    def show_state(self, online: bool | None, circle: str, *, elsewhere: bool = False) -> None:
        """On line, off line, or not known yet; the circle's name; in use on another computer."""
        self._online, self._circle, self._elsewhere = online, circle, elsewhere
        self._show()

    def _show(self) -> None:
        if not self._circle:
            words, colour = tr("Not connected"), "text_faint"
        elif self._elsewhere:
            words, colour = tr("Open elsewhere"), "warning"
        elif self._online is None:
            words, colour = tr("Connecting…"), "text_faint"
        elif self._online:
            words, colour = tr("Online"), "good"
        else:
            words, colour = tr("Offline"), "danger"
        circle = self._circle or tr("No circle yet")
        self.setText(f"{words}  ·  {circle}")
        self.setIcon(icon("dot", theme().colour(colour), px(12)))
        self.setIconSize(QSize(px(12), px(12)))
        said = tr("Network: {state}, circle: {circle}", state=words, circle=circle)
        if said != self.accessibleName():
            self.setAccessibleName(said)
            announce(self.window(), said)  # also while the list is folded


class SearchField(QLineEdit):
    """A line that begins with a magnifying glass of the theme."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "search")
        theme().changed.connect(self._cross)

    def setClearButtonEnabled(self, enable: bool) -> None:
        """The cross at its end is one of our icons."""
        super().setClearButtonEnabled(enable)
        self._cross()

    def _cross(self) -> None:
        cross = self.findChild(QAction, "_q_qlineeditclearaction")
        if cross is not None:
            cross.setText(tr("Clear"))  # for screen readers
            cross.setIcon(icon("close", theme().colour("text_soft"), Icon.BUTTON))
        for one in self.findChildren(QToolButton):
            one.setAccessibleName(tr("Clear"))
            one.setVisible(bool(self.text()))  # another icon would show it

    def paintEvent(self, event: QPaintEvent) -> None:
        """The line of the style sheet and the glass."""
        super().paintEvent(event)
        painter = QPainter(self)
        side = Icon.BUTTON
        size, colour = QSize(side, side), theme().colour("text_faint")
        glass = icon_pixmap("search", colour, size, self.devicePixelRatioF())
        x = self.width() - px(11) - side if right_to_left() else px(11)
        painter.drawPixmap(x, (self.height() - side) // 2, glass)
        painter.end()


class ConversationListPage(QWidget):
    """Filter box and list."""

    add_wanted = Signal()
    network_wanted = Signal()
    settings_wanted = Signal()
    menu_wanted = Signal(QPoint)  # where the menu of the window is wanted, global
    chosen = Signal(object)  # a ChatId

    def __init__(self, model: ConversationModel, now: Callable[[], float]) -> None:
        super().__init__()
        self.setObjectName("listPane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._model = model
        self.rows = ConversationFilter(self)
        self.rows.setSourceModel(model)
        self.view = ConversationListView(self.rows, now)
        self.filter = SearchField()
        self.filter.setPlaceholderText(tr("Search"))
        self.filter.setAccessibleName(tr("Search people and messages"))
        self.filter.setClearButtonEnabled(True)
        self.filter.installEventFilter(self)
        self.add_button = ToolIcon("person-add", tr("Add contact"))
        self.avatar = Avatar(32)
        self.strip = NetworkStrip()
        self.menu_button = ToolIcon("menu", tr("Menu"), tr("Menu (F10)"))
        self.menu_button.clicked.connect(self.ask_menu)
        self.settings_button = ToolIcon("settings", tr("Settings"))
        self.settings_button.clicked.connect(self.settings_wanted)
        top = QHBoxLayout()
        top.setContentsMargins(Space.S, Space.S, Space.M, Space.S)
        top.setSpacing(Space.XS)
        self._top = top
        top.addWidget(self.menu_button)
        top.addWidget(self.filter, 1)
        top.addWidget(self.add_button)
        self._none = EmptyState("search", tr("Nobody found"), tr("No contact has this name."))
        self.empty = EmptyState(
            "person-add",
            tr("No contacts yet"),
            tr("Show somebody your card, or paste theirs."),
            tr("Add contact"),
        )
        self.empty.action.clicked.connect(self.add_wanted)
        self._stack = QStackedWidget()
        for one in (self.view, self._none, self.empty):
            self._stack.addWidget(one)
        bottom = QWidget()
        bottom.setObjectName("strip")
        bottom.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        bottom.setFixedHeight(Size.STRIP + Space.M)
        foot = QHBoxLayout(bottom)
        foot.setContentsMargins(Space.L, 0, Space.S, 0)
        foot.setSpacing(Space.S)
        self._own_name = ElidedLabel("name")
        foot.addWidget(self.avatar)
        names = QWidget()
        texts = column(names)
        texts.addStretch(1)
        self._own_name.setContentsMargins(px(10), 0, 0, 0)
        texts.addWidget(self._own_name)
        texts.addWidget(self.strip)
        texts.addStretch(1)
        self._names = names
        foot.addWidget(names, 1)
        self._foot = foot
        foot.addWidget(self.settings_button)
        self._body = column(self)
        self._body.addLayout(top)
        self._body.addWidget(self._stack, 1)
        self._body.addWidget(bottom)
        self._below: QWidget | None = None
        self._offer: QWidget | None = None
        self.filter.textChanged.connect(self._filtered)
        self.add_button.clicked.connect(self.add_wanted)
        self.strip.clicked.connect(self.network_wanted)
        self.view.chosen.connect(self.chosen)
        for signal in (model.modelReset, model.rowsInserted, model.rowsRemoved):
            signal.connect(self._show_list)
        self._show_list()

    def show_profile(self, profile: ProfileInfo) -> None:
        """Our own name and picture."""
        self.avatar.show_name(profile.id.raw, profile.name)
        self._own_name.setText(profile.name)

    def set_folded(self, folded: bool) -> None:
        """Pictures only, or rows with names."""
        if folded is self.view.painter.folded:
            return
        for one in (self.filter, self.add_button, self._names, self.settings_button):
            one.setVisible(not folded)
        side = (Size.LIST_FOLDED - px(32)) // 2 if folded else Space.L
        self._foot.setContentsMargins(side, 0, Space.S, 0)
        side = (Size.LIST_FOLDED - Size.TOOL) // 2 if folded else Space.S
        self._top.setContentsMargins(side, Space.S, Space.M, Space.S)
        self.view.set_folded(folded)

    def show_below(self, found: QWidget) -> None:
        """Something that is shown below the people while somebody searches."""
        self._below = found
        found.hide()
        self._body.insertWidget(self._body.indexOf(self._stack) + 1, found, 2)

    def offer(self, instead: QWidget | None) -> None:
        """What stands in place of the list while the field holds a link; None: the list again."""
        if instead is not None and self._stack.indexOf(instead) < 0:
            self._stack.addWidget(instead)
        self._offer = instead
        self._show_list()

    def show_above_strip(self, tip: QWidget) -> None:
        """Something that stands at the foot of the list."""
        self._body.insertWidget(self._body.count() - 1, tip)

    def ask_menu(self) -> None:
        """Want the menu below its button."""
        button = self.menu_button
        self.menu_wanted.emit(button.mapToGlobal(QPoint(0, button.height())))

    def focus_filter(self) -> None:
        """Ctrl+F."""
        self.filter.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.filter.selectAll()

    def clear_filter(self) -> bool:
        """Show all again; returns whether anything was filtered."""
        was = bool(self.filter.text())
        self.filter.clear()
        return was

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """From the filter, Down goes to the list and Enter opens the first row."""
        pressed = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress
        if watched is self.filter and pressed and self.rows.rowCount():
            assert isinstance(event, QKeyEvent)
            if event.key() == Qt.Key.Key_Down:
                self.view.setFocus(Qt.FocusReason.TabFocusReason)
                self.view.setCurrentIndex(self.rows.index(0, 0))
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.chosen.emit(self.view.contact_at(0))
                return True
        return super().eventFilter(watched, event)

    def _filtered(self, text: str) -> None:
        self.rows.set_words(text)
        self._none.line.setText(tr("No contact is called “{name}”.", name=text.strip()))
        self._show_list()

    def _make_room(self, searching: bool) -> None:
        """While somebody searches, the people take as much as they need, at most a few rows."""
        if self._below is None:
            return
        self._below.setVisible(searching)
        most = min(self.rows.rowCount(), PEOPLE_FOUND) * Size.ROW + Space.XS
        self._stack.setMaximumHeight(most if searching else _ALL)
        self._stack.setVisible(not searching or self.rows.rowCount() > 0)

    def _show_list(self) -> None:
        self._make_room(bool(self.filter.text().strip()) and self._offer is None)
        if self._offer is not None:
            self._stack.setCurrentWidget(self._offer)
        elif self._model.rowCount() == 0:
            self._stack.setCurrentWidget(self.empty)
        elif self.rows.rowCount() == 0 and self.filter.text().strip():
            self._stack.setCurrentWidget(self._none)
        else:
            self._stack.setCurrentWidget(self.view)
