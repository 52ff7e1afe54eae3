"""The circles that a node lives in: entered and left at run time, one after the other.

Circles are realms: when one is left, its sessions and introductions end and its registrations are
withdrawn before anything else happens, and no datagram of it is understood afterwards.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from m2chat.ids import UserId
from m2chat.links import CircleLink
from m2chat.net.io.circle_member import CircleMember
from m2chat.net.io.introductions import Introductions
from m2chat.net.io.multicast import Multicast
from m2chat.net.io.session_book import SessionBook


@dataclass(frozen=True, slots=True)
class Realm:
    """What belongs to circles beside their members."""

    sessions: SessionBook
    introductions: Introductions
    multicast: Multicast
    discovery: bytes  # our own D


class Memberships:
    """Keeps ``members`` (by circle_pk) as the circles are."""

    def __init__(
        self,
        members: dict[bytes, CircleMember],
        make: Callable[[CircleLink], CircleMember],
        realm: Realm,
    ) -> None:
        """``make`` gives a member that knows its people and has not started."""
        self._members = members
        self._make = make
        self._realm = realm
        self._order = asyncio.Lock()
        self._closed = False

    def close(self) -> None:
        """Leave all of them; for good."""
        self._closed = True
        for member in list(self._members.values()):
            self._realm.multicast.remove(member)
            member.close()

    async def match(self, circles: Callable[[], Sequence[CircleLink]]) -> list[UserId]:
        """Be in exactly these circles; with whom a session ended for it.

        ``circles`` is asked when it is our turn, so that the newest answer wins.
        """
        async with self._order:
            wanted = {link.public_key: link for link in circles()}
            parted: list[UserId] = []
            for key, member in list(self._members.items()):
                if not member.is_of(wanted.get(key)):
                    parted += self._leave(member)
            for key, link in wanted.items():
                if key not in self._members:
                    await self._enter(link)
            return parted

    async def _enter(self, link: CircleLink) -> None:
        """Live in this circle from now on."""
        member = self._members[link.public_key] = self._make(link)
        await member.start()
        if not self._closed:
            realm = self._realm
            realm.multicast.add(member, realm.discovery)

    def _leave(self, member: CircleMember) -> list[UserId]:
        """Say goodbye to everybody in it."""
        key, realm = member.circle.public_key, self._realm
        here = [one for one in realm.sessions.all() if one.circle == key]
        for session in here:
            session.close()
        realm.introductions.leave(member.circle)
        realm.multicast.remove(member)
        member.close()
        del self._members[key]
        return [session.peer for session in here]
