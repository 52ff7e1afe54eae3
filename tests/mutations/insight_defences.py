"""The defences of tests between contacts; a part of the list in ``defences``."""

from __future__ import annotations

from tests.mutations.defence import Defence

TESTS = ("tests/domain/test_contact_test.py",)
FILE = "m2chat/app/insight/contact_test.py"

INSIGHT_DEFENCES = (
    Defence(
        "T19",
        "a contact who asks for test after test is answered and no more",
        FILE,
        "        if len(recent) >= A_DAY or (recent and now - recent[-1] < EVERY_S):\n"
        "            return Verdict.OFTEN\n",
        "",
        TESTS,
    ),
    Defence(
        "T17",
        "no more bytes go back than came",
        FILE,
        "            left -= len(body)\n            if left < 0:\n                return\n",
        "",
        TESTS,
    ),
    Defence(
        "T17",
        "fewer bytes than announced earn nothing",
        FILE,
        '                raise NotConnected("the bytes of the test ended early")\n',
        "                break\n",
        TESTS,
    ),
    Defence(
        "T19",
        "a person who said no is not asked again",
        FILE,
        "        if allowed is False:\n            return Verdict.NO\n",
        "",
        TESTS,
    ),
    Defence(
        "T19",
        "the steps that a contact tells are bounded",
        FILE,
        "        elif isinstance(message, Step) and ours.told < STEPS_MAX:\n",
        "        elif isinstance(message, Step):\n",
        TESTS,
    ),
    Defence(
        "T20",
        "a stream that ends before it said anything earns no credit",
        FILE,
        "        stream.consumed(len(header))",
        "        stream.consumed(HEADER)",
        TESTS,
    ),
)
