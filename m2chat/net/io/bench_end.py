"""What both ends of a benchmark share: a socket and an identity that is thrown away.

Only here are the secrets fixed: discovery and invite secrets are constants, fingerprints are zero
in derivations, and whoever answers is taken.  Nothing but ``bench`` may import this.
"""

from __future__ import annotations

import asyncio
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

from m2chat.clock import SystemClock
from m2chat.crypto.certificate import UserCertificate
from m2chat.crypto.identity import Identity
from m2chat.crypto.randomness import SystemRandomSource
from m2chat.crypto.session_keys import TemporaryKey
from m2chat.net.io.endpoint import Endpoint
from m2chat.net.io.introductions import Introductions
from m2chat.net.io.udp import UdpSocket
from m2chat.net.session.config import DEFAULT_CONFIG
from m2chat.net.session.handshake import LocalEnd, RemoteEnd
from m2chat.net.wire.addresses import Address
from m2chat.net.wire.bundle import Bundle
from m2chat.net.wire.obfuscation import CircleKeys

DISCOVERY = b"m2chat bench D.."
INVITE = b"m2chat bench inv"
NOBODY = bytes(32)
LOOKUP_KEY = b"m2chat bench mck"
NETWORK_KEY = b"m2chat bench network key........"
CIRCLE_PK = bytes(32)


class BenchEnd:
    """A socket, a throw-away identity and its introductions."""

    def __init__(self, bind: Address, offload: bool, mtu: int) -> None:
        self.random = SystemRandomSource()
        self.clock = SystemClock()
        self.circle = CircleKeys(NETWORK_KEY, CIRCLE_PK, "bench")
        self.endpoint = Endpoint(
            UdpSocket(bind.host, bind.port, offload=offload), self.clock, self.random
        )
        self.endpoint.add_circle(self.circle)
        self.pool = ThreadPoolExecutor(2, thread_name_prefix="crypto")
        config = replace(DEFAULT_CONFIG, mtu_max=mtu)
        self.introductions = Introductions(self.endpoint, self.pool, config)
        identity = Identity.generate()
        key = TemporaryKey.generate(self.random)
        draft = Bundle.unsigned(key, 1, self.random.bytes(8), int(self.clock.wall()))
        self.bundle = draft.signed(identity.sign("bundle", draft.statement(NOBODY, CIRCLE_PK)))
        self.local = LocalEnd(
            NOBODY,
            identity.certificate.encode(),
            identity.sign,
            key,
            self.bundle.encode(),
            self.bundle.bid,
        )
        self.endpoint.start(asyncio.get_running_loop())

    def remote(self, bundle: Bundle) -> RemoteEnd:
        """Whoever it is."""

        def check(certificate: UserCertificate) -> None:
            statement = bundle.statement(NOBODY, CIRCLE_PK)
            certificate.verify("bundle", statement, bundle.signature)

        encoded = bundle.encode()
        return RemoteEnd(NOBODY, encoded, bundle.bid, bundle.modulus, bundle.x25519, None, check)

    async def close(self) -> None:
        """Let the last packets leave, then stop."""
        await asyncio.sleep(0.02)
        self.introductions.close()
        self.endpoint.close()
        self.pool.shutdown(wait=False, cancel_futures=True)
