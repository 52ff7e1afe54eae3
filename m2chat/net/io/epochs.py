"""Which temporary keys are the newest ones seen: an older bundle is ignored (protocol 1, T2).

Epochs count the temporary keys of one instance of a peer.  A service that keeps an old bundle and
hands it out later gains nothing, since its private part is gone; it is refused all the same.  Only
bundles whose signature was checked may be noted, or a stranger could make every real one too old.
In memory: a bundle lives a day at most, and so does what a restart forgets.
"""

from __future__ import annotations

from collections import OrderedDict

INSTANCES_KEPT = 8  # of one peer; a restored backup makes a new one


class EpochTable:
    """The highest epoch seen of each instance of each peer."""

    def __init__(self) -> None:
        self._highest: dict[bytes, OrderedDict[bytes, int]] = {}

    def admits(self, peer: bytes, instance: bytes, epoch: int) -> bool:
        """Note a proven bundle of ``peer`` (fp, 32); False when a newer one was seen before."""
        instances = self._highest.setdefault(peer, OrderedDict())
        if epoch < instances.get(instance, 0):
            return False
        instances[instance] = epoch
        instances.move_to_end(instance)
        if len(instances) > INSTANCES_KEPT:
            instances.popitem(last=False)
        return True
