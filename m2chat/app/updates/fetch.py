"""Fetches the release file by HTTPS, through the proxy that the person set for this computer.

Nothing in the request tells who asks: no version, no id, no cookie, no language.  Bounded in size,
time and redirects; from HTTPS it never goes on to anything else.  Plain HTTP is for this computer
alone (tests).
"""

from __future__ import annotations

import http.client
import ipaddress
import socket
import ssl
import time
import urllib.error
import urllib.request
from email.message import Message
from typing import IO
from urllib.parse import urlsplit

from m2chat.app.updates.errors import UpdateNotReached
from m2chat.app.updates.release import LIMIT

STEP_S = 10.0  # the longest silence
WHOLE_S = 20.0
REDIRECTS = 3
_PIECE = 2048


def allowed(address: str) -> bool:
    """Whether an address may be asked: HTTPS without a password in it, or this computer."""
    try:
        parts = urlsplit(address)
        port = parts.port
    except ValueError:
        return False
    if not parts.hostname or parts.username is not None or port == 0:
        return False
    return parts.scheme == "https" or (parts.scheme == "http" and _here(parts.hostname))


def _here(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


class _Careful(urllib.request.HTTPRedirectHandler):
    """Follows few redirects, and none to a weaker place."""

    max_redirections = REDIRECTS
    max_repeats = 1

    def redirect_request(
        self,
        req: urllib.request.Request,
        fp: IO[bytes],
        code: int,
        msg: str,
        headers: Message,
        newurl: str,
    ) -> urllib.request.Request | None:
        """Another address in place of the first."""
        weaker = urlsplit(req.full_url).scheme == "https" and not newurl.startswith("https:")
        if weaker or not allowed(newurl):
            raise UpdateNotReached("its server sends us on to a place that is not safe.")
        return urllib.request.Request(newurl, headers=_headers())  # noqa: S310 - checked


def _headers() -> dict[str, str]:
    return {"User-Agent": "m2chat", "Accept": "text/plain", "Connection": "close"}


def fetch(
    address: str,
    *,
    context: ssl.SSLContext | None = None,
    step_s: float = STEP_S,
    whole_s: float = WHOLE_S,
) -> bytes:
    """At most ``LIMIT`` bytes from there; blocks, so call it on a thread.

    Raises ``UpdateNotReached``.  ``context``: whose certificates count; the system's by default.
    """
    if not allowed(address):
        raise UpdateNotReached("its address is not safe.")
    end = time.monotonic() + whole_s
    opener = urllib.request.build_opener(
        _Careful, urllib.request.HTTPSHandler(context=context or ssl.create_default_context())
    )
    opener.addheaders = []
    request = urllib.request.Request(address, headers=_headers())  # noqa: S310 - checked above
    try:
        with opener.open(request, timeout=step_s) as answer:
            return _read(answer, end)
    except urllib.error.HTTPError as error:
        error.close()
        raise UpdateNotReached(f"its server answers with {error.code}.") from error
    except urllib.error.URLError as error:
        raise UpdateNotReached(_reason(error.reason)) from error
    except (OSError, http.client.HTTPException, ValueError) as error:
        raise UpdateNotReached(_reason(error)) from error


def _read(answer: http.client.HTTPResponse, end: float) -> bytes:
    """All of it, or a refusal as soon as it is too much or takes too long."""
    found = bytearray()
    while piece := answer.read1(_PIECE):
        found += piece
        if len(found) > LIMIT:
            raise UpdateNotReached("its server sends far more than a notice.")
        if time.monotonic() > end:
            raise UpdateNotReached("its server takes too long.")
    return bytes(found)


def _reason(error: object) -> str:
    """Why, without the address."""
    if isinstance(error, ssl.SSLError):
        return "its server could not prove who it is."
    if isinstance(error, TimeoutError):
        return "its server does not answer."
    if isinstance(error, socket.gaierror):
        return "its server was not found; are you on line?"
    return "the connection failed."
