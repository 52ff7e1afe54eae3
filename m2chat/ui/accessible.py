"""What a screen reader is told beyond names: sentences that come up by themselves, and dialogs.

A sentence is announced politely: after what is being said, never in its place.  Nothing is made
while no assistive program listens.  Names and descriptions are set where the widgets are made.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget

_DIALOG, _MODAL = "accessible_dialog", "accessible_modal"
_installed: list[bool] = []


def announce(place: QWidget, sentence: str) -> None:
    """Have a sentence said that nobody moved the keyboard to; ``place`` is where it is seen."""
    if not sentence or not place.isVisible() or not QAccessible.isActive():
        return
    tell(place, sentence)


def tell(place: QWidget, sentence: str) -> None:
    """Hand the sentence to the system."""
    event = QAccessibleAnnouncementEvent(place, sentence)
    event.setPoliteness(QAccessible.AnnouncementPoliteness.Polite)
    QAccessible.updateAccessibility(event)


class _Dialog(QAccessibleWidget):
    """A widget of the window that stands over all else, as a dialog."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget, QAccessible.Role.Dialog)
        self._modal = bool(widget.property(_MODAL))

    def state(self) -> QAccessible.State:
        """What is below waits until it is closed, if it is modal."""
        found = super().state()
        found.modal = self._modal
        return found


def be_dialog(widget: QWidget) -> None:
    """Say that this child of the window is a dialog; its accessible name is the dialog's.

    For what is deleted when it is closed: an interface of ours may not outlive the interpreter.
    """
    _be_dialog(widget, modal=True)


def be_dialog_while_shown(widget: QWidget, *, modal: bool) -> None:
    """The same for what lasts as long as the window and is hidden again."""
    widget.installEventFilter(_WhileShown(widget, modal))


class _WhileShown(QObject):
    def __init__(self, widget: QWidget, modal: bool) -> None:
        super().__init__(widget)
        self._modal = modal

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(watched, QWidget):
            if event.type() == QEvent.Type.Show:
                _forget(watched)
                _be_dialog(watched, modal=self._modal)
            elif event.type() == QEvent.Type.Hide:
                watched.setProperty(_DIALOG, False)
                _forget(watched)
        return False


def _be_dialog(widget: QWidget, *, modal: bool) -> None:
    widget.setProperty(_DIALOG, True)
    widget.setProperty(_MODAL, modal)
    if not _installed:
        _installed.append(True)
        QAccessible.installFactory(_made)


def _forget(widget: QWidget) -> None:
    """Its interface is made anew when it is next asked for."""
    made = QAccessible.queryAccessibleInterface(widget)
    if made is not None:
        QAccessible.deleteAccessibleInterface(QAccessible.uniqueId(made))


def _made(_: str, thing: QObject) -> QAccessibleInterface | None:
    if isinstance(thing, QWidget) and thing.property(_DIALOG):
        return _Dialog(thing)
    return None
