"""What a screen reader is told beyond names: sentences that come up by themselves, and dialogs.

A sentence is announced politely: after what is being said, never in its place.  Nothing is made
while no assistive program listens.  Names and descriptions are set where the widgets are made.
"""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget

_DIALOG = "accessible_dialog"
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

    def state(self) -> QAccessible.State:
        """What is below waits until it is closed."""
        found = super().state()
        found.modal = True
        return found


def be_dialog(widget: QWidget) -> None:
    """Say that this child of the window is a dialog; its accessible name is the dialog's."""
    widget.setProperty(_DIALOG, True)
    if not _installed:
        _installed.append(True)
        QAccessible.installFactory(_made)


def _made(_: str, thing: QObject) -> QAccessibleInterface | None:
    if isinstance(thing, QWidget) and thing.property(_DIALOG):
        return _Dialog(thing)
    return None
