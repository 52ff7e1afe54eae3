"""Methods on groups; a group is named by its id, a unique start of it, or its name."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from m2chat.app.face import ApplicationFace
from m2chat.app.rpc import params as read
from m2chat.app.rpc import shapes
from m2chat.app.rpc.errors import AmbiguousContact, BadParams, NoSuchContact
from m2chat.app.rpc.method import LEAST_PREFIX, Method, Work, find_contact
from m2chat.app.rpc.params import Param, Values
from m2chat.errors import LocalError
from m2chat.ids import GroupId, UserId
from m2chat.messaging.group_model import Group, Member, MemberDelivery, MemberRole
from m2chat.messaging.groups.errors import NoSuchGroup, NotAMember

GROUP = Param("group", read.text, "an id, a unique start of one, or its name")
_MEMBER = Param("member", read.text, "an id, a unique start of one, or a name")
_FIELDS = (
    "{group, name, about, state, admin, circle, invited_by, created_at, members: [{member, name, "
    "role, since, me, contact, invited, blocked}]}"
)


def people(value: object) -> list[str]:
    """Several contacts: a list of texts."""
    if not isinstance(value, list):
        raise BadParams("a list of contacts is expected.")
    return [read.text(one) for one in value]


def role(value: object) -> MemberRole:
    """One of the roles."""
    try:
        return MemberRole(read.text(value))
    except ValueError as error:
        raise BadParams("admin or member is expected.") from error


async def find_group(face: ApplicationFace, text: str) -> GroupId:
    """Raises ``NoSuchGroup`` or ``AmbiguousContact``."""
    wanted = text.strip()
    groups = await face.groups.groups()
    tests: tuple[Callable[[Group], bool], ...] = (
        lambda one: str(one.id) == wanted.lower(),
        lambda one: one.name.casefold() == wanted.casefold(),
        lambda one: len(wanted) >= LEAST_PREFIX and str(one.id).startswith(wanted.lower()),
    )
    for fits in tests:
        found = [one.id for one in groups if fits(one)]
        if len(found) > 1:
            raise AmbiguousContact(wanted)
        if found:
            return found[0]
    raise NoSuchGroup


async def find_member(face: ApplicationFace, group: GroupId, text: str) -> UserId:
    """Somebody of a group, a contact or not; raises ``NotAMember`` or ``AmbiguousContact``."""
    wanted = text.strip()
    try:
        return UserId.parse(wanted)
    except LocalError:
        members = (await face.groups.group(group)).members
    tests: tuple[Callable[[Member], bool], ...] = (
        lambda one: one.name.casefold() == wanted.casefold(),
        lambda one: len(wanted) >= LEAST_PREFIX and str(one.id).startswith(wanted.lower()),
    )
    for fits in tests:
        found = [one.id for one in members if fits(one)]
        if len(found) > 1:
            raise AmbiguousContact(wanted)
        if found:
            return found[0]
    try:
        return await find_contact(face, wanted)
    except NoSuchContact:
        raise NotAMember from None


def group_shape(one: Group) -> shapes.Shape:
    """One group."""
    return {
        "group": str(one.id),
        "name": one.name,
        "about": one.about,
        "state": str(one.state),
        "admin": one.admin,
        "circle": one.circle,
        "invited_by": one.invited_by,
        "created_at": one.created_at,
        "members": [
            {
                "member": str(member.id),
                "name": member.name,
                "role": str(member.role),
                "since": member.since,
                "me": member.me,
                "contact": member.contact,
                "invited": member.invited,
                "blocked": member.blocked,
            }
            for member in one.members
        ],
    }


def _delivery(one: MemberDelivery) -> shapes.Shape:
    return {
        "member": str(one.member),
        "name": one.name,
        "state": str(one.state),
        "reason": str(one.reason),
        "at": one.at,
        "stored_until": one.stored_until,
        "contact": one.contact,
    }


async def _contacts(face: ApplicationFace, texts: list[str]) -> list[UserId]:
    return [await find_contact(face, text) for text in texts]


async def _create(face: ApplicationFace, given: Values) -> shapes.Shape:
    members = await _contacts(face, given["members"])
    return group_shape(await face.groups.create(given["name"], members, given["about"]))


async def _list(face: ApplicationFace, _: Values) -> list[shapes.Shape]:
    return [group_shape(one) for one in await face.groups.groups()]


async def _show(face: ApplicationFace, given: Values) -> shapes.Shape:
    return group_shape(await face.groups.group(await find_group(face, given["group"])))


def _on_group(verb: Callable[[ApplicationFace, GroupId], Awaitable[object]]) -> Work:
    async def work(face: ApplicationFace, given: Values) -> shapes.Shape:
        await verb(face, await find_group(face, given["group"]))
        return {}

    return work


async def _invite(face: ApplicationFace, given: Values) -> shapes.Shape:
    group = await find_group(face, given["group"])
    await face.groups.invite(group, await _contacts(face, given["members"]))
    return {}


async def _card(face: ApplicationFace, given: Values) -> shapes.Shape:
    uses = None if given["uses"] == read.UNLIMITED else given["uses"]
    group = await find_group(face, given["group"])
    return shapes.card(await face.groups.card(group, uses, given["valid"]))


async def _remove(face: ApplicationFace, given: Values) -> shapes.Shape:
    group = await find_group(face, given["group"])
    await face.groups.remove(group, await find_member(face, group, given["member"]))
    return {}


async def _role(face: ApplicationFace, given: Values) -> shapes.Shape:
    group = await find_group(face, given["group"])
    member = await find_member(face, group, given["member"])
    await face.groups.set_role(group, member, given["role"])
    return {}


async def _rename(face: ApplicationFace, given: Values) -> shapes.Shape:
    group = await find_group(face, given["group"])
    about = given["about"]
    if about is None:
        about = (await face.groups.group(group)).about
    await face.groups.rename(group, given["name"], about)
    return {}


async def _deliveries(face: ApplicationFace, given: Values) -> list[shapes.Shape]:
    return [_delivery(one) for one in await face.groups.deliveries(given["message"])]


GROUP_METHODS = (
    Method(
        "group.create",
        (
            Param("name", read.text, "what all members see"),
            Param("members", people, "contacts to ask in", required=False, default=[]),
            Param("about", read.text, "a line of what it is for", required=False, default=""),
        ),
        _FIELDS,
        "make a group; durable when it returns",
        _create,
        ordered=True,
    ),
    Method("group.list", (), f"[{_FIELDS}]", "all groups, also those we left", _list),
    Method("group.show", (GROUP,), _FIELDS, "one group with its members", _show),
    Method(
        "group.accept",
        (GROUP,),
        "{}",
        "come into a group that we were asked into",
        _on_group(lambda face, group: face.groups.accept(group)),
    ),
    Method(
        "group.decline",
        (GROUP,),
        "{}",
        "not this group; nobody is told",
        _on_group(lambda face, group: face.groups.decline(group)),
    ),
    Method(
        "group.invite",
        (GROUP, Param("members", people, "contacts to ask in")),
        "{}",
        "ask further contacts in; admins only",
        _invite,
    ),
    Method(
        "group.card",
        (
            GROUP,
            Param("uses", read.uses, 'a number, or "unlimited"', required=False, default=1),
            Param("valid", read.seconds, 'such as "7d"', required=False, default=604_800.0),
        ),
        "{link, card, expires_at, uses_left}",
        "a contact card whose user is asked into the group once we accept them; admins only",
        _card,
    ),
    Method("group.remove", (GROUP, _MEMBER), "{}", "take somebody out; admins only", _remove),
    Method(
        "group.role",
        (GROUP, _MEMBER, Param("role", role, "admin or member")),
        "{}",
        "make somebody an admin, or no more; admins only",
        _role,
    ),
    Method(
        "group.rename",
        (
            GROUP,
            Param("name", read.text, "what all members see"),
            Param("about", read.text, "as it was when left out", required=False),
        ),
        "{}",
        "another name; admins only",
        _rename,
    ),
    Method(
        "group.leave",
        (GROUP,),
        "{}",
        "go; the history stays here",
        _on_group(lambda face, group: face.groups.leave(group)),
    ),
    Method(
        "group.delete",
        (GROUP,),
        "{}",
        "leave if need be, and forget the history",
        _on_group(lambda face, group: face.groups.delete(group)),
    ),
    Method(
        "group.deliveries",
        (Param("message", read.message_id, "the id of a message of ours to a group"),),
        "[{member, name, state, reason, at, stored_until, contact}]",
        "how far it has come to each member",
        _deliveries,
    ),
)
