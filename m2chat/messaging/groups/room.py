"""``GroupRoom``: the parts of groups in one hand, hooked into the domain of one open profile."""

from __future__ import annotations

from m2chat.ids import ChatId, GroupId, MessageId, UserId
from m2chat.messaging.contents import Content, GroupContent
from m2chat.messaging.errors import NotAContact
from m2chat.messaging.files.offer import FileOffer
from m2chat.messaging.group_model import Group, GroupState
from m2chat.messaging.groups.book import GroupBook, Signer, reachable
from m2chat.messaging.groups.errors import NotInGroup
from m2chat.messaging.groups.log import Signatures
from m2chat.messaging.groups.signatures import CertificateSignatures
from m2chat.messaging.groups.speech import Speech
from m2chat.messaging.groups.sync import HAVE, OFFER, WANT, Sync
from m2chat.messaging.groups.verbs import Groups
from m2chat.messaging.life.destinations import GROUP
from m2chat.messaging.model import Reason
from m2chat.messaging.ports import Tables
from m2chat.messaging.service import MessagingService


class ToGroup:
    """Where what is said in a group goes; fills ``life.destinations.Destination``."""

    def __init__(self, book: GroupBook, speech: Speech) -> None:
        self._book = book
        self._speech = speech

    def check(self, t: Tables, chat: ChatId) -> Reason:
        """Raises ``NotInGroup`` unless we are a member."""
        if self._book.record(t, _group(chat)).state is not GroupState.MEMBER:
            raise NotInGroup
        return Reason.NONE

    def people(self, t: Tables, chat: ChatId) -> tuple[UserId, ...]:
        """All other members whom we can reach."""
        members = self._book.log(t, _group(chat)).view().members.keys()
        others = sorted(members - {self._book.around.me})
        return tuple(one for one in others if reachable(t, one))

    def wrote(self, t: Tables, chat: ChatId, person: UserId) -> bool:
        """Also who went since."""
        return self._book.log(t, _group(chat)).certificate(person) is not None

    def queue(
        self, t: Tables, chat: ChatId, message: MessageId, content: Content, sent_at: float
    ) -> int:
        """Sign it, and put it at the end of every member's row."""
        return self._speech.say(t, _group(chat), message, content, sent_at)

    def reword(self, t: Tables, chat: ChatId, message: MessageId, content: Content) -> bool:
        """Never: it was signed."""
        return False

    def left(self, t: Tables, chat: ChatId, message: MessageId) -> bool:
        """As the rows of the members say."""
        return self._speech.left(t, message)

    def take_back(self, t: Tables, chat: ChatId, message: MessageId, void: MessageId) -> bool:
        """As long as nobody has it."""
        return self._speech.take_back(t, _group(chat), message, void)


class GroupRoom:
    """Groups of one open profile."""

    def __init__(
        self, service: MessagingService, signer: Signer, signatures: Signatures | None = None
    ) -> None:
        """``signer`` signs as ourselves: (use, message) -> 512 bytes."""
        signatures = signatures or CertificateSignatures()
        self.book = GroupBook(service.around, service.outgoing, signer, signatures)
        self.speech = Speech(self.book, service.intake, service.life)
        self.sync = Sync(self.book, self.speech)
        self.verbs = Groups(self.book)
        service.intake.hook(GroupContent, self.speech.take)
        service.life.destinations.register(GROUP, ToGroup(self.book, self.speech))
        service.conversations.group_of = self._group_of
        service.conversations.member_confirms = self.speech.confirm
        service.conversations.group_seen = self.speech.read
        service.conversations.group_again = self.speech.again
        service.around.fellow = self.book.fellow
        service.around.copy_moved = self.speech.copy_moved
        self.verbs.copy_reason = service.offline.parcels.copy_reason
        self.speech.hook(FileOffer, service.files.in_group)
        service.offline.pick_up.unseen.append(self.speech.unseen)
        self.speech.gone.append(service.files.gone)
        exchange = service.exchange
        exchange.hook_control(HAVE, self.sync.have, members=True)
        exchange.hook_control(OFFER, self.sync.offer, members=True)
        exchange.hook_control(WANT, self.sync.want, members=True)

    def _group_of(self, t: Tables, group: GroupId) -> Group | None:
        record = t.groups.get(group)
        return self.verbs.shown(t, record) if record is not None else None


def _group(chat: ChatId) -> GroupId:
    if not isinstance(chat, GroupId):
        raise NotAContact
    return chat
