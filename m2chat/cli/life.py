"""The verbs on messages and conversations: edit, delete, react, plan, settle, look at."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from m2chat.app.units import duration
from m2chat.cli import messages, output
from m2chat.cli.moments import moment, until
from m2chat.cli.verbs import Verb

CHAT_HELP = "a contact or group (id, name, or a unique start of one), or notes"


def grow(tree: Any, top: Any) -> None:
    """Add the verbs to the parser's tree."""
    _on_messages(tree, top)
    _on_chats(tree)


def _on_messages(tree: Any, top: Any) -> None:
    lingering = messages.method_lingering
    edited = Verb("message.edit", ("message", "text"), message_text)
    edit = tree._method(top, "edit", "say a message of yours otherwise", edited, lingering)
    _message(edit).add_argument("text", metavar="TEXT")
    react = tree._method(top, "react", "answer with one emoji; without it: take yours away",
                         Verb("message.react", ("message", "emoji")), lingering)  # fmt: skip
    _message(react).add_argument("emoji", metavar="EMOJI", nargs="?", default="")
    delete = tree._method(top, "delete", "take messages out of your history",
                          Verb("message.delete", ("messages", "both")), lingering)  # fmt: skip
    _messages(delete).add_argument("--both", action="store_true", default=None,
                                   help="for everybody; your own only")  # fmt: skip
    _messages(tree._method(top, "undelete", "undo a delete for you alone, within half a minute",
                           Verb("message.restore", ("messages",))))  # fmt: skip
    forward = tree._method(top, "forward", "send copies of messages on",
                           Verb("message.forward", ("messages", "to"), forwarded_text),
                           lingering)  # fmt: skip
    _messages(forward).add_argument("--to", action="append", required=True, metavar="CHAT",
                                    help=CHAT_HELP)  # fmt: skip
    pin = _message(tree._method(top, "pin", "keep a message at hand",
                                Verb("message.pin", ("message", "pinned"))))  # fmt: skip
    pin.add_argument("--undo", action="store_const", const=False, dest="pinned", default=None)
    _message(tree._method(top, "cancel", "take back what was not delivered",
                          Verb("message.cancel", ("message",)), lingering))  # fmt: skip
    _message(tree._method(top, "retry", "try a message again",
                          Verb("message.retry", ("message",)), lingering))  # fmt: skip
    later = tree._method(top, "reschedule", "another time for a planned message; without it: now",
                         Verb("message.reschedule", ("message", "send_at")), lingering)  # fmt: skip
    _message(later).add_argument("send_at", type=moment, metavar="TIME", nargs="?")
    _message(tree._method(top, "info", "all that is known of the way of a message",
                          Verb("message.info", ("message",), info_text)))  # fmt: skip


def _on_chats(tree: Any) -> None:
    chats = tree._group("chat", "list, pin, archive, mute, delete conversations; timers")
    tree._method(chats, "list", "all conversations", Verb("chat.list", (), chats_text))
    timer = _chat(tree._method(chats, "timer", "new messages of both disappear so long after "
                               "they were read",
                               Verb("chat.timer", ("contact", "timer"), settings_text),
                               messages.method_lingering))  # fmt: skip
    timer.add_argument("timer", type=_timer, metavar="1d|off")
    settings = _chat(tree._method(chats, "settings", "pin, archive, mute; without options: show",
                                  Verb("chat.settings",
                                       ("contact", "pinned", "archived", "muted_until"),
                                       settings_text)))  # fmt: skip
    for name, meaning in (("pinned", "stands on top"), ("archived", "stands apart")):
        settings.add_argument(f"--{name}", type=_switch, metavar="on|off", help=meaning)
    settings.add_argument("--mute", type=until, dest="muted_until", metavar="8h|always|off")
    _chat(tree._method(chats, "unread", "the newest message counts as unread again",
                       Verb("chat.unread", ("contact",))))  # fmt: skip
    _chat(tree._method(chats, "read", "all of it was seen", Verb("message.read", ("contact",)),
                       messages.method_lingering))  # fmt: skip
    told = tree._group("preferences", "what you tell others while chatting")
    tree._method(told, "show", "as it is", Verb("preferences.show", (), preferences_text))
    change = tree._method(told, "set", "both are mutual: who does not tell does not see",
                          Verb("preferences.set", ("read_receipts", "typing"),
                               preferences_text))  # fmt: skip
    change.add_argument("--read-receipts", type=_switch, metavar="on|off")
    change.add_argument("--typing", type=_switch, metavar="on|off")


def _message(verb: Any) -> Any:
    verb.add_argument("message", metavar="MESSAGE", help="its id, from history --json or send")
    return verb


def _messages(verb: Any) -> Any:
    verb.add_argument("messages", metavar="MESSAGE", nargs="+", help="ids")
    return verb


def _chat(verb: Any) -> Any:
    verb.add_argument("contact", metavar="CHAT", help=CHAT_HELP)
    return verb


def _switch(text: str) -> bool:
    from m2chat.cli.parser import switch

    return switch(text)


def _timer(text: str) -> float:
    return 0.0 if text in ("0", "off") else duration(text)


# -- results as text -----------------------------------------------------------------------------


def message_text(one: dict[str, Any]) -> Iterator[str]:
    """One message."""
    yield f"{one['message']}  {one['state']}"


def forwarded_text(rows: list[dict[str, Any]]) -> Iterator[str]:
    """The copies."""
    for one in rows:
        yield f"{one['message']}  {one['contact']}"


def info_text(one: dict[str, Any]) -> Iterator[str]:
    """The story of a message."""
    yield f"{one['message']}  {one['state']}"
    for line in one["story"]:
        at = output.when(line["at"]) if line["at"] is not None else f"[{line['layer']}]"
        detail = f": {line['detail']}" if line["detail"] else ""
        yield f"{at}  {line['title']}{detail}"


def chats_text(rows: list[dict[str, Any]]) -> Iterator[str]:
    """``chat list``."""
    for one in rows:
        marks = [f"{one['unread']} unread"] if one["unread"] else []
        marks += [name for name in ("pinned", "archived") if one[name]]
        marks += ["muted"] if one["muted_until"] else []
        marks += ["draft"] if one["draft"] else []
        yield f"{one['contact']}  {one['kind']}  {one['name']}  {', '.join(marks)}".rstrip()


def settings_text(one: dict[str, Any]) -> Iterator[str]:
    """The settings of a conversation."""
    muted = one["muted_until"]
    yield f"pinned: {_word(one['pinned'])}, archived: {_word(one['archived'])}"
    yield "muted: " + ("off" if not muted else muted if muted == "always" else output.when(muted))
    yield "messages " + (f"disappear after {one['timer']} s" if one["timer"] else "stay")


def preferences_text(one: dict[str, Any]) -> Iterator[str]:
    """What is told to others."""
    yield f"read receipts: {_word(one['read_receipts'])}"
    yield f"typing: {_word(one['typing'])}"


def _word(on: bool) -> str:
    return "on" if on else "off"
