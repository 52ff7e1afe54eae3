"""Every limit and time of a session with its reason (protocol 4, 7, 8, 16, 18)."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class SessionConfig:
    """Times are seconds, sizes are bytes."""

    mtu: int = 1_200  # every path carries it
    ping_interval: float = 10.0  # +- 20 %; holds the NAT's mapping too
    dead_after: float = 30.0  # no authenticated packet: stop all sending
    idle_close: float = 120.0  # no user bytes
    handshake_timeout: float = 15.0
    handshake_rto: float = 0.333  # doubled up to the next; RSA leaves no room for less
    handshake_rto_max: float = 1.0
    probe_timeout_max: float = 6.0  # of the probe back-off; above the longest path we serve
    max_ack_delay: float = 0.025
    run_segments: int = 54  # datagrams a run: 54 x 1,200 is just under one offload send
    run_bytes: int = 65_000  # of a run, whatever the size of its datagrams
    runs_a_turn: int = 4  # then other sessions get the loop
    window_initial: int = 1 << 20  # receive window, grows with the path
    window_max: int = 8 << 20
    stream_limit: int = 64  # open at once
    ack_ranges: int = 129
    early_packets: int = 16  # epoch 1 before the other's FIN
    rekey_after: int = 1 << 20  # packets
    stop_after: int = 1 << 22  # packets under one key: never reached unless rekeying fails
    bad_opens_max: int = 1 << 36
    renew_after: float = 3_600.0  # a whole new handshake


DEFAULT_CONFIG = SessionConfig()
