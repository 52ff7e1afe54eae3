"""The language of the window: plural forms, dates, sentences of the rooms below, the choice."""

from __future__ import annotations

import os
from collections.abc import Iterator
from datetime import datetime
from string import Formatter

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication, QDialogButtonBox

from m2chat.app.insight.findings import their_step
from m2chat.messaging.contact_test import Check, State, Step
from m2chat.messaging.errors import MessagingError
from m2chat.messaging.groups.words import said
from m2chat.sentences import Sentence, mark
from m2chat.ui import file_words, moments
from m2chat.ui.inspection import say
from m2chat.ui.language import install_language, locale_of, system_language, tr
from m2chat.ui.retelling import told
from m2chat.ui.translator import FORMS, read_texts, templates_from_below
from tests.languages import catalogue

NOW = datetime(2026, 11, 21, 18, 0).timestamp()
DAY = 86_400


@pytest.fixture
def german(qapp: QApplication) -> Iterator[None]:
    install_language(qapp, "de")
    yield
    install_language(qapp, "en")


@pytest.mark.parametrize(
    ("language", "numbers"),
    [
        ("en", {0: 1, 1: 0, 2: 1, 101: 1}),
        ("fr", {0: 0, 1: 0, 2: 1}),
        ("zh_CN", {0: 0, 1: 0, 7: 0}),
        ("ar", {0: 0, 1: 1, 2: 2, 3: 3, 10: 3, 11: 4, 99: 4, 100: 5, 102: 5, 103: 3, 111: 4}),
    ],
)
def test_plural_forms_follow_the_rules_of_the_language(
    language: str, numbers: dict[int, int]
) -> None:
    count, form = FORMS[language]
    assert {n: form(n) for n in numbers} == numbers
    assert set(numbers.values()) <= set(range(count))


def test_english_says_its_plurals() -> None:
    assert [tr("%n member(s)", n=n) for n in (0, 1, 2)] == ["0 members", "1 member", "2 members"]
    assert tr("{name} is writing…", name="{Bob}") == "{Bob} is writing…"


@pytest.mark.parametrize(
    ("listed", "spoken"),
    [
        (["de-AT", "en-US"], "de"),
        (["nl-NL", "fr-BE"], "fr"),
        (["zh-Hant-TW", "en-GB"], "en"),
        (["zh-Hans-CN"], "zh_CN"),
        (["C"], "en"),
        ([], "en"),
    ],
)
def test_the_first_language_of_the_system_that_is_spoken(listed: list[str], spoken: str) -> None:
    assert system_language(listed) == spoken


def test_dates_follow_the_territory_and_digits_stay() -> None:
    assert locale_of("de", QLocale("de_AT")).name() == "de_AT"
    assert locale_of("en", QLocale.c()).timeFormat(QLocale.FormatType.ShortFormat) == "HH:mm"
    for system in ("ar_EG", "ar_SA", "de_DE"):
        assert locale_of("ar", QLocale(system)).zeroDigit() == "0"


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("en_GB", ["3 November", "17 October 2025", "3 Nov"]),
        ("en_US", ["November 3", "October 17, 2025", "Nov 3"]),
        ("de_DE", ["3. November", "17. Oktober 2025", "3. Nov."]),
        ("es_ES", ["3 de noviembre", "17 de octubre de 2025", "3 nov"]),
        ("zh_CN", ["11月3日", "2025年10月17日", "11月3日"]),
    ],
)
def test_days_are_written_as_in_the_language(name: str, expected: list[str]) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale(name))
    near, far = NOW - 18 * DAY, NOW - 400 * DAY
    assert [moments.day(near, NOW), moments.day(far, NOW), moments.short(near, NOW)] == expected
    QLocale.setDefault(before)


def test_german(german: None) -> None:
    assert tr("Send") == "Senden"
    assert [tr("%n member(s)", n=n) for n in (1, 2)] == ["1 Mitglied", "2 Mitglieder"]
    assert moments.day(NOW - DAY, NOW) == "Gestern"
    assert file_words.size(3_400_000) == "3,4 MB"
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    assert box.buttons()[0].text() == "Abbrechen", "Qt's own words too"


class _Refused(MessagingError):
    """An error with a name in it."""


def test_an_error_is_told_in_the_language(german: None) -> None:
    error = _Refused(Sentence("You blocked {name}. Unblock them first.", name="Send"))
    assert str(error) == "You blocked Send. Unblock them first."
    assert told(error) == "Du hast Send blockiert. Hebe das zuerst auf.", "names stay"


def test_a_kept_sentence_is_recognised(german: None) -> None:
    assert told("You left") == "Du bist gegangen"
    assert told(said("asked", "Eva", "Bob Lee")) == "Eva hat Bob Lee eingeladen"
    assert told(said("asked", "Eva")) == "Eva hat dich eingeladen"
    kept = str(
        Sentence("%n message(s) from {name} expired before you came online.", n=2, name="Al")
    )
    assert told(kept) == "2 Nachrichten von Al sind verfallen, bevor du online warst."
    assert told("Something of an older version.") == "Something of an older version."


def test_a_sentence_in_a_sentence(german: None) -> None:
    inner = Sentence("%n day(s)", n=3)
    outer = Sentence(mark("up to {days}, at most {size}"), days=inner, size="8 MiB")
    assert str(outer) == "up to 3 days, at most 8 MiB"
    assert told(outer) == "bis zu 3 Tage, höchstens 8 MiB"


def test_the_direction_follows_the_language(qapp: QApplication) -> None:
    install_language(qapp, "ar")
    assert qapp.layoutDirection() is Qt.LayoutDirection.RightToLeft
    install_language(qapp, "en")
    assert qapp.layoutDirection() is Qt.LayoutDirection.LeftToRight


@pytest.mark.parametrize("language", FORMS)
def test_a_file_is_read_as_a_parser_reads_it(language: str) -> None:
    parsed = {one.source: one.forms for one in catalogue.read(language).values() if one.finished}
    assert read_texts(language) == parsed


@pytest.mark.parametrize("number", [2**31 - 1, 2**31, 2**32 - 1, 10**30])
def test_no_number_of_a_contact_is_too_large_to_be_said(
    german: None, qapp: QApplication, number: int
) -> None:
    told_by_them = their_step(Step(bytes(8), Check.LOOK_UP, State.OK, min(number, 2**32 - 1)))
    assert "2147483647" in say(told_by_them.sentence)
    assert "2147483647" in tr("%n message(s)", n=number)
    kept = f"{number} message(s) from Bob expired before you came online.".replace("(s)", "s")
    assert "2147483647" in told(kept)


def test_the_name_of_a_file_that_is_no_text_is_told_as_it_is(german: None) -> None:
    odd = os.fsdecode(b"a\xff.txt") + " is not there. Choose another file."
    assert told(odd) == odd


@pytest.mark.parametrize("language", ["de", "ar"])
@pytest.mark.parametrize(
    "name", ["{0.__class__}", "{}", "{name}", "}{", "%n (s)", "{who:>99999999}"]
)
def test_what_somebody_is_called_is_never_a_template(
    qapp: QApplication, language: str, name: str
) -> None:
    install_language(qapp, language)
    try:
        for template in templates_from_below():
            holes = {hole for _, hole, _, _ in Formatter().parse(template) if hole}
            said = Sentence(template, n=3 if "%n" in template else -1, **dict.fromkeys(holes, name))
            for one in (said, str(said)):  # as it is said now, and as it was kept
                assert not holes or name in told(one)
    finally:
        install_language(qapp, "en")
