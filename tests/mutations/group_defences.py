"""The defences of groups; a part of the list in ``defences``."""

from __future__ import annotations

from tests.mutations.defence import Defence

LOG = ("tests/unit/messaging/test_group_log.py",)
HOSTILE = ("tests/security/test_hostile_member.py",)

GROUP_DEFENCES = (
    Defence(
        "T52",
        "a member of a group who asks takes a place like any stranger",
        "m2chat/messaging/first_contact.py",
        "        if verdict is Verdict.NEW and stranger and not",
        "        if verdict is Verdict.NEW and record is None and not",
        ("tests/domain/test_members_who_ask.py",),
    ),
    Defence(
        "T51",
        "nobody fills a group's log by themselves with entries beside each other",
        "m2chat/messaging/groups/log.py",
        "            if not rested_on and self._lines_beside(node) >= LINES_LIMIT:\n",
        "            if False:\n",
        LOG,
    ),
    Defence(
        "T51",
        "the end of a group's log is the same for all, whatever came first",
        "m2chat/messaging/groups/log.py",
        "        if node.past.bit_count() >= PAST_LIMIT or behind + size > PAST_BYTES:\n",
        "        if False:\n",
        LOG,
    ),
    Defence(
        "T51",
        "an entry of a group's log is its author's",
        "m2chat/messaging/groups/log.py",
        "            self._signatures.verify(certificate, USE, entry.unsigned, entry.signature)\n",
        "",
        LOG,
    ),
    Defence(
        "T51",
        "nobody comes in with a certificate that is not theirs",
        "m2chat/messaging/groups/log.py",
        "            if self._signatures.fingerprint(certificate) != entry.author.raw:\n",
        "            if False:\n",
        LOG,
    ),
    Defence(
        "T51",
        "an entry counts only by the right that its author had",
        "m2chat/messaging/groups/log.py",
        "        if not _entitled(view, entry):\n",
        "        if False:\n",
        LOG,
    ),
    Defence(
        "T51",
        "a removal wins over what its target did beside it",
        "m2chat/messaging/groups/standing.py",
        "            strike.beside(node) and (strike.takes_out or as_admin)\n",
        "            False and strike.beside(node) and as_admin\n",
        LOG,
    ),
    Defence(
        "T51",
        "what rests on an entry that fell falls too",
        "m2chat/messaging/groups/standing.py",
        "self._struck(one) or any(memo[base.index] for base in one.basis)",
        "self._struck(one)",
        LOG,
    ),
    Defence(
        "T51",
        "nobody takes out who became an admin before them",
        "m2chat/messaging/groups/log.py",
        "    return mine is not None and (theirs is None or mine < theirs)\n",
        "    return mine is not None\n",
        LOG,
    ),
    Defence(
        "T52",
        "a group's message is its author's, whoever brings it",
        "m2chat/messaging/groups/speech.py",
        "        self._book.signatures.verify(certificate, USE, message.said, message.signature)\n",
        "",
        HOSTILE,
    ),
    Defence(
        "T52",
        "what somebody says after they were taken out does not count",
        "m2chat/messaging/groups/log.py",
        "            past & strike.bit or _leaves_room(strike.entry.act, number, covered)\n",
        "            True\n",
        HOSTILE,
    ),
    Defence(
        "T52",
        "nobody keeps a number free, or uses one twice, to speak after they were taken out",
        "m2chat/messaging/groups/log.py",
        "(number <= act.cut and covered(act.last))",
        "(number <= act.cut)",
        HOSTILE,
    ),
    Defence(
        "T52",
        "a removal drops nothing that was said before it",
        "m2chat/messaging/groups/chain.py",
        "        newest = sorted(said, key=_place, reverse=True)[:_NEWEST]\n"
        "        named = sorted(found, key=_place, reverse=True)[:LAST_LIMIT] + newest\n",
        "        named = sorted(said, key=_place, reverse=True)[:1]\n",
        HOSTILE,
    ),
    Defence(
        "T52",
        "a member who is no contact says nothing but groups",
        "m2chat/messaging/exchange.py",
        "        if groups and not all(map(_of_group, items)):\n",
        "        if False:\n",
        HOSTILE,
    ),
    Defence(
        "T52",
        "only those are handed a message whom its author meant",
        "m2chat/messaging/groups/sync.py",
        "    return person in log.view(kept.heads).members\n",
        "    return True\n",
        HOSTILE,
    ),
)
