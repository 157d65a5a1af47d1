"""Two versions of one operation: its parameters, bodies, responses, security, servers and words."""

from __future__ import annotations

from generator.ir import MediaType, Operation, Parameter, RequestBody, Response, SecurityRequirement
from generator.lifecycle.diff.model import Changes, Level, Side
from generator.lifecycle.diff.schemas import compare_schemas

B, W, A, D = Level.BREAKING, Level.WARNING, Level.ADDITIVE, Level.DOCS


def compare_operations(
    changes: Changes, old: Operation, new: Operation, *, incoming: bool = False
) -> None:
    """Record how the operation differs. ``incoming`` turns the directions round: the body of a
    webhook is what a user of the SDK receives."""
    where = f"{old.method.upper()} {old.path}"
    sends: Side = "response" if incoming else "request"
    receives: Side = "request" if incoming else "response"
    if old.operation_id != new.operation_id:
        changes.add(B, "operation-renamed", "api", where,
                    f"the operationId is {new.operation_id!r}, it was {old.operation_id!r}",
                    "The method has another name.", old.source, new.source)  # fmt: skip
    if old.key != new.key:
        changes.add(B, "operation-moved", "api", where,
                    f"it is {new.method.upper()} {new.path} now",
                    "Older clients call an address that is gone.", old.source, new.source)  # fmt: skip
    _tags(changes, old, new, where)
    _parameters(changes, old, new, sends, where)
    _body(changes, old, new, sends, where)
    _responses(changes, old, new, receives, where)
    if not incoming:  # a webhook is secured by who receives it
        _security(changes, old, new, where)
    if old.servers != new.servers:
        changes.add(W, "servers-changed", "api", where, "the servers of the operation differ",
                    "Calls can go to another address.", old.source, new.source)  # fmt: skip
    for code, left, right in (
        ("summary", old.summary, new.summary),
        ("description", old.description, new.description),
    ):
        if left != right:
            changes.docs(code, where, f"the {code} reads differently", old.source, new.source)
    if old.deprecated != new.deprecated:
        word = "deprecated now" if new.deprecated else "no longer deprecated"
        changes.docs("deprecated", where, f"the operation is {word}", old.source, new.source)


def _tags(changes: Changes, old: Operation, new: Operation, where: str) -> None:
    if old.tags == new.tags:
        return
    left, right = old.tags[:1], new.tags[:1]
    if left != right:
        changes.add(B, "tag-changed", "api", where,
                    f"the first tag is {_tag(right)}, it was {_tag(left)}",
                    "The method stands in another class.", old.source, new.source)  # fmt: skip
        return
    gone = [tag for tag in old.tags if tag not in new.tags]
    changes.add(B if gone else A, "tags-changed", "api", where,
                f"the tags are {', '.join(new.tags)}, they were {', '.join(old.tags)}",
                "The method is missing from a class." if gone else "The method stands in one more class.",
                old.source, new.source)  # fmt: skip


def _tag(tags: tuple[str, ...]) -> str:
    return f"'{tags[0]}'" if tags else "none"


def _parameters(changes: Changes, old: Operation, new: Operation, side: Side, where: str) -> None:
    before = {(item.location, item.wire_name): item for item in old.parameters}
    after = {(item.location, item.wire_name): item for item in new.parameters}
    moved: set[tuple[str, str]] = set()
    for key, item in before.items():
        found = after.get(key)
        if found is None:
            twin = next((b for b in new.parameters if b.wire_name == item.wire_name
                         and (b.location, b.wire_name) not in before), None)  # fmt: skip
            if twin is not None:
                moved.add((twin.location, twin.wire_name))
                changes.add(B, "parameter-moved", side, where,
                            f"the parameter '{item.wire_name}' is in the {twin.location}, "
                            f"it was in the {item.location}", "Older clients send it in the wrong place.",
                            item.source, twin.source)  # fmt: skip
                _parameter(changes, item, twin, side, where)
                continue
            changes.add(B, "parameter-removed", side, where,
                        f"the {item.location} parameter '{item.wire_name}' is gone",
                        "The argument is gone.", item.source, new.source)  # fmt: skip
        else:
            _parameter(changes, item, found, side, where)
    for key, item in after.items():
        if key in before or key in moved:
            continue
        changes.add(B if item.required else A,
                    "required-parameter-added" if item.required else "parameter-added", side, where,
                    f"the {item.location} parameter '{item.wire_name}' is new"
                    + (" and required" if item.required else ""),
                    "Calls without the argument are refused." if item.required else "An argument more.",
                    old.source, item.source)  # fmt: skip
    shared = [
        key for key in before if key in after and before[key].required and after[key].required
    ]
    kept = set(shared)
    if shared != [key for key in after if key in kept]:
        changes.add(W, "parameter-order", side, where, "required parameters stand in another order",
                    "Calls that pass them by position mean something else.", old.source, new.source)  # fmt: skip


def _parameter(changes: Changes, old: Parameter, new: Parameter, side: Side, where: str) -> None:
    name = f"the {old.location} parameter '{old.wire_name}'"
    inner = f"{where} {old.wire_name}"
    if old.required != new.required:
        changes.add(B if new.required else A, "required-added" if new.required else "required-removed",
                    side, where, f"{name} is {'required now' if new.required else 'no longer required'}",
                    "The argument must be given." if new.required else "The argument can be left out.",
                    old.source, new.source)  # fmt: skip
    if old.location == new.location and (old.style, old.explode) != (new.style, new.explode):
        changes.add(B, "parameter-style", side, where,
                    f"{name} is sent in another style ({new.style}, explode {str(new.explode).lower()})",
                    "Older clients send it in a form that is no longer read.", old.source, new.source)  # fmt: skip
    if old.description != new.description:
        changes.docs("description", inner, f"the description of {name} reads differently", old.source, new.source)  # fmt: skip
    if old.deprecated != new.deprecated:
        word = "deprecated now" if new.deprecated else "no longer deprecated"
        changes.docs("deprecated", inner, f"{name} is {word}", old.source, new.source)
    left = old.schema or (old.media.schema if old.media else None)
    right = new.schema or (new.media.schema if new.media else None)
    if bool(old.media) != bool(new.media) or (
        old.media and new.media and old.media.media_type != new.media.media_type
    ):
        changes.add(B, "parameter-media", side, where, f"{name} is serialized in another way",
                    "Older clients send it in a form that is no longer read.", old.source, new.source)  # fmt: skip
    compare_schemas(changes, left, right, side, inner)


def _body(changes: Changes, old: Operation, new: Operation, side: Side, where: str) -> None:
    left, right = old.body, new.body
    if left is None and right is not None:
        changes.add(B if right.required else A, "body-added", side, where,
                    "a request body is " + ("required now" if right.required else "possible now"),
                    "Calls without a body are refused." if right.required else "An argument more.",
                    old.source, right.source)  # fmt: skip
    elif right is None and left is not None:
        changes.add(B, "body-removed", side, where, "there is no request body any more",
                    "The argument is gone.", left.source, new.source)  # fmt: skip
    elif left is not None and right is not None:
        _shared_body(changes, left, right, side, where)


def _shared_body(
    changes: Changes, old: RequestBody, new: RequestBody, side: Side, where: str
) -> None:
    if old.required != new.required:
        changes.add(B if new.required else A, "body-required" if new.required else "body-optional",
                    side, where, f"the body is {'required now' if new.required else 'no longer required'}",
                    "The argument must be given." if new.required else "The argument can be left out.",
                    old.source, new.source)  # fmt: skip
    if old.description != new.description:
        changes.docs("description", f"{where} body", "the description of the body reads differently", old.source, new.source)  # fmt: skip
    _contents(changes, old.contents, new.contents, side, f"{where} body")


def _contents(
    changes: Changes,
    old: tuple[MediaType, ...],
    new: tuple[MediaType, ...],
    side: Side,
    where: str,
) -> None:
    before = {media.media_type: media for media in old}
    after = {media.media_type: media for media in new}
    for name, media in before.items():
        found = after.get(name)
        if found is None:
            changes.add(B, "media-removed", side, where, f"the media type {name} is gone",
                        "It can no longer be sent." if side == "request" else "It is no longer answered.",
                        media.source, new[0].source if new else None)  # fmt: skip
            continue
        compare_schemas(changes, media.schema, found.schema, side, where)
        if media.item_schema is not None or found.item_schema is not None:
            compare_schemas(changes, media.item_schema, found.item_schema, side, f"{where} items")
    for name, media in after.items():
        if name not in before:
            changes.add(A, "media-added", side, where, f"the media type {name} is new",
                        "One more form is possible.", old[0].source if old else None, media.source)  # fmt: skip


def _responses(changes: Changes, old: Operation, new: Operation, side: Side, where: str) -> None:
    before = {item.status.text.upper(): item for item in old.responses}
    after = {item.status.text.upper(): item for item in new.responses}
    for status, item in before.items():
        found = after.get(status)
        if found is not None:
            _response(changes, item, found, side, f"{where} {item.status.text}")
        elif item.status.is_success:
            changes.add(B, "success-removed", side, where, f"the response {item.status.text} is gone",
                        "The type of what is returned is another one.", item.source, new.source)  # fmt: skip
        else:
            changes.add(W, "error-removed", side, where, f"the response {item.status.text} is gone",
                        "The error is no longer described.", item.source, new.source)  # fmt: skip
    for status, item in after.items():
        if status in before:
            continue
        success = item.status.is_success
        changes.add(W if success else A, "success-added" if success else "error-added", side, where,
                    f"the response {item.status.text} is new",
                    "Older clients do not know the answer." if success else "The error is described now.",
                    old.source, item.source)  # fmt: skip


def _response(changes: Changes, old: Response, new: Response, side: Side, where: str) -> None:
    if old.description != new.description:
        changes.docs("description", where, "the description reads differently", old.source, new.source)  # fmt: skip
    if bool(old.contents) != bool(new.contents):
        gone = bool(old.contents)
        changes.add(B if gone else A, "content-removed" if gone else "content-added", side, where,
                    "there is no content any more" if gone else "there is content now",
                    "Nothing is returned." if gone else "A value is returned.", old.source, new.source)  # fmt: skip
    else:
        _contents(changes, old.contents, new.contents, side, where)
    before = {header.name.lower(): header for header in old.headers}
    after = {header.name.lower(): header for header in new.headers}
    for key, header in before.items():
        found = after.get(key)
        if found is None:
            changes.add(B, "header-removed", side, where, f"the header {header.name} is gone",
                        "The value can no longer be read.", header.source, new.source)  # fmt: skip
            continue
        if header.required and not found.required:
            changes.add(B, "header-optional", side, where, f"the header {header.name} can be missing",
                        "The value can be None.", header.source, found.source)  # fmt: skip
        elif found.required and not header.required:
            changes.add(A, "header-required", side, where, f"the header {header.name} is always sent",
                        "The value is never None.", header.source, found.source)  # fmt: skip
        compare_schemas(changes, header.schema, found.schema, side, f"{where} {header.name}")
    for key, header in after.items():
        if key not in before:
            changes.add(A, "header-added", side, where, f"the header {header.name} is new",
                        "A value more can be read.", old.source, header.source)  # fmt: skip


def _security(changes: Changes, old: Operation, new: Operation, where: str) -> None:
    before = changes.old.security if old.security is None else old.security
    after = changes.new.security if new.security is None else new.security
    compare_requirements(changes, before or (), after or (), where, old, new)


def compare_requirements(
    changes: Changes,
    old: tuple[SecurityRequirement, ...],
    new: tuple[SecurityRequirement, ...],
    where: str,
    left: Operation,
    right: Operation,
) -> None:
    """Alternatives that went away break who used them; new ones break nobody."""
    before = {_alternative(item): None for item in old}
    after = {_alternative(item): None for item in new}
    if before == after:
        return
    if not before:
        anonymous = "" in after
        changes.add(A if anonymous else B, "security-added", "api", where,
                    f"credentials are {'possible' if anonymous else 'needed'} now: {' or '.join(filter(None, after))}",
                    "Calls without credentials still work." if anonymous else "Calls without credentials are refused.",
                    left.source, right.source)  # fmt: skip
        return
    if not after:
        changes.add(A, "security-removed", "api", where, "no credentials are needed any more",
                    "Calls work without credentials.", left.source, right.source)  # fmt: skip
        return
    for name in before:
        if name not in after:
            what = f"{name} no longer suffices" if name else "credentials are needed now"
            changes.add(B, "security-alternative-removed", "api", where, what,
                        "Calls that authenticate this way are refused.", left.source, right.source)  # fmt: skip
    for name in after:
        if name not in before:
            what = f"{name} suffices now" if name else "no credentials are needed any more"
            changes.add(A, "security-alternative-added", "api", where, what,
                        "One more way to authenticate.", left.source, right.source)  # fmt: skip


def _alternative(requirement: SecurityRequirement) -> str:
    return " and ".join(
        f"{use.key} ({', '.join(sorted(use.scopes))})" if use.scopes else use.key
        for use in sorted(requirement.schemes, key=lambda use: use.key)
    )
