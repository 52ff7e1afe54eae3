"""The defences whose absence must be noticed: what to take out, and which tests see it.

``old`` stands exactly once in ``file``; ``tests/mutations/test_defences.py`` holds that.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Defence:
    """One defence of the threat model and the change that takes it out."""

    threat: str  # T1..T47 of docs/threat-model.md
    what: str
    file: str
    old: str
    new: str
    tests: tuple[str, ...]


DEFENCES = (
    Defence(
        "T1",
        "a bundle is checked against the pinned certificate before a packet is sent",
        "m2chat/net/io/circle_member.py",
        "            bundle.check_signature(certificate, circle_pk)\n",
        "",
        ("tests/security/test_hostile_ka.py",),
    ),
    Defence(
        "T2",
        "a bundle older than one seen before is refused",
        "m2chat/net/io/epochs.py",
        "        if epoch < instances.get(instance, 0):\n            return False\n",
        "",
        ("tests/security/test_hostile_ka.py", "tests/unit/net"),
    ),
    Defence(
        "T3",
        "each side signs the other's fresh values",
        "m2chat/net/session/handshake.py",
        "        certificate.verify(use, signed + self._names, auth[32:])\n",
        "",
        ("tests/protocol/test_session_security.py", "tests/security"),
    ),
    Defence(
        "T8",
        "FIN proves that both derived the same keys, ML-KEM's secret among them",
        "m2chat/net/session/handshake.py",
        "        if not equal(self._theirs[HandshakeType.FIN], self._fin(direction)):\n",
        "        if False:\n",
        ("tests/protocol/test_session_security.py",),
    ),
    Defence(
        "T10",
        "a packet number is accepted once",
        "m2chat/net/session/replay.py",
        "        if self._bits & bit:\n            return False\n",
        "",
        ("tests/protocol/test_session_security.py",),
    ),
    Defence(
        "T12",
        "an envelope names its receiver inside the signature",
        "m2chat/crypto/envelope.py",
        "!= sender.fingerprint or inner[_RECEIVER] != receiver.fingerprint:",
        "!= sender.fingerprint:",
        ("tests/unit/crypto",),
    ),
    Defence(
        "T13",
        "an envelope commits to its key",
        "m2chat/crypto/envelope.py",
        "    if not equal(keys.commit, blob[_COMMIT:_SEALED]):\n",
        "    if False:\n",
        ("tests/unit/crypto",),
    ),
    Defence(
        "T15",
        "a look-up that the rules forbid is answered like one for nobody",
        "m2chat/net/services/ka_registry.py",
        "flags & _SELF:\n            return None\n",
        "flags & _SELF:\n            raise ProtocolError('forbidden')\n",
        ("tests/unit/net", "tests/security/test_hostile_client.py"),
    ),
    Defence(
        "T17",
        "an association is opened only for an address that echoes its cookie",
        "m2chat/net/services/listener.py",
        "            if equal(_cookie(rotation.secret, source, nonce), cookie):\n",
        "            if True:\n",
        ("tests/unit/net", "tests/security"),
    ),
    Defence(
        "T18",
        "a first handshake costs nothing before its source was validated",
        "m2chat/net/io/introductions.py",
        "        if not live.punch.knows(source):  # before any private operation (T18)\n"
        "            return\n",
        "",
        ("tests/security",),
    ),
    Defence(
        "T20",
        "an acknowledgement of what was never sent ends the session",
        "m2chat/net/session/recovery.py",
        "        if largest >= space.next_number:\n",
        "        if False:\n",
        ("tests/protocol", "tests/unit/session", "tests/security"),
    ),
    Defence(
        "T21",
        "an attempt sends a hundred probes at most",
        "m2chat/net/traversal/punch.py",
        "        if over or now < self._next or self.sent >= PROBES_MAX or not ways:\n",
        "        if over or not ways:\n",
        ("tests/protocol/test_punch.py",),
    ),
    Defence(
        "T45",
        "only a service that the circle admits is believed",
        "m2chat/net/services/directory.py",
        '    verify_ed25519(circle_key, "admit", signed, signature)\n',
        "",
        ("tests/unit/net", "tests/security"),
    ),
    Defence(
        "T21",
        "a public IPv4 candidate counts only on the host at which a server sees its owner",
        "m2chat/net/traversal/candidates.py",
        "elif observed is not None and offer.host == observed.host and offer != observed:",
        "elif observed is not None and offer != observed:",
        ("tests/unit/net", "tests/security/test_victims.py"),
    ),
    Defence(
        "T21",
        "all introductions of one look-up share a hundred probes",
        "m2chat/net/traversal/punch.py",
        "        effort.left -= 1\n",
        "",
        ("tests/unit/net", "tests/protocol/test_punch.py", "tests/security/test_victims.py"),
    ),
    Defence(
        "T21",
        "a router is believed only by its own address",
        "m2chat/net/io/port_mappings.py",
        "        if source != peer or answered.done():\n",
        "        if answered.done():\n",
        ("tests/unit/net",),
    ),
    Defence(
        "T21",
        "a mapped port is offered only on a host at which a server sees us",
        "m2chat/net/io/own_addresses.py",
        "        return tuple(one for one in self._mapped if one.host in hosts)\n",
        "        return self._mapped\n",
        ("tests/unit/net",),
    ),
)
