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
        "m2chat/net/io/meeting.py",
        "        bundle.check_signature(certificate, circle_pk)\n",
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
        "m2chat/net/services/ka_introductions.py",
        "            return None\n        left = len(holders)",
        "            raise ValueError\n        left = len(holders)",
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
        "        left = self._effort.left > 0\n",
        "        left = True\n",
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
        "multicast answers, and follows answers, inside the own networks only",
        "m2chat/net/io/multicast.py",
        "        return is_near(source.host, self._networks)\n",
        "        return True\n",
        ("tests/integration/test_multicast.py",),
    ),
    Defence(
        "T22",
        "a relay forwards by the source of the leg, not by the connection id alone",
        "m2chat/net/services/relay.py",
        "        known = source == leg.address or self._moved(leg, source)\n",
        "        known = True\n",
        ("tests/security/test_hostile_relay_use.py",),
    ),
    Defence(
        "T22",
        "a token at a relay works once",
        "m2chat/net/services/relay.py",
        '        binding.hashes[place] = b""  # a token works once\n',
        "",
        ("tests/security/test_hostile_relay_use.py",),
    ),
    Defence(
        "T22",
        "a leg has an address of the relay's own class",
        "m2chat/net/services/address_rules.py",
        "            and class_of(address.host) in self._classes\n",
        "",
        ("tests/security/test_hostile_relay_use.py",),
    ),
    Defence(
        "T23",
        "a relay keeps the rate of a binding",
        "m2chat/net/services/relay.py",
        "            fits = min(size, int(binding.allowance), int(budget.left))\n",
        "            fits = min(size, int(budget.left))\n",
        ("tests/security/test_hostile_relay_use.py",),
    ),
    Defence(
        "T22",
        "a service that offers itself proves its key for this very association",
        "m2chat/net/services/service_proof.py",
        "    verify_ed25519(shown.service_key, _USE, listener_key + exchange, signature)\n",
        "",
        ("tests/unit/net/test_relay_choice.py",),
    ),
    Defence(
        "T43",
        "a card's holder gets a relay in place of our address",
        "m2chat/net/io/circle_member.py",
        "        if (hidden and not relayed) or (relayed and not may_relay(relation)):\n",
        "        if relayed and not may_relay(relation):\n",
        ("tests/security/test_hostile_ka.py",),
    ),
    Defence(
        "T43",
        "a session that hides our address gives no word to any other way than its leg",
        "m2chat/net/io/session_driver.py",
        "        if self.only_legs and not isinstance(source, Leg):\n            return\n",
        "",
        ("tests/security/test_hidden_addresses.py",),
    ),
    Defence(
        "T43",
        "a card is answered by multicast only with its flag",
        "m2chat/net/io/multicast.py",
        " and card.multicast:\n",
        ":\n",
        ("tests/integration/test_multicast.py",),
    ),
    Defence(
        "T45",
        "only whom the circle admits in these roles is listed, placed or asked",
        "m2chat/net/services/service_list.py",
        "        check_descriptor(encoded, key, self._circle_key, now, LIST_TOLERANCE)\n",
        "",
        ("tests/unit/net/test_service_list.py",),
    ),
    Defence(
        "T45",
        "a join link admits nobody once it was called back",
        "m2chat/servers/admission.py",
        "        if not equal(token, _token(self._circle, self._joins(), not_after)):\n"
        "            return None\n",
        "",
        ("tests/unit/servers/test_admission.py",),
    ),
    Defence(
        "T15",
        "an id that nobody holds takes the time of one that is not for the asker",
        "m2chat/net/services/ka_registry.py",
        "self._table.find_somebody(rid)]",
        "self._table.find(rid)]",
        ("tests/security/test_cloud_privacy.py",),
    ),
)
