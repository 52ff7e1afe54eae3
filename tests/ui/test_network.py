"""Route badge, the network sheet with check and trace, and a profile that is open elsewhere."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from m2chat.app.face import Finding, FindingState, ProfileMoved, Step, TraceStep
from m2chat.app.step_words import SENTENCES, step_sentence
from m2chat.errors import UserFacingError
from m2chat.messaging.events import PresenceChanged, RouteChanged
from m2chat.messaging.model import Presence, Reason, Route, RoutePolicy
from m2chat.ui import network_words, wording
from m2chat.ui.delegates.drawing import ROUTE_ICONS
from m2chat.ui.dialogs.network import NetworkSheet
from m2chat.ui.dialogs.network_check import finding_row
from m2chat.ui.main_window import MainWindow
from m2chat.ui.network_pages import Page
from m2chat.ui.wording import Act, Link
from tests.support.fake_app import FakeApplication, user

BOB, EVA, JUN, KIM = user(1), user(2), user(4), user(8)
LEFT = Qt.MouseButton.LeftButton
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
OnNode = Callable[[Callable[[], object]], object]
FINDINGS = [
    Finding("socket", FindingState.OK, "The port is open and hears.", place="[::]:50311"),
    Finding("ka", FindingState.BAD, "It does not answer.", "Ask its host.", "203.0.113.9:4700"),
    Finding("punch", FindingState.SKIPPED, "It could not be tried."),
]


def step(
    number: int, kind: Step, *, peer: object = BOB, words: str = "", flow: int = 1
) -> TraceStep:
    return TraceStep(number, flow, peer, number / 10, kind, words, "203.0.113.9:4700")  # type: ignore[arg-type]


def sheet_on(window: MainWindow, page: Page) -> NetworkSheet:
    window.show_network(page=page)
    assert isinstance(window.sheet, NetworkSheet)
    return window.sheet


def texts(widget: QWidget) -> list[str]:
    return [one.text() for one in widget.findChildren(QLabel)]


# -- the badge -------------------------------------------------------------------------------------


def test_every_route_has_a_word_a_hint_and_an_icon() -> None:
    assert set(network_words.ROUTE_BADGES) == set(network_words.ROUTE_HINTS) == set(Route)
    assert set(ROUTE_ICONS) == set(Route) - {Route.NONE}
    assert len(set(network_words.ROUTE_BADGES.values())) == len(Route), "no two look alike"
    assert set(network_words.POLICY_EXPLAINED) == set(RoutePolicy)


def test_the_badge_follows_the_route_and_goes_with_the_session(
    qtbot: QtBot, window: MainWindow, app: FakeApplication, on_node: OnNode
) -> None:
    window.open_conversation(BOB)
    badge = window.page.header.badge
    assert badge.isVisible()
    assert badge.words == "Direct"
    assert badge.accessibleName() == "Route: Direct"
    for route in (Route.LAN, Route.RELAY, Route.RELAY2, Route.MULTICAST):
        on_node(lambda route=route: app.bus.publish(RouteChanged(BOB, route)))
        qtbot.waitUntil(lambda route=route: badge.words == network_words.ROUTE_BADGES[route])
    on_node(lambda: app.bus.publish(RouteChanged(BOB, Route.NONE)))
    qtbot.waitUntil(badge.isHidden)


def test_presence_has_three_steps(
    qtbot: QtBot, window: MainWindow, app: FakeApplication, on_node: OnNode
) -> None:
    window.open_conversation(JUN)
    line = window.page.header.line
    assert line.text() == "Offline"
    for presence, words in ((Presence.SEEN, "Seems reachable"), (Presence.ONLINE, "Online")):
        on_node(lambda presence=presence: app.bus.publish(PresenceChanged(JUN, presence)))
        qtbot.waitUntil(lambda words=words: line.text() == words)


# -- the check -------------------------------------------------------------------------------------


def test_the_check_shows_findings_as_they_come_and_can_be_stopped(
    qtbot: QtBot, window: MainWindow, app: FakeApplication, on_node: OnNode
) -> None:
    app.findings = FINDINGS
    gate = on_node(asyncio.Semaphore)
    assert isinstance(gate, asyncio.Semaphore)

    async def pace() -> None:
        await gate.acquire()

    app.pace = pace
    QTest.keyClick(window, Qt.Key.Key_D, CTRL | SHIFT)
    sheet = window.sheet
    assert isinstance(sheet, NetworkSheet)
    check = sheet.check
    qtbot.waitUntil(lambda: len(check.findings) == 1)
    assert check.running
    assert check.progress.isVisible()
    assert "The port is open and hears." in texts(check)
    on_node(gate.release)
    qtbot.waitUntil(lambda: len(check.findings) == 2)
    assert "Ask its host." in texts(check)
    assert check.stop_button.hasFocus()
    QTest.keyClick(check.stop_button, Qt.Key.Key_Space)
    assert not check.running
    assert check.progress.isHidden()
    assert check.run_button.hasFocus(), "the keyboard is not lost with the button"
    on_node(gate.release)
    qtbot.wait(30)
    assert len(check.findings) == 2, "a stopped check says nothing more"


def test_a_finished_check_has_a_verdict_and_a_report_without_addresses(
    qtbot: QtBot, window: MainWindow, app: FakeApplication
) -> None:
    app.findings = FINDINGS
    check = sheet_on(window, Page.CHECK).check
    qtbot.waitUntil(lambda: not check.running)
    assert check.verdict.text() == "One thing must be mended."
    QTest.mouseClick(check.copy_button, LEFT)
    report = QGuiApplication.clipboard().text()
    assert "[bad] ka: It does not answer." in report
    assert "Ask its host." in report
    for finding in FINDINGS:
        assert not finding.place or finding.place not in report
    app.findings = FINDINGS[:1]
    QTest.mouseClick(check.run_button, LEFT)
    qtbot.waitUntil(lambda: check.verdict.text() == "Everything that could be tried works.")
    assert len(check.findings) == 1


def test_a_check_that_fails_says_so(qtbot: QtBot, window: MainWindow, app: FakeApplication) -> None:
    app.fail_next = UserFacingError("The network is just being closed. Try again.")
    check = sheet_on(window, Page.CHECK).check
    qtbot.waitUntil(check.status.isVisible)
    assert "just being closed" in check.status.text()
    assert check.run_button.isVisible()


def test_closing_the_sheet_ends_the_check(
    qtbot: QtBot, window: MainWindow, app: FakeApplication, on_node: OnNode
) -> None:
    ended = on_node(asyncio.Event)
    assert isinstance(ended, asyncio.Event)

    async def pace() -> None:
        try:
            await asyncio.Event().wait()
        finally:
            ended.set()

    app.findings, app.pace = FINDINGS, pace
    sheet_on(window, Page.CHECK)
    qtbot.waitUntil(lambda: ("examine",) in app.calls)
    QTest.keyClick(window.sheet, Qt.Key.Key_Escape)
    qtbot.waitUntil(ended.is_set)


def test_findings_are_told_to_a_screen_reader(qtbot: QtBot) -> None:
    made = finding_row(FINDINGS[1])
    qtbot.addWidget(made)
    assert (
        made.accessibleName() == "Look-up server, must be mended: It does not answer. Ask its host."
    )


# -- overview and trace ----------------------------------------------------------------------------


def test_the_overview_lists_servers_and_sessions_with_their_figures(
    qtbot: QtBot, window: MainWindow
) -> None:
    state = sheet_on(window, Page.STATE).state
    qtbot.waitUntil(lambda: "203.0.113.10:4700" in texts(state))
    said = texts(state)
    assert "No answer" in said
    assert "18 ms" in said
    assert "Bob Lindqvist" in said
    assert "23 ms · 0.1% lost · 1.3 MB/s" in said
    assert "The router shows everybody the same address" in said


def test_the_trace_of_the_open_contact_grows_while_one_looks(
    qtbot: QtBot, window: MainWindow, app: FakeApplication, on_node: OnNode
) -> None:
    app.steps = [step(1, Step.KA_UP, peer=None, words="Riverside"), step(2, Step.ASKED, flow=2)]
    window.open_conversation(BOB)
    trace = sheet_on(window, Page.TRACE).trace
    assert trace.who.currentText() == "Bob Lindqvist"
    qtbot.waitUntil(lambda: "Asked a look-up server" in trace.text.toPlainText())
    assert "Riverside" not in trace.text.toPlainText(), "only the way to them"
    on_node(lambda: app.steps.append(step(3, Step.UP, words="direct", flow=2)))
    qtbot.waitUntil(lambda: "Connected: direct" in trace.text.toPlainText())
    trace.who.setCurrentIndex(0)
    trace.who.activated.emit(0)
    qtbot.waitUntil(lambda: "Riverside" in trace.text.toPlainText())
    calls = len(app.calls)
    QTest.keyClick(window.sheet, Qt.Key.Key_Escape)
    assert len(app.calls) == calls


def test_what_a_name_says_cannot_become_markup(
    qtbot: QtBot, window: MainWindow, app: FakeApplication
) -> None:
    app.people[BOB] = replace(app.people[BOB], name="<b>Bob</b>")
    app.steps = [step(1, Step.ASKED)]
    window.conversations.put_contact(app.people[BOB])
    window.open_conversation(BOB)
    trace = sheet_on(window, Page.TRACE).trace
    qtbot.waitUntil(lambda: "<b>Bob</b>" in trace.text.toPlainText())


@pytest.mark.parametrize("kind", Step)
def test_every_step_has_a_sentence_without_addresses(kind: Step) -> None:
    assert kind in SENTENCES
    said = step_sentence(step(1, kind, words="peer_not_found; next try in 1.0 s"))
    assert said
    assert "203.0.113.9" not in said


# -- delivery and route ----------------------------------------------------------------------------


@pytest.mark.parametrize("reason", [one for one in Reason if one is not Reason.NONE])
def test_a_broken_link_has_one_red_dot_and_a_way_on(reason: Reason) -> None:
    words = wording.REASONS[reason]
    assert words.broken in set(Link)
    assert words.sentence
    assert words.advice


def test_the_delivery_panel_tells_the_last_try_and_opens_the_trace(
    qtbot: QtBot, window: MainWindow, app: FakeApplication
) -> None:
    app.steps = [
        step(1, Step.ASKED, peer=JUN), step(2, Step.NONE, peer=JUN),
        step(3, Step.FAILED, peer=JUN, words="peer_not_found; next try in 31.0 s"),
    ]  # fmt: skip
    window.open_conversation(JUN)
    qtbot.waitUntil(lambda: window.page.model.rowCount() == 2)
    window.page.show_delivery(window.page.model.message(1))
    panel = window.page.delivery
    qtbot.waitUntil(lambda: panel.steps[0].isVisible())
    assert panel.steps[2].text() == (
        "0.30 s  This try came to nothing: they are not on line; next try in 31.0 s"
    )
    assert panel.steps[3].isHidden()
    QTest.mouseClick(panel.trace_button, LEFT)
    assert isinstance(window.sheet, NetworkSheet)
    assert window.sheet.trace.isVisible()


def test_the_remedy_of_a_blocked_network_runs_the_check(
    qtbot: QtBot, window: MainWindow, app: FakeApplication, on_node: OnNode
) -> None:
    window.open_conversation(JUN)
    qtbot.waitUntil(lambda: window.page.model.rowCount() == 2)
    on_node(lambda: app.advance(app.talk[JUN][1].id, reason=Reason.UDP_BLOCKED))
    qtbot.waitUntil(lambda: window.page.model.message(1).reason is Reason.UDP_BLOCKED)
    window.page.show_delivery(window.page.model.message(1))
    assert window.page.delivery.act_button.text() == Act.CHECK.value
    QTest.mouseClick(window.page.delivery.act_button, LEFT)
    qtbot.waitUntil(lambda: ("examine",) in app.calls)


def test_a_route_policy_is_explained_before_it_is_chosen(
    qtbot: QtBot, window: MainWindow, app: FakeApplication
) -> None:
    window.open_conversation(BOB)
    QTest.mouseClick(window.page.header.details_button, LEFT)
    panel = window.page.details
    assert panel.policy_line.text() == network_words.POLICY_EXPLAINED[RoutePolicy.AUTO]
    panel.policy.setFocus()
    for _ in range(3):
        QTest.keyClick(panel.policy, Qt.Key.Key_Down)
    panel.policy.activated.emit(panel.policy.currentIndex())
    qtbot.waitUntil(lambda: app.people[BOB].policy is RoutePolicy.RELAY)
    assert "never see your address" in panel.policy_line.text()


# -- two computers ---------------------------------------------------------------------------------


def test_a_profile_that_is_open_elsewhere_says_so_and_can_be_taken_back(
    qtbot: QtBot, window: MainWindow, app: FakeApplication, on_node: OnNode
) -> None:
    app.elsewhere = True
    on_node(lambda: app.bus.publish(ProfileMoved(True)))
    qtbot.waitUntil(window.banner.isVisible)
    assert window.banner.text.text() == network_words.ELSEWHERE
    assert window.list.strip.text().startswith("Open elsewhere")
    QTest.mouseClick(window.banner.action, LEFT)
    qtbot.waitUntil(lambda: ("use_here",) in app.calls)
    qtbot.waitUntil(window.banner.isHidden)
    assert not window.list.strip.text().startswith("Open elsewhere")
