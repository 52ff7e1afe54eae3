"""Run inside a namespace: writes one JSON line for each UDP datagram that passes its devices.

python tests/netns/onlooker.py SECONDS
"""

from __future__ import annotations

import ipaddress
import json
import socket
import struct
import sys
import time

ETH_P_ALL = 3
IPV4, IPV6, UDP = 0x0800, 0x86DD, 17


def datagram(packet: bytes, kind: int) -> dict[str, object] | None:
    """What an onlooker reads off the headers; None for anything but UDP."""
    if kind == IPV4 and packet[9] == UDP:
        size = (packet[0] & 15) * 4
        source, to, hops = packet[12:16], packet[16:20], packet[8]
    elif kind == IPV6 and packet[6] == UDP:
        size, source, to, hops = 40, packet[8:24], packet[24:40], packet[7]
    else:
        return None
    length = struct.unpack(">H", packet[size + 4 : size + 6])[0] - 8
    return {
        "from": str(ipaddress.ip_address(source)),
        "to": str(ipaddress.ip_address(to)),
        "hops": hops,
        "size": length,
    }


def main() -> None:
    """Listen on every device."""
    end = time.monotonic() + float(sys.argv[1])
    with socket.socket(socket.AF_PACKET, socket.SOCK_DGRAM, socket.htons(ETH_P_ALL)) as sock:
        sock.settimeout(0.2)
        print("{}", flush=True)  # listening
        while time.monotonic() < end:
            try:
                packet, address = sock.recvfrom(65_536)
            except TimeoutError:
                continue
            seen = datagram(packet, address[1])
            if seen is not None:
                print(json.dumps(seen), flush=True)


if __name__ == "__main__":
    main()
