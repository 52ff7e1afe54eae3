"""Network: how it stands, who helps, what they may learn, what we give (product 3.3, page 7)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

from m2chat.app.faces.offline import TreatyState
from m2chat.ui import network_words
from m2chat.ui.bridge import ApplicationFace, CircleInfo, NetworkStatus
from m2chat.ui.language import tr
from m2chat.ui.network_pages import Page
from m2chat.ui.settings.donation import DonationRows
from m2chat.ui.settings.form import Form
from m2chat.ui.settings.switch import Switch

if TYPE_CHECKING:
    from m2chat.ui.main_window import MainWindow

LOCAL = "local"


@dataclass(frozen=True, slots=True)
class _Found:
    """What the page shows."""

    status: NetworkStatus
    circles: Sequence[CircleInfo]
    treaties: int
    welcome: bool
    hidden: bool
    ledger: bool


class NetworkPage(Form):
    """The page."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__()
        self._window, self._bridge = window, window.bridge
        self._status()
        self._helpers()
        self._address()
        self.section(tr("Helping others"))
        self.donation = DonationRows(self, self._bridge)
        self._load()

    # -- rows ---------------------------------------------------------------------------------

    def _open(self, page: Page) -> None:
        self._window.detour(partial(self._window.show_network, page=page))

    def _status(self) -> None:
        self.section(tr("Now"))
        self.state = self.action(
            tr("Looking…"),
            "",
            tr("Check…"),
            partial(self._open, Page.CHECK),
            key="status",
            name=tr("State of the network"),
        )
        self.inspector = self.action(
            tr("Network inspector"),
            tr("Every connection with its speed, losses, ways and keys, live."),
            tr("Open…"),
            partial(self._open, Page.LIVE),
            key="inspector",
        )
        self.ledger = self.action(
            tr("What servers learned"),
            tr("Every server of the last 30 days, and exactly what it could see of you."),
            tr("Open…"),
            partial(self._open, Page.LEDGER),
            key="ledger",
        )
        self.keep_ledger = self.switch(
            tr("Keep that list"),
            tr("On this computer alone. Switched off, it is erased."),
            True,
            self._keep_ledger,
            key="keep-ledger",
        )

    def _helpers(self) -> None:
        self.section(tr("Who helps"))
        self.circles = self.action(
            tr("Circles and look-up servers"), "", tr("Show…"), partial(self._open, Page.STATE),
            key="circles", )  # fmt: skip
        self.lan = self.switch(
            tr("People on the same network"),
            tr("Find each other by card without any server."),
            True,
            self._lan,
            key="lan",
            words=tr("multicast LAN local network discovery"),
        )
        self.offers = self.switch(
            tr("Contacts may offer that messages wait"),
            "",
            True,
            self._offers,
            key="treaties",
            words=tr("offline servers store treaty mailbox"),
        )

    def _address(self) -> None:
        self.section(tr("Your address"))
        self.hide_address = self.switch(
            tr("Hide my address until a contact is verified"),
            tr(
                "Through a relay where the circle has one. Each contact can have a rule of their "
                "own, in their panel."
            ),
            False,
            self._hide,
            key="hide",
            words=tr("IP address relay route"),
        )
        self.router = self.say(tr("Looking…"), key="port", name=tr("Port and router"))

    # -- what is kept -------------------------------------------------------------------------

    def _load(self) -> None:
        async def ask(app: ApplicationFace) -> _Found:
            views = await app.offline.treaties()
            return _Found(
                await app.network(),
                await app.circles(),
                sum(one.state is TreatyState.ACTIVE for one in views),
                await app.offline.offers_welcome(),
                (await app.choices()).relay_until_verified,
                await app.insight.keeps_ledger(),
            )

        self._bridge.ask(ask, self._show, lambda e: self.complain(self.state, str(e)), self)

    def _show(self, found: _Found) -> None:
        status = found.status
        answering = sum(one.connected for one in status.services)
        words = tr("This computer is online") if status.online else tr("This computer is offline")
        self.rename(self.state, words)
        self.recaption(
            self.state,
            tr("%n look-up server(s) answer", n=answering)
            + " · "
            + tr("connected to %n contact(s)", n=len(status.sessions)),
        )
        named = [one.name for one in found.circles if not one.local]
        self.recaption(self.circles, ", ".join(named) or tr("No circle with a server yet."))
        self.lan.setChecked(any(one.local for one in found.circles))
        self.offers.setChecked(found.welcome)
        self.recaption(
            self.offers,
            tr("At an offline server, while one of you is away. Agreed with %n contact(s).",
               n=found.treaties),
        )  # fmt: skip
        self.hide_address.setChecked(found.hidden)
        self.keep_ledger.setChecked(found.ledger)
        self.router.setText(_router(status))

    def _keep(self, box: Switch, verb: object, on: bool) -> None:
        self.keep(self._bridge, box, verb, lambda: box.setChecked(not on))  # type: ignore[arg-type]

    def _keep_ledger(self, on: bool) -> None:
        self._keep(self.keep_ledger, lambda app: app.insight.keep_ledger(on), on)

    def _offers(self, on: bool) -> None:
        self._keep(self.offers, lambda app: app.offline.set_offers_welcome(on), on)

    def _hide(self, on: bool) -> None:
        async def keep(app: ApplicationFace) -> None:
            await app.choose(replace(await app.choices(), relay_until_verified=on))

        self._keep(self.hide_address, keep, on)

    def _lan(self, on: bool) -> None:
        async def keep(app: ApplicationFace) -> None:
            if on:
                await app.join_circle(LOCAL)
            else:
                await app.leave_circle(LOCAL)

        self._keep(self.lan, keep, on)
        self._window.connection.load_circles()


def _router(status: NetworkStatus) -> str:
    """The port, and what stands before it."""
    port = status.address.rpartition(":")[2]
    said = network_words.MAPPINGS.get(status.mapping)
    before = tr(said) if said else tr("What stands before this computer is not known yet")
    if not port:
        return before + "."
    return tr("{before}. m2chat uses UDP port {port}; a router that allows it (UPnP, PCP, NAT-PMP) "
              "is asked to open it.", before=before, port=port)  # fmt: skip
