"""With which keys a server starts: kept, found anew, or admitted by a join link."""

from __future__ import annotations

import asyncio
import logging
from dataclasses import dataclass, replace
from pathlib import Path

from m2chat.clock import Clock, SystemClock
from m2chat.crypto.randomness import SystemRandomSource
from m2chat.crypto.signing import SEED_SIZE, SigningKey
from m2chat.links import CircleLink, JoinLink
from m2chat.servers.admission import join_token
from m2chat.servers.config import ServerConfig
from m2chat.servers.errors import BadConfiguration, CircleMismatch
from m2chat.servers.join import ask_admission
from m2chat.servers.keys import Membership, ServiceKeys, load_keys, save_keys
from m2chat.servers.roles import role_bits

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Wish:
    """What the command line asks for; at most one of them."""

    circle: str | None = None  # a circle link
    new_circle: str | None = None  # a name
    join: str | None = None  # a join link


def open_keys(wish: Wish, config: ServerConfig) -> ServiceKeys:
    """The keys to serve with, kept in ``config.data`` when there is one.

    Raises ``UserFacingError``s with what to do.
    """
    kept = load_keys(config.data) if config.data is not None else None
    if wish.join is not None:
        return _keep(config.data, _join(JoinLink.parse(wish.join), kept, config))
    if wish.circle is not None:
        return _of_circle(CircleLink.parse(wish.circle), kept)
    if kept is not None:
        if wish.new_circle not in (None, kept.circle_name):
            raise CircleMismatch(
                f"The --data folder holds the circle {kept.circle_name!r}. Start it without"
                " --new-circle, or with another folder."
            )
        return kept
    if wish.new_circle is None:
        raise BadConfiguration(
            "There is no circle yet: found one with --new-circle NAME, or join one with --join"
            " LINK, and keep it with --data DIR."
        )
    return _keep(config.data, ServiceKeys.new_circle(wish.new_circle, SystemRandomSource()))


def stored_join_link(data: Path, clock: Clock) -> JoinLink:
    """A fresh join link from the founder's folder; the server must run for it to be of use."""
    keys = _founder(data)
    assert keys.circle is not None
    if not keys.services:
        raise CircleMismatch(
            "That server never ran, so a join link could not say where it is. Start it first."
        )
    return JoinLink(keys.link(), join_token(keys.circle, keys.joins, clock.wall()))


def call_back_joins(data: Path) -> None:
    """Refuse every join link made so far; a running server sees it at the next JOIN."""
    keys = _founder(data)
    save_keys(data, replace(keys, joins=keys.joins + 1))


def _founder(data: Path) -> ServiceKeys:
    keys = load_keys(data)
    if keys is None or keys.circle is None:
        raise CircleMismatch(
            "That folder holds no circle's key. Use the --data folder of the circle's first server."
        )
    return keys


def _of_circle(link: CircleLink, kept: ServiceKeys | None) -> ServiceKeys:
    if kept is None or kept.circle_public != link.public_key:
        raise CircleMismatch(
            "This server holds no admission to that circle. Join it with --join LINK (its first"
            " server prints one), or start with the --data folder of a server that did."
        )
    return kept


def _join(link: JoinLink, kept: ServiceKeys | None, config: ServerConfig) -> ServiceKeys:
    """Ask for admission, with the service key of before if there is one."""
    circle, random = link.circle, SystemRandomSource()
    if kept is not None and kept.circle_public != circle.public_key:
        raise CircleMismatch(
            f"The --data folder holds the circle {kept.circle_name!r}, and the join link is of"
            f" {circle.name!r}. Start it with another folder."
        )
    if kept is not None and kept.circle is not None:
        raise CircleMismatch(
            "This server founded that circle and needs no join link. Start it without --join."
        )
    service = kept.service if kept is not None else SigningKey(random.bytes(SEED_SIZE))
    roles = role_bits(config.roles)
    draft = ServiceKeys(
        service, None, circle.network_key, circle.name, Membership(circle.public_key, b"", ())
    )
    services = [draft.of_worker(number).public for number in range(config.workers)]
    admissions, founder = asyncio.run(
        ask_admission(circle, link.token, services, roles, SystemClock(), random)
    )
    rows = tuple((roles, admission) for admission in admissions)
    membership = Membership(circle.public_key, founder, rows)
    return ServiceKeys(
        service, None, circle.network_key, circle.name, membership, services=circle.services
    )


def _keep(data: Path | None, keys: ServiceKeys) -> ServiceKeys:
    if data is None:
        _log.warning("without --data this service ends with this process")
    else:
        save_keys(data, keys)
    return keys
