"""The rules of membership: who may what, what wins, and that all honest members agree."""

from __future__ import annotations

import random
from collections.abc import Iterable
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from m2chat.crypto.errors import BadSignature
from m2chat.messaging.groups.entry import (
    Act,
    Entry,
    Invite,
    Join,
    Leave,
    Remove,
    Rename,
    Role,
)
from m2chat.messaging.groups.log import (
    LINES_LIMIT,
    PAST_LIMIT,
    Log,
    LogFull,
    NotEntitled,
    TooManyLines,
    UnknownParents,
)
from m2chat.messaging.groups.standing import MEMBERS_LIMIT, View
from tests.support.group_people import CheapSignatures, Hand, copy_of, merge, new_log

ANA, BEN, CARL, DORA, EVE = (Hand(number) for number in range(5))
PEOPLE = [Hand(number) for number in range(8)]


def names(view: View) -> set[int]:
    """Who is in, by number."""
    return {hand.number for hand in [*PEOPLE, *MANY] if hand.id in view.members}


MANY: list[Hand] = []


def test_a_group_begins_with_its_founder_as_admin() -> None:
    log = new_log(ANA)
    view = log.view()
    assert names(view) == {0}
    assert view.members[ANA.id].admin
    assert view.name == "group"
    assert log.group.raw == log.heads[0]


def test_who_is_asked_comes_in_by_their_own_word() -> None:
    log = new_log(ANA)
    ANA.does(log, Invite(BEN.id, "Ben"))
    assert names(log.view()) == {0}
    assert BEN.id in log.view().invited
    BEN.does(log, Join(BEN.person))
    assert names(log.view()) == {0, 1}
    assert not log.view().invited
    assert not log.view().members[BEN.id].admin


@pytest.mark.parametrize(
    "act",
    [
        Invite(DORA.id, "Dora"),
        Remove(CARL.id, 0),
        Remove(ANA.id, 0),
        Role(BEN.id, True),
        Role(ANA.id, False),
        Rename("mine"),
        Join(BEN.person),
    ],
)
def test_a_member_who_is_no_admin_changes_nothing(act: Act) -> None:
    log = new_log(ANA, BEN, CARL)
    with pytest.raises(NotEntitled):
        log.add(BEN.on(log, act))


@pytest.mark.parametrize("act", [Join(DORA.person), Leave(0), Invite(EVE.id, ""), Rename("x")])
def test_a_stranger_changes_nothing(act: Act) -> None:
    log = new_log(ANA, BEN)
    with pytest.raises(NotEntitled):
        log.add(DORA.on(log, act))


def test_nobody_joins_with_the_certificate_of_somebody_else() -> None:
    log = new_log(ANA)
    ANA.does(log, Invite(BEN.id, "Ben"))
    forged = BEN.on(log, Join(EVE.person))
    with pytest.raises(NotEntitled):
        log.add(forged)


def test_a_forged_signature_is_refused() -> None:
    log = new_log(ANA, BEN)
    forged = replace(ANA.on(log, Remove(BEN.id, 0)), signature=EVE.sign("group entry", b"x"))
    with pytest.raises(BadSignature):
        log.add(forged)
    assert names(log.view()) == {0, 1}


def test_an_entry_of_another_group_is_refused() -> None:
    log, other = new_log(ANA, BEN), Log(CheapSignatures())
    other.add(ANA.create("another"))
    with pytest.raises(UnknownParents):
        log.add(ANA.on(other, Rename("x")))
    with pytest.raises(NotEntitled):
        log.add(other.first)
    crossed = Entry(other.group.raw, log.heads, ANA.id, 0, Rename("x")).signed(ANA.sign)
    with pytest.raises(NotEntitled):
        log.add(crossed)


def test_who_became_an_admin_first_stays_above() -> None:
    log = new_log(ANA, BEN, CARL)
    ANA.does(log, Role(BEN.id, True))
    BEN.does(log, Role(CARL.id, True))
    for junior, senior in ((BEN, ANA), (CARL, ANA), (CARL, BEN)):
        for act in (Remove(senior.id, 0), Role(senior.id, False)):
            with pytest.raises(NotEntitled):
                log.add(junior.on(log, act))
    BEN.removes(log, CARL)
    assert names(log.view()) == {0, 1}


def test_who_was_removed_can_do_nothing_and_may_come_back() -> None:
    log = new_log(ANA, BEN)
    ANA.does(log, Role(BEN.id, True))
    ANA.removes(log, BEN)
    with pytest.raises(NotEntitled):
        log.add(BEN.on(log, Rename("x")))
    ANA.lets_in(log, BEN)
    assert names(log.view()) == {0, 1}
    assert not log.view().members[BEN.id].admin


def test_backdating_is_of_no_use() -> None:
    """Ben, removed, writes as if he had not heard of it: nothing of that stands."""
    log = new_log(ANA, BEN, CARL)
    ANA.does(log, Role(BEN.id, True))
    old = log.heads
    ANA.removes(log, BEN)
    BEN.does(log, Rename("Ben's group"), old)
    invite = BEN.does(log, Invite(EVE.id, "Eve"), old)
    EVE.does(log, Join(EVE.person), [invite.id])
    role = BEN.does(log, Role(CARL.id, True), old)
    CARL.does(log, Rename("Carl's group"), [role.id])
    with pytest.raises(NotEntitled):
        log.add(BEN.on(log, Remove(ANA.id, 0), old))
    view = log.view()
    assert names(view) == {0, 2}
    assert view.name == "group"
    assert not view.members[CARL.id].admin


def test_a_removal_beside_another_act_of_its_target_wins() -> None:
    log = new_log(ANA, BEN, CARL)
    ANA.does(log, Role(BEN.id, True))
    other = copy_of(log)
    removal = ANA.removes(log, BEN)
    BEN.removes(other, CARL)
    for entry in other.entries():
        log.add(entry)
    other.add(removal)
    assert names(log.view()) == names(other.view()) == {0, 2}


def test_a_demotion_beside_acts_as_an_admin_wins_and_membership_stays() -> None:
    log = new_log(ANA, BEN, CARL)
    ANA.does(log, Role(BEN.id, True))
    other = copy_of(log)
    ANA.does(log, Role(BEN.id, False))
    BEN.does(other, Rename("Ben's"))
    merge(log, other.entries())
    assert log.view().name == "group"
    assert names(log.view()) == {0, 1, 2}
    assert not log.view().members[BEN.id].admin


def test_two_who_remove_each_other_without_knowing_the_rank() -> None:
    """Two admins make an admin each, apart; those two take each other out: one rank decides."""
    log = new_log(ANA, BEN, CARL, DORA)
    ANA.does(log, Role(BEN.id, True))
    left, right = copy_of(log), copy_of(log)
    ANA.does(left, Role(CARL.id, True))
    BEN.does(right, Role(DORA.id, True))
    CARL.removes(left, DORA)
    DORA.removes(right, CARL)
    merge(left, right.entries())
    merge(right, left.entries())
    assert left.view().members == right.view().members
    assert len(names(left.view()) & {2, 3}) == 1


def test_an_invitation_taken_back_beats_coming_in_beside_it() -> None:
    log = new_log(ANA)
    ANA.does(log, Invite(BEN.id, "Ben"))
    other = copy_of(log)
    BEN.does(other, Join(BEN.person))
    ANA.removes(log, BEN)
    merge(log, other.entries())
    assert names(log.view()) == {0}


def test_a_hundred_and_no_more() -> None:
    log = new_log(ANA)
    for number in range(MEMBERS_LIMIT - 1):
        ANA.does(log, Invite(Hand(1000 + number).id, ""))
    with pytest.raises(NotEntitled):
        log.add(ANA.on(log, Invite(BEN.id, "")))


def test_the_log_has_an_end_which_is_the_same_for_all() -> None:
    log = new_log(ANA, BEN)
    start = log.heads
    while len(log) < PAST_LIMIT:
        ANA.does(log, Rename(f"{len(log)}"))
    other = copy_of(log)
    ANA.does(other, Leave(0), start)  # what is beside it takes no room away
    for one in (log, other):
        with pytest.raises(LogFull):
            one.add(ANA.on(log, Rename("one more")))


def test_many_departures_at_once_leave_room_for_the_others() -> None:
    log = new_log(ANA, BEN)
    start = log.heads
    for number in range(LINES_LIMIT):
        BEN.does(log, Leave(number), start)
    with pytest.raises(TooManyLines):
        BEN.does(log, Leave(99), start)
    # but what others build on must be here
    other = copy_of(new_log(ANA, BEN))
    extra = BEN.does(other, Leave(99), start)
    after = ANA.does(other, Rename("went on"))
    assert extra.id in after.parents
    log.add(extra, rested_on=True)
    log.add(after)
    assert log.view().name == "went on"


def test_a_restored_author_has_a_second_line_as_long_as_the_first() -> None:
    log = new_log(ANA, BEN)
    start = log.heads
    for number in range(3 * LINES_LIMIT):
        ANA.does(log, Rename(f"before {number}"))
    line = ANA.does(log, Rename("restored"), start)
    for number in range(3 * LINES_LIMIT):
        line = ANA.does(log, Rename(f"after {number}"), [line.id])
    assert len(log.heads) == 2


def test_messages_count_by_what_their_author_knew_and_up_to_the_cut() -> None:
    log = new_log(ANA, BEN)
    then, said = log.heads, (b"a digest of sixteen",)

    def counts(heads: Iterable[bytes], hand: Hand, number: int, *, led: bool = True) -> bool:
        return log.counts(heads, hand.id, number, lambda last: led and last == said)

    ANA.does(log, Remove(BEN.id, 3, said))
    assert counts(then, BEN, 3)
    assert not counts(then, BEN, 3, led=False)
    assert not counts(then, BEN, 4)
    assert not counts(log.heads, BEN, 3)
    assert not counts(then, EVE, 1)
    ANA.lets_in(log, BEN)
    assert counts(log.heads, BEN, 5, led=False)
    assert not counts(then, BEN, 5)


def test_words_of_who_came_in_by_a_backdated_invitation_count_nowhere() -> None:
    log = new_log(ANA, BEN)
    ANA.does(log, Role(BEN.id, True))
    old = log.heads
    invite = BEN.does(log, Invite(EVE.id, "Eve"), old)
    join = EVE.does(log, Join(EVE.person), [invite.id])
    assert log.counts([join.id], EVE.id, 1, bool)
    log.add(ANA.on(log, Remove(BEN.id, 0), old))
    assert not log.counts([join.id], EVE.id, 1, bool)


def random_world(seed: int, people: int, steps: int) -> list[Entry]:
    """What honest and hostile hands write on copies of a log that are merged now and then."""
    chance = random.Random(seed)
    hands = PEOPLE[:people]
    base = new_log(hands[0], *hands[1 : people // 2])
    copies = [copy_of(base) for _ in hands]
    for _ in range(steps):
        hand, log = chance.choice(list(zip(hands, copies, strict=True)))
        other = chance.choice(hands)
        acts: list[Act] = [
            Invite(other.id, ""),
            Join(hand.person),
            Remove(other.id, chance.randrange(5)),
            Role(other.id, chance.random() < 0.7),
            Rename(f"{chance.random()}"),
            Leave(chance.randrange(5)),
        ]
        act = chance.choices(acts, weights=(4, 4, 3, 3, 1, 1))[0]
        entries = log.entries()
        backdated = chance.random() < 0.25
        parents = [chance.choice(entries).id] if backdated else None
        merge(log, [hand.on(log, act, parents)])
        if chance.random() < 0.4:
            merge(log, chance.choice(copies).entries())
    found = {entry.id: entry for log in copies for entry in log.entries()}
    return list(found.values())


@given(st.integers(0, 10**9), st.integers(3, 8), st.integers(0, 10**9))
@settings(max_examples=60, deadline=None)
def test_whatever_the_order_of_arrival_all_agree(seed: int, people: int, order: int) -> None:
    entries = random_world(seed, people, 40)
    views = []
    for turn in range(3):
        shuffled = sorted(entries, key=lambda e: random.Random(f"{order}{turn}{e.id!r}").random())
        log = Log(CheapSignatures())
        log.add(next(entry for entry in entries if not entry.parents))
        merge(log, shuffled)
        assert len(log) == len(entries)
        view = log.view()
        views.append((view.members, view.invited, view.name, view.standing, log.heads))
    assert views[0] == views[1] == views[2]


@given(st.integers(0, 10**9))
@settings(max_examples=40, deadline=None)
def test_the_founder_is_in_until_they_go_and_nobody_is_in_twice(seed: int) -> None:
    entries = random_world(seed, 6, 40)
    log = Log(CheapSignatures())
    log.add(next(entry for entry in entries if not entry.parents))
    merge(log, entries)
    view = log.view()
    founder = log.first.author
    own = [e.act for e in entries if e.author == founder]
    left = any(isinstance(a, Leave) or a == Role(founder, False) for a in own)
    assert left or view.members[founder].admin
    assert not view.members.keys() & view.invited.keys()
    for person, standing in view.members.items():
        assert standing.join in view.standing
        assert standing.rank is None or standing.grant in view.standing, person
