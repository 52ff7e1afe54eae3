"""Links of a message, and the rest of a long one, in its menu: for whoever has no mouse."""

from __future__ import annotations

from functools import partial

from m2chat.messaging.model import Message, MessageKind
from m2chat.ui.delegates.bubble_text import excerpt, urls
from m2chat.ui.language import tr
from m2chat.ui.pages.conversation_page import ConversationPage
from m2chat.ui.views.entries import Entry

MOST = 5  # of one message; more would bury the other entries
LETTERS = 60  # shown of an address


def give_links(page: ConversationPage) -> None:
    """Entries for the first links of a message; they act as a click on the link does."""

    def follow(at: int, message: Message) -> None:
        page.messages.link_clicked.emit(_links(message)[at])

    for at in range(MOST):
        page.message_entries.add(
            Entry(
                partial(_words, at),
                partial(follow, at),
                partial(_there, at),
                section=2,
            )
        )
    page.message_entries.add(
        Entry(tr("The whole message"), page.messages.whole_wanted.emit, _long, section=2)
    )


def _links(message: Message) -> list[str]:
    if message.deleted or message.kind is MessageKind.NOTE:
        return []
    text = excerpt(message.text)
    return list(dict.fromkeys(text[begin:end] for begin, end in urls(text)))


def _there(at: int, message: Message) -> bool:
    return len(_links(message)) > at


def _words(at: int, message: Message) -> str:
    link = _links(message)[at]
    return f"{tr('Open')}: {link if len(link) <= LETTERS else link[: LETTERS - 1] + '…'}"


def _long(message: Message) -> bool:
    return not message.deleted and excerpt(message.text) != message.text
