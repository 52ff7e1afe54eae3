"""Whether we are on line, in which circle, and on which computer: the strip and the banner say it.

Asks the application once at the start and after F5; between them the events tell.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal

from m2chat.app.face import ProfileMoved
from m2chat.events import Event
from m2chat.ui.bridge import Bridge, CircleInfo, NetworkChanged, NetworkStatus
from m2chat.ui.language import tr
from m2chat.ui.network_words import ELSEWHERE, LOCAL_ONLY, OFFLINE, USE_HERE
from m2chat.ui.pages.conversation_list_page import NetworkStrip
from m2chat.ui.views.banner import Banner
from m2chat.ui.wording import Act


class Connection(QObject):
    """The state of the network as the whole window shows it."""

    circle_changed = Signal(str, bool)  # the names of the circles; whether in the local one

    def __init__(
        self,
        bridge: Bridge,
        strip: NetworkStrip,
        banner: Banner,
        check: Callable[[], object],
    ) -> None:
        """``check`` opens the doctor."""
        super().__init__()
        self._bridge, self._strip, self._banner, self._check = bridge, strip, banner, check
        self._online: bool | None = None
        self._elsewhere = False  # the profile is open on another computer
        self._circle = ""

    def apply(self, event: Event) -> None:
        """Something happened in the application."""
        if isinstance(event, NetworkChanged):
            self._online = event.online
        elif isinstance(event, ProfileMoved):
            self._elsewhere = event.elsewhere
        else:
            return
        self._show()

    def load_circles(self) -> None:
        """Ask which circles there are."""

        def done(circles: Sequence[CircleInfo]) -> None:
            names = ", ".join(circle.name for circle in circles if not circle.local)
            local = any(circle.local for circle in circles)
            self._circle = names or (tr(LOCAL_ONLY) if local else "")
            self.circle_changed.emit(names, local)
            self._show()

        self._bridge.ask(lambda app: app.circles(), done, owner=self)

    def look(self, final: bool = False) -> None:
        """Ask once; unless ``final``, being offline may yet be the beginning of coming online."""

        def seen(status: NetworkStatus) -> None:
            self._elsewhere = status.elsewhere
            if status.online or final:
                self._online = status.online
            self._show()

        self._bridge.ask(lambda app: app.network(), seen, owner=self)

    def retry(self) -> None:
        """F5: everything again at once."""
        self._online = None
        self._show()
        self._bridge.ask(lambda app: app.retry_network(), lambda _: self.look(True), owner=self)

    def use_here(self) -> None:
        """Take the profile back from another computer."""
        self._bridge.ask(lambda app: app.use_here(), owner=self)

    def _show(self) -> None:
        self._strip.show_state(self._online, self._circle, elsewhere=self._elsewhere)
        if self._elsewhere:
            self._banner.say(tr(ELSEWHERE), "warning", tr(USE_HERE), self.use_here)
        elif self._online is False and self._circle:
            self._banner.say(tr(OFFLINE), "warning", tr(Act.CHECK), self._check)
        else:
            self._banner.say("", "warning")
