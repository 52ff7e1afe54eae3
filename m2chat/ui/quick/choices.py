"""What the quick switcher and the command palette offer, as lines that can be done.

The switcher has the conversations, the most recent first, those not read before the others.  The
palette has every command that fits now, what stands in the menus of window and conversation and
is no command, and the rows of the settings; what was done lately stands first.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from m2chat.messaging.model import ContactState, Conversation
from m2chat.ui import chat_words
from m2chat.ui.chat_words import title_of
from m2chat.ui.fuzzy import Haystack, letters
from m2chat.ui.language import tr
from m2chat.ui.preferences import preferences
from m2chat.ui.views.entries import EntryMenu
from m2chat.ui.views.line_list import Line

if TYPE_CHECKING:
    from m2chat.ui.main_window import MainWindow

S = TypeVar("S")
LATELY = 8  # so many commands are remembered


@dataclass(frozen=True, slots=True)
class Offer:
    """One line, and what it does."""

    line: Line
    act: Callable[[], object]
    search: str  # what it is found by
    key: str = ""  # what it is remembered by


class Offers:
    """Lines to choose from, found by letters."""

    def __init__(self, offers: Sequence[Offer]) -> None:
        self.all = offers
        self._haystack = Haystack([one.search for one in offers])

    def find(self, query: str) -> list[Offer]:
        """Those meant, the best first; all in their order for an empty query."""
        if not query.strip():
            return list(self.all)
        found = [self.all[at] for at in self._haystack.find(query)]
        return [
            replace(one, line=replace(one.line, meant=tuple(letters(query, one.line.title))))
            for one in found
        ]


# -- conversations -----------------------------------------------------------------------------


def conversations(window: MainWindow) -> Offers:
    """Everybody one could talk to; the open conversation last, for one is there already."""
    rows = [row for row in window.conversations.rows() if not _blocked(row)]
    rows.sort(key=lambda row: (row.id == window.page.chat.id, not row.unread, -_moment(row)))
    return Offers([_conversation(window, row) for row in rows])


def _conversation(window: MainWindow, row: Conversation) -> Offer:
    contact = row.contact
    names = [title_of(row)]
    if contact is not None and contact.nickname and contact.name:
        names = [contact.nickname, contact.name]
    caption = contact.name if len(names) == 2 and contact is not None else chat_words.line(row)
    line = Line(title_of(row), caption, "", row, unread=row.unread)
    return Offer(line, partial(window.open_conversation, row.id), " ".join(names))


def _blocked(row: Conversation) -> bool:
    return row.contact is not None and row.contact.state is ContactState.BLOCKED


def _moment(row: Conversation) -> float:
    return row.last.sent_at if row.last is not None else row.began


# -- commands ----------------------------------------------------------------------------------


def fitting(window: MainWindow) -> list[Offer]:
    """All that can be done now: commands, and what stands in menus and is none."""
    return [*_commands(window), *_entries(window)]


def commands(now: Iterable[Offer], rows: Iterable[Offer]) -> Offers:
    """What fits now and rows of the settings; what was done lately first."""
    offers = [*now, *rows]
    order = {key: at for at, key in enumerate(preferences().now.lately)}
    offers.sort(key=lambda one: order.get(one.key, LATELY))
    return Offers(offers)


def remember(offer: Offer) -> None:
    """It was done just now."""
    if offer.key:
        lately = [one for one in preferences().now.lately if one != offer.key]
        preferences().choose(lately=[offer.key, *lately][:LATELY])


def _commands(window: MainWindow) -> list[Offer]:
    known = window.commands
    return [
        Offer(
            Line(tr(one.words), tr(one.group), one.icon or "right", keys=known.shown(one.id)),
            partial(known.run, one.id),
            f"{tr(one.words)} {tr(one.group)}",
            one.id,
        )
        for one in known.fitting()
        if one.id != "palette.open"
    ]


def _entries(window: MainWindow) -> list[Offer]:
    """What stands in menus and has no command: of the window, and of the open conversation."""
    found = _menu(window.menu, None, tr("Menu"))
    open_ = window.page.chat.conversation
    if open_ is not None:
        found += _menu(window.page.menu, open_, title_of(open_))
    return found


def _menu(menu: EntryMenu[S], subject: S, where: str) -> list[Offer]:
    found = []
    for entry in menu.fitting(subject):
        if entry.command:
            continue
        words = entry.text(subject).replace("&&", "&")
        line = Line(words, where, entry.icon or "right")
        found.append(Offer(line, partial(entry.act, subject), f"{words} {where}", f"menu {words}"))
    return found
