"""Texts: links in a message, sentences of states and reasons, times, the passphrase meter."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPointF

from m2chat.messaging.model import DeliveryState, Direction, Message, Reason, Route, RoutePolicy
from m2chat.ui import moments, wording
from m2chat.ui.delegates.bubble_text import TextBlock, urls
from m2chat.ui.delegates.drawing import initials, mark_name
from m2chat.ui.dialogs.strength import estimate
from m2chat.ui.resources import icon_source
from m2chat.ui.theme import DARK, LIGHT, theme
from tests.support.fake_app import NOW, message_id, user

SENT = Message(
    id=message_id(1),
    contact=user(1),
    direction=Direction.OUT,
    text="hello",
    state=DeliveryState.QUEUED,
    order=1,
    sent_at=NOW,
)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("see https://a.org/x.", ["https://a.org/x"]),
        ("(https://a.org/x(1))", ["https://a.org/x(1)"]),
        ("HTTP://A.ORG, and http://b.org!", ["HTTP://A.ORG", "http://b.org"]),
        ("javascript:alert(1) file:///etc/passwd m2:contact/x", []),
        ("https://", []),
        ("<https://a.org>", ["https://a.org"]),
    ],
)
def test_links_are_web_addresses_without_the_sentence(text: str, found: list[str]) -> None:
    assert [text[begin:end] for begin, end in urls(text)] == found


@given(st.text(max_size=300))
def test_any_text_is_laid_out_as_it_is(text: str) -> None:
    block = TextBlock(text, theme().font(14), 200)
    assert 0 <= block.width <= 201
    assert block.height > 0
    assert 0 <= block.hit(QPointF(1e4, 1e4)) <= block.end()


def test_markup_stays_text() -> None:
    text = "<b>bold</b> <img src='http://x/y.png'>"
    block = TextBlock(text, theme().font(14), 400)
    assert block.document.toPlainText() == text
    assert block.selected((0, 11)) == "<b>bold</b>"


@pytest.mark.parametrize("reason", list(Reason))
def test_every_reason_has_a_sentence_and_never_shows_a_brace(reason: Reason) -> None:
    words = wording.REASONS[reason]
    if reason is not Reason.NONE:
        assert words.sentence.endswith(".")
        assert words.advice.endswith(".")
    assert "{" not in wording.reason_sentence(reason, "Bob")
    assert "{" not in wording.reason_advice(reason, "Bob")


@pytest.mark.parametrize("state", list(DeliveryState))
def test_every_state_has_words_and_a_mark_of_its_own(state: DeliveryState) -> None:
    message = replace(SENT, state=state, reason=Reason.PEER_NOT_FOUND)
    assert wording.delivery_sentence(message, "Bob", NOW).endswith(".")
    assert wording.STATE_NAMES[state]
    assert "<svg" in icon_source(mark_name(message))


def test_no_two_states_share_a_mark_but_the_two_that_wait() -> None:
    marks = [mark_name(replace(SENT, state=state)) for state in DeliveryState]
    assert len(set(marks)) == len(marks) - 1


def test_routes_and_policies_have_names() -> None:
    assert set(wording.ROUTE_NAMES) == set(Route)
    assert set(wording.POLICY_NAMES) == set(RoutePolicy)


def test_the_next_try_is_told_only_while_something_will_happen() -> None:
    waiting = replace(SENT, next_try=NOW + 120)
    assert wording.next_try_sentence(waiting, NOW) == "Next try in 2 min."
    assert wording.next_try_sentence(waiting, NOW + 121) == "Trying again now."
    assert wording.next_try_sentence(replace(waiting, state=DeliveryState.READ), NOW) == ""
    assert wording.next_try_sentence(SENT, NOW) == ""


def test_a_failure_is_read_aloud_with_its_reason() -> None:
    failed = replace(SENT, state=DeliveryState.FAILED, reason=Reason.PEER_REJECTED)
    spoken = wording.spoken(failed, "Bob", NOW)
    assert spoken.startswith("You: hello, ")
    assert spoken.endswith("not sent, Bob does not accept messages from you.")


def at(*parts: int) -> float:
    return datetime(*parts).astimezone().timestamp()  # type: ignore[arg-type]


def test_days_are_calendar_days_here() -> None:
    now = at(2026, 11, 21, 0, 5)
    assert moments.day(at(2026, 11, 21, 0, 1), now) == "Today"
    assert moments.day(at(2026, 11, 20, 23, 59), now) == "Yesterday"
    assert moments.day(at(2026, 11, 17, 12), now) == "Tuesday"
    assert moments.day(at(2026, 11, 3, 12), now) == "3 November"
    assert moments.day(at(2025, 11, 3, 12), now) == "3 November 2025"
    assert moments.day_and_time(at(2026, 11, 20, 23, 59), now) == "Yesterday, 23:59"
    assert moments.short(at(2026, 11, 21, 0, 1), now) == "00:01"
    assert moments.short(at(2026, 11, 18, 9), now) == "Wed"
    assert moments.short(at(2026, 9, 18, 9), now) == "18 Sept"
    assert moments.short(at(2025, 9, 18, 9), now) == "18/09/2025"


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (0, "in 1 s"),
        (20, "in 20 s"),
        (300, "in 5 min"),
        (3 * 3600, "in 3 h"),
        (6 * 86_400, "in 6 days"),
    ],
)
def test_waits_in_words(seconds: float, words: str) -> None:
    assert moments.ahead(seconds) == words


@pytest.mark.parametrize(
    "poor", ["", "short", "aaaaaaaaaaaaaaaa", "password1234", "qwertyuiop", "12345678901234"]
)
def test_poor_passphrases_are_called_so(poor: str) -> None:
    assert estimate(poor).level == 0


def test_words_that_do_not_belong_together_are_good() -> None:
    assert estimate("amber river candle orbit").level >= 2
    assert estimate("amber river candle orbit").bits > estimate("amber river").bits


@pytest.mark.parametrize(
    ("title", "letters"),
    [
        ("Bob Lindqvist", "BL"),
        ("Grandpa", "G"),
        ("Tomasz (print shop)", "TS"),
        ("", "?"),
        ("👍", "👍"),
    ],
)
def test_initials(title: str, letters: str) -> None:
    assert initials(title) == letters


def luminance(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [p / 12.92 if p <= 0.03928 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(
    ("ink", "ground"),
    [
        ("text", "panel"),
        ("text", "ground"),
        ("text", "bubble_in"),
        ("text_soft", "panel"),
        ("text_soft", "raised"),
        ("text_faint", "panel"),
        ("text_faint", "bubble_in"),
        ("on_bubble_out", "bubble_out"),
        ("on_bubble_out_soft", "bubble_out"),
        ("accent_text", "panel"),
        ("accent_text", "accent_soft"),
        ("on_accent", "accent"),
        ("danger", "panel"),
        ("warning", "warning_soft"),
        ("good", "panel"),
    ],
)
def test_words_stand_out_from_their_ground(colours: object, ink: str, ground: str) -> None:
    one, two = luminance(getattr(colours, ink)), luminance(getattr(colours, ground))
    contrast = (max(one, two) + 0.05) / (min(one, two) + 0.05)
    assert contrast >= (3.0 if ink == "good" else 4.5)
