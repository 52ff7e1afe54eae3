"""Pictures, layers, ledger and meter as JSON objects; sentences in English."""

from __future__ import annotations

from typing import Any

from m2chat.app.faces.insight import (
    Donating,
    KeyPicture,
    Layer,
    LedgerServer,
    NodePicture,
    PathPicture,
    Said,
    ServicePicture,
    SessionPicture,
    TestRun,
    TestStep,
)

Shape = dict[str, Any]


def node(one: NodePicture) -> Shape:
    """``net.inspect``."""
    return {
        "online": one.online,
        "address": one.address,
        "mapping": one.mapping,
        "candidates": list(one.candidates),
        "sessions": [session(line) for line in one.sessions],
        "services": [service(line) for line in one.services],
        "donation": {
            "on": one.donation.on,
            "bytes": one.donation.bytes,
            "datagrams": one.donation.datagrams,
            "bindings": one.donation.bindings,
            "peers": one.donation.peers,
        },
        "dropped": {"foreign": one.foreign, "unknown": one.unknown, "limited": one.limited},
    }


def session(one: SessionPicture) -> Shape:
    """One session."""
    return {
        "contact": str(one.peer),
        "circle": one.circle,
        "route": one.route,
        "initiator": one.initiator,
        "stranger": one.stranger,
        "age_s": round(one.age_s, 1),
        "rtt_ms": round(one.rtt_s * 1000, 3),
        "rtt_min_ms": round(one.rtt_min_s * 1000, 3),
        "loss": round(one.loss, 5),
        "rate": round(one.delivery_rate),
        "window": one.window,
        "in_flight": one.in_flight,
        "mtu": one.mtu,
        "bytes_out": one.bytes_out,
        "bytes_in": one.bytes_in,
        "packets_out": one.packets_out,
        "packets_in": one.packets_in,
        "streams_out": one.streams_out,
        "streams_in": one.streams_in,
        "paths": [path(line) for line in one.paths],
        "sending": key(one.sending),
        "receiving": key(one.receiving),
    }


def path(one: PathPicture) -> Shape:
    """One path."""
    return {
        "route": one.route,
        "place": one.place,
        "use": str(one.use),
        "proved": one.proved,
        "mtu": one.mtu,
    }


def key(one: KeyPicture) -> Shape:
    """One direction's key."""
    return {"age_s": round(one.age_s, 1), "bytes": one.bytes, "turns": one.turns}


def service(one: ServicePicture) -> Shape:
    """One service."""
    return {
        "kind": str(one.kind),
        "address": one.address,
        "circle": one.circle,
        "connected": one.connected,
        "registered": one.registered,
        "rtt_ms": round(one.rtt_s * 1000, 3),
        "observed": one.observed,
        "carried": one.carried,
    }


def layer(one: Layer) -> Shape:
    """One of the three."""
    return {
        "layer": one.layer,
        "title": str(one.title),
        "algorithm": one.algorithm,
        "age_s": None if one.age_s is None else round(one.age_s, 1),
        "bytes": one.bytes,
        "warning": _text(one.warning),
    }


def server(one: LedgerServer) -> Shape:
    """One line of the ledger."""
    return {
        "server": one.server,
        "address": one.address,
        "circle": one.circle,
        "kinds": [str(kind) for kind in one.kinds],
        "first_at": round(one.first_at, 3),
        "last_at": round(one.last_at, 3),
        "packets_out": one.packets_out,
        "packets_in": one.packets_in,
        "bytes_out": one.bytes_out,
        "bytes_in": one.bytes_in,
        "forwarded": one.forwarded,
        "saw": [str(sentence) for sentence in one.saw],
        "not_saw": [str(sentence) for sentence in one.not_saw],
        "forgot": _text(one.forgot),
        "ids": list(one.ids),
    }


def donating(one: Donating) -> Shape:
    """The meter."""
    return {
        "on": one.limits.on,
        "a_day": one.limits.a_day,
        "on_battery": one.limits.on_battery,
        "on_metered": one.limits.on_metered,
        "working": one.working,
        "held_back": one.held_back,
        "today": one.today,
        "bytes": one.now.bytes,
        "peers": one.now.peers,
        "bindings": one.now.bindings,
    }


def test_step(one: TestStep) -> Shape:
    """One step of a test with a contact."""
    return {
        "check": one.check,
        "side": "here" if one.ours else "there",
        "state": one.state,
        "sentence": str(one.sentence),
        "value": round(one.value, 3),
    }


def test_run(one: TestRun) -> Shape:
    """A test that goes on: all of its steps so far."""
    return {
        "contact": str(one.contact),
        "run": one.run,
        "steps": [test_step(step) for step in one.steps],
        "over": one.over,
    }


def _text(said: Said | None) -> str:
    return str(said) if said is not None else ""
