"""The defences of *In this room* (T53): nobody between two people, and nobody in the way."""

from __future__ import annotations

from tests.mutations.defence import Defence

WORDS = "m2chat/net/services/nearby_words.py"
QUESTIONS = "m2chat/net/services/nearby_questions.py"
PEOPLE = "m2chat/app/nearby.py"
UNIT = ("tests/unit/net/test_nearby_words.py",)
BOTH = (*UNIT, "tests/security/test_middle_of_a_room.py")
DOMAIN = ("tests/domain/test_nearby.py",)

ROOM_DEFENCES = (
    Defence(
        "T53",
        "who asks opens what they committed to, and nothing else",
        WORDS,
        "        if not equal(opened, self.commitment):\n",
        "        if len(opened) != len(self.commitment):\n",
        BOTH,
    ),
    Defence(
        "T53",
        "the name is committed to",
        WORDS,
        '    return h(label("near commit"), asked, asking, nonce, name)\n',
        '    return h(label("near commit"), asked, asking, nonce)\n',
        BOTH,
    ),
    Defence(
        "T53",
        "the first answer counts, and no other",
        WORDS,
        "        if kind is StepKind.ANSWER and not self._answer:\n",
        "        if kind is StepKind.ANSWER:\n",
        UNIT,
    ),
    Defence(
        "T53",
        "an answer belongs to our commitment",
        WORDS,
        "        if not equal(commitment, self._commitment):\n",
        "        if len(commitment) != len(self._commitment):\n",
        UNIT,
    ),
    Defence(
        "T53",
        "the card is of the person whom the words are made of",
        WORDS,
        "        if not equal(nonce_of(secret, fingerprint), self._theirs):\n",
        "        if not secret:\n",
        UNIT,
    ),
    Defence(
        "T53",
        "who may use our card is the person whom the words are made of",
        WORDS,
        "        if not equal(nonce_of(secret, fingerprint), self._answer):\n",
        "        if not secret:\n",
        UNIT,
    ),
    Defence(
        "T53",
        "a commitment is answered once",
        QUESTIONS,
        "        if commitment in self._spent or len(self._open) >= OPEN_MAX or of_source",
        "        if len(self._open) >= OPEN_MAX or of_source",
        BOTH,
    ),
    Defence(
        "T53",
        "answers are few: each is a guess",
        QUESTIONS,
        "        if not mine.has(now) or not self._all.has(now):\n",
        "        if not mine.has(now):\n",
        UNIT,
    ),
    Defence(
        "T20",
        "one address has a few answers, and leaves the others to everybody else",
        QUESTIONS,
        "        if not mine.has(now) or not self._all.has(now):\n",
        "        if not self._all.has(now):\n",
        BOTH,
    ),
    Defence(
        "T20",
        "a try that shows no words makes room",
        WORDS,
        "            return Ending.BROKEN_OFF if now >= self.began + unshown else None\n",
        "            return None\n",
        UNIT,
    ),
    Defence(
        "T53",
        "a request by our card is accepted from the person of the words alone",
        PEOPLE,
        "            fits = seen.given in used and seen.proven == contact\n",
        "            fits = seen.given in used\n",
        DOMAIN,
    ),
    Defence(
        "T53",
        "words that differ three times end it for an hour",
        PEOPLE,
        "        self._differences.note(self._now())\n",
        "",
        DOMAIN,
    ),
    Defence(
        "T53",
        "words stay beside the name that they were made with",
        PEOPLE,
        "        if one.person.state in FREE:  # words",
        "        if one.person.state:  # words",
        DOMAIN,
    ),
    Defence(
        "T21",
        "a card of a contact's makes nobody in the room look like that contact",
        PEOPLE,
        "            if accepted and seen.person.contact == event.contact.id:\n",
        "            if seen.person.contact == event.contact.id:\n",
        DOMAIN,
    ),
    Defence(
        "T20",
        "a crowd that is seen in the room fills no memory",
        PEOPLE,
        "        if len(free) >= SEEN_MAX:\n",
        "        if len(free) < 0:\n",
        DOMAIN,
    ),
    Defence(
        "T20",
        "a crowd that is seen in the room does not make the window anew with each word",
        PEOPLE,
        "        if len(self._people) <= CROWD:\n            self._tell()",
        "        self._tell()",
        DOMAIN,
    ),
)
