"""Questions that people ask, answered in plain words; they are read without a network."""

from __future__ import annotations

from m2chat.ui.language import mark

QUESTIONS: tuple[tuple[str, str, str], ...] = (
    (
        "who-can-read",
        mark("Who can read my messages?"),
        mark(
            "You and the person you write to, nobody else. Messages are sealed on your computer "
            "and opened on theirs. Helpers on the way carry sealed parcels and have no key."
        ),
    ),
    (
        "add",
        mark("How do I add somebody?"),
        mark(
            "Give them your card, or take theirs: as a picture, a code to scan or a text to copy. "
            "Press the button with the person above the list. Then one of you asks, and the other "
            "accepts."
        ),
    ),
    (
        "waiting",
        mark("Why does my message wait?"),
        mark(
            "The other computer is off, or has no network just now. Your message waits here and "
            "goes out by itself when you are both there. Click its mark to see what it waits for. "
            "With an offline agreement it can also wait at a helper for up to seven days."
        ),
    ),
    (
        "ticks",
        mark("What do the marks at a message mean?"),
        mark(
            "A clock: it waits here. A mailbox: it waits at a helper that both agreed on. Two "
            "open marks: it is on the other computer. Two filled marks: it was read. A red mark: "
            "it could not be sent; click it to see why."
        ),
    ),
    (
        "passphrase",
        mark("I forgot my passphrase. What now?"),
        mark(
            "Nobody can open the profile then: there is no copy of the passphrase anywhere. If "
            "you have a backup whose passphrase you know, restore that. Otherwise make a new "
            "profile and give your contacts a new card."
        ),
    ),
    (
        "backup",
        mark("What happens when my computer breaks?"),
        mark(
            "Everything is on this computer alone. Save a backup now and then, and keep it in "
            "another place, together with its passphrase. It brings you, your contacts and your "
            "messages back."
        ),
    ),
    (
        "two-computers",
        mark("Can I use m2chat on two computers?"),
        mark(
            "One profile is used on one computer at a time. You can move it: back up here, "
            "restore there. For two computers at once, make two profiles and add both."
        ),
    ),
    (
        "verify",
        mark("What is the safety code for?"),
        mark(
            "It shows that nobody put themselves between you when you exchanged cards. Compare "
            "it when you meet, or while you talk on the phone. If it is the same on both "
            "screens, mark the contact as verified."
        ),
    ),
    (
        "address",
        mark("Who sees my IP address?"),
        mark(
            "Contacts to whom you are connected directly see it, as with every direct "
            "connection. Until you accepted a request, a relay stands between you where your "
            "circle has one. You can let it stand there until you verified somebody, or always, "
            "for each contact."
        ),
    ),
    (
        "servers",
        mark("What do the servers know?"),
        mark(
            "A look-up server knows that somebody with your address is here, under a name made "
            "of chance that changes every day; not who you are or whom you know. A relay passes "
            "sealed packets on and keeps nothing."
        ),
    ),
    (
        "circle",
        mark("What is a circle?"),
        mark(
            "A circle is a set of helpers that belong together: servers of a club, a family or a "
            "company. People of a circle find each other through its servers. You can be in "
            "several, and host one yourself."
        ),
    ),
    (
        "same-room",
        mark("Does it work without the internet?"),
        mark(
            "Yes, between computers in the same network, such as one Wi-Fi: they find each other "
            "without any server."
        ),
    ),
    (
        "delete",
        mark("Can I take a message back?"),
        mark(
            "Yes: delete it for both. The other m2chat deletes it too, unless somebody changed "
            "that program. What was seen stays seen. For some conversations, let messages "
            "disappear by themselves."
        ),
    ),
    (
        "strangers",
        mark("A stranger writes to me. What can I do?"),
        mark(
            "Somebody who has your card can ask once. Reject the request and block them: they are "
            "not told. If a card went to the wrong people, withdraw it under Privacy."
        ),
    ),
    (
        "firewall",
        mark("We are both online, but nothing arrives."),
        mark(
            "A firewall may be in the way. Click the line with the network below the list and run "
            "the check: it tests one thing after the other and says what to do. A circle with a "
            "relay helps where no direct way exists."
        ),
    ),
)
