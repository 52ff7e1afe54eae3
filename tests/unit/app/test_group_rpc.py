"""Groups by RPC: names, members, refusals, and that a group is a conversation like others."""

from __future__ import annotations

from typing import Any

import pytest

from m2chat.app.rpc.errors import AmbiguousContact, BadParams
from m2chat.app.rpc.group_methods import find_group
from m2chat.app.rpc.methods import METHODS, Dispatcher
from m2chat.app.rpc.notifications import LISTED, notifications_of
from m2chat.messaging.group_model import MemberDelivery
from m2chat.messaging.groups.errors import NoSuchGroup, NotAMember
from m2chat.messaging.groups.events import GroupChanged, GroupInvited
from m2chat.messaging.model import DeliveryState
from tests.support.fake_app import FakeApplication, sample_application, user
from tests.support.fake_groups import group_id

BOB, EVA = user(1), user(2)


@pytest.fixture
def app() -> FakeApplication:
    """The sample profile with a group."""
    made = sample_application()
    made.groups.add(50, "Rowing", [BOB, EVA], about="Sundays")
    return made


async def call(app: FakeApplication, method: str, **params: Any) -> Any:
    """One method."""
    return await Dispatcher(app).call(method, params)


async def test_a_group_from_its_making_to_its_end(app: FakeApplication) -> None:
    made = await call(app, "group.create", name="Sailing", members=["Eva Marín"], about="x")
    assert (made["name"], made["admin"], made["state"]) == ("Sailing", True, "member")
    assert made["members"][1]["invited"]
    await call(app, "group.invite", group="Sailing", members=["Bob Lindqvist"])
    await call(app, "group.role", group="Sailing", member="Eva Marín", role="admin")
    await call(app, "group.rename", group="sailing", name="Sails")
    shown = await call(app, "group.show", group="Sails")
    assert shown["about"] == "x"  # kept when it is not given
    await call(app, "group.remove", group="Sails", member=str(BOB)[:8])
    await call(app, "group.leave", group="Sails")
    assert (await call(app, "group.show", group="Sails"))["state"] == "left"
    await call(app, "group.delete", group="Sails")
    assert [one["name"] for one in await call(app, "group.list")] == ["Rowing"]
    verbs = [entry[0] for entry in app.groups.calls]
    assert verbs == ["create", "invite", "role", "rename", "remove", "leave", "delete"]


async def test_a_card_and_deliveries(app: FakeApplication) -> None:
    card = await call(app, "group.card", group="Rowing", uses="unlimited")
    assert card["link"].startswith("m2:contact/")
    group = app.bands[group_id(50)]
    said = app.say(group, "Nine", ago=1, out=True, state=DeliveryState.QUEUED)
    app.groups.delivered[said.id] = (MemberDelivery(BOB, "Bob", "delivered", "", 5.0),)
    rows = await call(app, "group.deliveries", message=str(said.id))
    (row,) = rows
    assert row == {
        "member": str(BOB), "name": "Bob", "state": "delivered", "reason": "", "at": 5.0,
        "stored_until": None, "contact": True,
    }  # fmt: skip


async def test_how_a_group_and_a_member_are_named(app: FakeApplication) -> None:
    group = group_id(50)
    for name in ("Rowing", "rowing", str(group), str(group)[:6]):
        assert await find_group(app, name) == group
    app.groups.add(51, "Rowing")
    with pytest.raises(AmbiguousContact):
        await find_group(app, "Rowing")
    with pytest.raises(NoSuchGroup):
        await find_group(app, "Chess")
    with pytest.raises(NotAMember):
        await call(app, "group.remove", group=str(group), member="nobody at all")
    with pytest.raises(BadParams):
        await call(app, "group.role", group=str(group), member=str(BOB), role="king")
    with pytest.raises(BadParams):
        await call(app, "group.create", name="x", members="Eva")


async def test_a_group_takes_messages_like_a_contact(app: FakeApplication) -> None:
    sent = await call(app, "message.send", contact="Rowing", text="hello")
    assert sent["contact"] == str(group_id(50))
    history = await call(app, "message.history", contact="Rowing")
    assert history[-1]["text"] == "hello"


def test_notifications_are_listed() -> None:
    for event in (GroupChanged(group_id(1)), GroupInvited(group_id(1))):
        (told,) = notifications_of(event)
        assert told.method in LISTED
        assert told.params == {"group": str(group_id(1))}
    assert {name for name in METHODS if name.startswith("group.")} == {
        f"group.{verb}"
        for verb in [
            "create",
            "list",
            "show",
            "accept",
            "decline",
            "invite",
            "card",
            "remove",
            "role",
            "rename",
            "leave",
            "delete",
            "deliveries",
        ]
    }
