"""Whether a contact is registered at their look-up servers, without meeting them (ADR-0173).

A look-up with the ask bit: the KA answers as always and introduces nobody, so the contact is not
told and neither side learns an address.  One home is asked after the other until one has them.
Their blob opens under a key that no KA has and their bundle is signed, so a KA cannot make up that
they are there; it can say for a day that they still are, and it can always say that they are not.
"""

from __future__ import annotations

from m2chat.crypto.certificate import UserCertificate
from m2chat.crypto.randomness import RandomSource
from m2chat.errors import RemoteError
from m2chat.net.io.circle_member import CircleMember
from m2chat.net.io.meeting import near_only, rid_flags
from m2chat.net.peers import Announced, PeerRelation, RelationState
from m2chat.net.wire.bundle import blob_key, open_blob
from m2chat.net.wire.control import LOOKUP_BLOB_SIZE, Found, RidFlag

NONCE_SIZE = 8


async def inquire(member: CircleMember, relation: PeerRelation, random: RandomSource) -> Announced:
    """What the look-up servers of this circle say of a contact who is ready.

    ``Announced.NEAR`` where no server may be asked, or there is none.
    """
    if near_only(relation) or not member.cloud.services():
        return Announced.NEAR
    if relation.state is not RelationState.READY or not member.cloud.online:
        return Announced.UNKNOWN
    flags = int(RidFlag.ASK) | rid_flags(relation, member.has_relay)
    # Nobody is shown it: there is nothing of ours in it, and it is as long as always.
    blob = random.bytes(LOOKUP_BLOB_SIZE)
    search = member.cloud.look_up(
        member.target(relation), random.bytes(NONCE_SIZE), flags, blob, singly=True
    )
    try:
        async for answer in search:
            if _is_theirs(member, relation, answer.found):
                return Announced.YES
            search.older(answer)
    finally:
        search.stop()
    return Announced.NO if search.reached else Announced.UNKNOWN


def _is_theirs(member: CircleMember, relation: PeerRelation, found: Found) -> bool:
    """Whether they themselves left this there, within the last day."""
    certificate, peer = relation.certificate, relation.peer.raw
    if certificate is None:
        return False
    try:
        bundle, _ = open_blob(found.blob, blob_key(relation.discovery, peer), peer)
        bundle.check_times(member.cloud.net_time())
        bundle.check_signature(UserCertificate.decode(certificate), member.circle.public_key)
    except RemoteError:
        return False
    return True
