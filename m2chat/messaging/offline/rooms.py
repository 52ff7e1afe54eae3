"""``Offline``: all of offline delivery that the domain knows, in one hand.

agreements   what a person does about agreements        hearing   what contacts say about them
mailboxes    mail to us: where, and who may write       pick_up   what lay there
parcels      mail from us: what is left where           expiry    what nobody fetched
"""

from __future__ import annotations

from m2chat.messaging.control import Kind
from m2chat.messaging.conversations import Conversations
from m2chat.messaging.exchange import Exchange
from m2chat.messaging.intake import Intake
from m2chat.messaging.offline.agreements import Agreements
from m2chat.messaging.offline.expiry import Expiry
from m2chat.messaging.offline.hearing import Hearing
from m2chat.messaging.offline.mailboxes import Mailboxes
from m2chat.messaging.offline.parcels import Parcels
from m2chat.messaging.offline.pickup import PickUp
from m2chat.messaging.offline.places import give_back
from m2chat.messaging.outgoing import Outgoing
from m2chat.messaging.surroundings import Surroundings


class Offline:
    """Mail that waits at stores."""

    def __init__(
        self,
        around: Surroundings,
        conversations: Conversations,
        outgoing: Outgoing,
        intake: Intake,
        exchange: Exchange,
    ) -> None:
        self.agreements = Agreements(around)
        self.hearing = Hearing(around)
        self.mailboxes = Mailboxes(around)
        self.parcels = Parcels(around)
        self.pick_up = PickUp(around, conversations, intake, exchange)
        self.expiry = Expiry(around, conversations, outgoing)
        outgoing.taken_back.append(self.parcels.taken_back)
        outgoing.renumbered.append(lambda t, contact: give_back(around, t, contact))
        exchange.hook_control(Kind.TREATY, self.hearing.take)
        conversations.refine.append(self.parcels.reason_for)
