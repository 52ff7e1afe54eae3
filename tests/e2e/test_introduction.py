"""An introduction over real sockets: Bob makes Alice and Carol known to each other."""

from __future__ import annotations

from tests.support.command_line import RpcPeer, World, m2ctl


def test_two_are_introduced_by_a_third_over_real_sockets(world: World) -> None:
    made = m2ctl(
        world.home, "--profile", str(world.home / "Carol"), "--json",
        "profile", "create", "--name", "Carol", "--circle", world.circle,
    )  # fmt: skip
    assert made.returncode == 0, made.stderr
    alice, bob = world.alice(), world.bob()
    carol = RpcPeer(world.home, world.home / "Carol")
    try:
        link = bob.call("card.create", uses=1)["link"]
        carol.call("contact.add", link=link)
        to_carol = bob.until("contact.request")["contact"]
        bob.call("contact.accept", contact=to_carol)
        carol.until("contact.state", lambda p: p["state"] == "ready")
        bob.call("contact.introduce", contact=world.to_alice, to=to_carol, note="You both paint")
        offers = [one.until("introduction.offered") for one in (alice, carol)]
        assert [offer["by_name"] for offer in offers] == ["Bob", "Bob"]
        assert offers[1]["contact"] == world.to_alice
        for one, offer in zip((alice, carol), offers, strict=True):
            one.call("introduction.answer", introduction=offer["introduction"], accept=True)
        alice.until("contact.state", lambda p: p["contact"] == to_carol and p["state"] == "ready")
        carol.until(
            "contact.state", lambda p: p["contact"] == world.to_alice and p["state"] == "ready"
        )
        sent = alice.call("message.send", contact=to_carol, text="pleased to meet you")
        carol.until("message.received", lambda p: p["text"] == "pleased to meet you")
        alice.until_delivered(sent["message"])
        (line,) = alice.call("contact.certificates", contact=to_carol)
        assert line["how"] == "Bob introduced you to each other."
        assert [one["doubt"] for one in alice.call("contact.warnings", contact=to_carol)] == [
            "introduced"
        ]
        alice.call("contact.remove", contact=to_carol)
        bob.call("contact.remove", contact=to_carol)
    finally:
        assert [one.leave() for one in (alice, bob, carol)] == [0, 0, 0]
