"""Token buckets of prefixes (protocol 18)."""

from __future__ import annotations

from m2chat.net.io.limits import PREFIXES_LIMIT, PrefixBuckets, prefix_of


def test_a_burst_of_40_then_20_a_second() -> None:
    buckets = PrefixBuckets(20, 40)
    admitted = sum(buckets.admit(("192.0.2.1", port), 100.0) for port in range(100))
    assert admitted == 40
    assert sum(buckets.admit(("192.0.2.200", 1), 101.0) for _ in range(100)) == 20
    assert sum(buckets.admit(("192.0.2.1", 1), 1000.0) for _ in range(100)) == 40
    assert buckets.admit(("192.0.3.1", 1), 1000.0)


def test_prefixes_are_24_and_56() -> None:
    assert prefix_of("192.0.2.1") == prefix_of("192.0.2.255") != prefix_of("192.0.3.1")
    assert prefix_of("2001:db8:0:100::1") == prefix_of("2001:db8:0:1ff:2::")
    assert prefix_of("2001:db8:0:100::1") != prefix_of("2001:db8:0:200::1")


def test_the_table_is_bounded() -> None:
    buckets = PrefixBuckets(20, 40)
    for number in range(PREFIXES_LIMIT + 100):
        buckets.admit((f"{number >> 16 & 255}.{number >> 8 & 255}.{number & 255}.1", 1), 5.0)
    assert len(buckets) == PREFIXES_LIMIT
