"""Operations of the plan: names, signatures, answers, grouped by tag."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from generator.flavours.openapi_generator.hoist_reading import (
    additional_schema,
    is_array,
    is_map,
    item_schema,
    unalias,
)
from generator.flavours.openapi_generator.hoist_signature import signature
from generator.flavours.openapi_generator.hoist_tree import (
    HeaderNode,
    Node,
    Op,
    Param,
    Reply,
    Tree,
    extension_flag,
)
from generator.flavours.openapi_generator.names import (
    api_module,
    api_name,
    next_param_name,
    operation_name,
    sanitize,
)
from generator.flavours.openapi_generator.plan import (
    ApiClass,
    Operation,
    Parameter,
    Response,
    ResponseHeader,
    Value,
)
from generator.flavours.openapi_generator.plan_bodies import BodyReader
from generator.flavours.openapi_generator.plan_models import classes
from generator.flavours.openapi_generator.plan_parameters import ParameterReader
from generator.flavours.openapi_generator.plan_security import Security, hash_order
from generator.flavours.openapi_generator.plan_slots import Slot
from generator.flavours.openapi_generator.plan_values import ValueMaker
from generator.flavours.openapi_generator.types import PRIMITIVES
from generator.flavours.openapi_generator.types_property import PropertyReader
from generator.flavours.openapi_generator.types_text import escape_text, without_quotes
from generator.ir import Api
from generator.ir.source import escape_segment

_NO_TAG = "default"
FORMS = ("application/x-www-form-urlencoded", "multipart")
"""How the media types of bodies begin whose properties are arguments."""


@dataclass(slots=True, kw_only=True)
class OperationMaker:
    """Everything that reading an operation needs."""

    api: Api
    tree: Tree
    package: str
    props: PropertyReader
    maker: ValueMaker
    parameters: ParameterReader
    bodies: BodyReader
    security: Security

    def groups(self, ops: Iterable[Op]) -> tuple[ApiClass, ...]:
        """The API classes, sorted by tag. An operation with several tags is in each of them; tags
        of one module share a class (the original's would overwrite each other)."""
        groups: dict[str, list[Operation]] = {}
        first: dict[str, str] = {}
        headers = _Headers()
        for op in ops:
            if extension_flag(dict(op.operation.extensions), "x-internal"):
                continue
            operation = self.operation(op, headers)
            for tag in op.operation.tags or (_NO_TAG,):
                key = first.setdefault(api_module(sanitize(tag)), sanitize(tag))
                _add(groups.setdefault(key, []), operation)
        descriptions = {tag.name.lower(): tag.description for tag in reversed(self.api.tags)}
        return tuple(
            self._group(tag, groups[tag], descriptions.get(tag.lower()), headers)
            for tag in sorted(groups)
        )

    def _group(
        self, tag: str, operations: list[Operation], description: str | None, headers: _Headers
    ) -> ApiClass:
        ordered = sorted((headers.settle(each) for each in operations), key=lambda each: each.name)
        named = {
            name for operation in ordered for value in _values(operation) for name in classes(value)
        }
        return ApiClass(
            tag=tag,
            classname=api_name(tag),
            module=api_module(tag),
            description=escape_text(description),
            operations=tuple(ordered),
            imports=tuple(sorted(named)),
        )

    def operation(self, op: Op, headers: _Headers) -> Operation:
        """One operation, named but not yet told apart from others of its tag."""
        written = op.operation
        summary, notes = written.summary, written.description
        if self.api.dialect.family == "2.0":  # an empty text of 2.0 counts as none
            summary, notes = summary or None, notes or None
        declared = [param for param in op.params if param.parameter.declared]
        slots = [self.parameters.parameter(param) for param in declared]
        form, body = self._content(op)
        content = [*form, *([body] if body else [])]
        named = {slot.wire_name: slot for slot in reversed(slots)}
        places = [
            (param.parameter, named.get(param.parameter.wire_name) or self._place(param))
            for param in op.params
            if not param.parameter.declared
        ]
        added = [slot for _, slot in places if slot not in slots]
        everything = _unique([*slots, *content, *added])
        everything.sort(key=lambda slot: not slot.required)
        frozen = {id(slot): slot.freeze(self.package, self.maker) for slot in everything}
        answers = [self._response(reply, headers) for reply in op.replies]
        returned = _success(op.replies)
        if returned is not None:  # the original goes over its headers once more
            self._response(returned, headers)
        value, base = self._returns(op)
        signature_ = tuple(frozen[id(slot)] for slot in everything)
        return Operation(
            name=operation_name(written.operation_id, written.path, written.method),
            key=written.key,
            method=written.method.upper(),
            path=written.path if written.path.startswith("/") else "/" + written.path,
            summary=escape_text(summary),
            unescaped_summary=summary,
            notes=notes,
            parameters=signature_,
            path_parameters=(
                *_of(signature_, slots, frozen, "path"),
                *(replace(frozen[id(slot)], location="path", parameter=p) for p, slot in places),
            ),
            query_parameters=_of(signature_, slots, frozen, "query"),
            header_parameters=_of(signature_, slots, frozen, "header"),
            cookie_parameters=_of(signature_, slots, frozen, "cookie"),
            form_parameters=tuple(frozen[id(slot)] for slot in form),
            body=frozen[id(body)] if body else None,
            return_value=value,
            return_type=value.data_type if value else None,
            return_base=base,
            responses=tuple(sorted(answers, key=_rank)),
            consumes=_consumes(op),
            produces=_produces(op),
            auth_methods=self.security.listed(written.security),
            security=self.security.alternatives(written.security),
            servers=written.servers,
            example_imports=_imports(signature_, value),
            deprecated=written.deprecated,
            operation=written,
        )

    def _place(self, param: Param) -> Slot:
        """A place of the path that nothing declares: an argument that the original lacks."""
        slot = self.parameters.parameter(param)
        slot.required = False
        return slot

    def _content(self, op: Op) -> tuple[list[Slot], Slot | None]:
        if op.body is None or not op.body.contents:
            return [], None
        if op.body.contents[0].media_type.lower().startswith(FORMS):
            return self.parameters.form(op.body), None
        name = op.body.body.extensions.get("x-codegen-request-body-name")
        name = name or op.operation.extensions.get("x-codegen-request-body-name")
        return [], self.bodies.body(op.body, str(name) if name else None)

    def _returns(self, op: Op) -> tuple[Value | None, str | None]:
        reply = _success(op.replies)
        node = _schema(reply) if reply else None
        if node is None:
            return None, None
        node = unalias(self.tree, node)
        prop = self.props.read("response", node)
        self.maker.settle_enum(prop)
        if is_array(node):
            base = self.props.read("response", item_schema(node)).base_type
        elif is_map(node):
            inner = additional_schema(node)
            base = self.props.read("response", inner).base_type if inner else "str"
        else:
            base = prop.complex_type or prop.base_type
        return self.maker.value(prop), None if base in PRIMITIVES else base

    def _response(self, reply: Reply, headers: _Headers) -> Response:
        status = reply.response.status
        node = _schema(reply)
        value = None
        if node is not None:
            prop = self.props.read("response", unalias(self.tree, node))
            self.maker.settle_enum(prop)
            value = self.maker.value(prop)
        listed = []
        for header in self._headers(reply):
            own = header.header.description if _is_own(header) else None
            written = signature(header.node) if header.node else ""  # before reading settles it
            headers.note(header.header.name, written, own)
            part = self.props.read(header.header.name, header.node) if header.node else None
            listed.append(
                ResponseHeader(
                    name=header.header.name,
                    description=escape_text(header.header.description) or "",
                    value=self.maker.value(part) if part else None,
                    signature=written,
                )
            )
        return Response(
            code="0" if status.kind == "default" else status.text,
            key=status.text,
            message=escape_text(reply.response.description) or "",
            value=value,
            headers=tuple(listed),
            is_default=status.kind == "default",
        )

    def _headers(self, reply: Reply) -> list[HeaderNode]:
        """The headers of an answer; in 2.0 the original holds them in a Java hash map."""
        if self.api.dialect.family != "2.0":
            return reply.headers
        by_name = {each.header.name: each for each in reply.headers}
        return [by_name[name] for name in hash_order(by_name)]


def _is_own(header: HeaderNode) -> bool:
    """Whether a header is written in its response, not referenced from there."""
    pointer = header.header.source.pointer
    return pointer.endswith("/headers/" + escape_segment(header.header.name)) and not (
        pointer.startswith("/components/headers/")
    )


class _Headers:
    """The original keeps one header for each name and schema, so that the description written
    last shows on every page."""

    def __init__(self) -> None:
        self._last: dict[tuple[str, str], str] = {}

    def note(self, name: str, written: str, description: str | None) -> None:
        """Remember the description of a header whose schema has this signature."""
        self._last[name, written] = escape_text(description) or ""

    def settle(self, operation: Operation) -> Operation:
        """The operation with the descriptions as the original's pages have them."""
        if not any(response.headers for response in operation.responses):
            return operation
        return replace(
            operation,
            responses=tuple(
                replace(
                    response,
                    headers=tuple(
                        replace(header, shared=self._last[header.name, header.signature])
                        for header in response.headers
                    ),
                )
                for response in operation.responses
            ),
        )


def _schema(reply: Reply) -> Node | None:
    return reply.contents[0].node if reply.contents else None


def _success(replies: list[Reply]) -> Reply | None:
    """The answer that the method returns: of those that begin with 2 and the default the one
    whose key sorts first."""
    found = [
        reply
        for reply in replies
        if reply.response.status.text.startswith("2") or reply.response.status.kind == "default"
    ]
    return min(found, key=lambda reply: reply.response.status.text) if found else None


def _rank(response: Response) -> int:
    if response.is_default:
        return 2
    return int(response.key.upper().endswith("XX"))


def _consumes(op: Op) -> tuple[str, ...]:
    types = [media.media_type for media in op.body.contents] if op.body else []
    return tuple(without_quotes(each) for each in types if each != "*/*")


def _produces(op: Op) -> tuple[str, ...]:
    found = [media.media_type for reply in op.replies for media in reply.contents]
    return tuple(dict.fromkeys(without_quotes(each) for each in found))


def _unique(slots: list[Slot]) -> list[Slot]:
    seen: set[str] = set()
    for slot in slots:
        if slot.sample_name is None:
            slot.sample_name = slot.name
        while slot.name in seen:
            slot.name = next_param_name(slot.name)
        seen.add(slot.name)
    return list(slots)


def _of(
    signature_: tuple[Parameter, ...],
    slots: list[Slot],
    frozen: dict[int, Parameter],
    location: str,
) -> tuple[Parameter, ...]:
    return tuple(frozen[id(slot)] for slot in slots if slot.location == location)


def _add(group: list[Operation], operation: Operation) -> None:
    name = operation.name
    counter = 0
    for other in group:
        if other.name == name:
            name = f"{operation.name}_{counter}"
            counter += 1
    group.append(operation if name == operation.name else replace(operation, name=name))


def _values(operation: Operation) -> Iterator[Value]:
    for parameter in operation.parameters:
        yield parameter.value
    if operation.return_value is not None:
        yield operation.return_value


def _imports(signature_: tuple[Parameter, ...], value: Value | None) -> tuple[str, ...]:
    values = [parameter.value for parameter in signature_]
    if value is not None:
        values.append(value)
    return tuple(sorted({name for each in values for name in _imported(each)}))


def _imported(value: Value) -> Iterator[str]:
    """What a sample imports for a type: what has no other reading counts as a class."""
    if value.kind in ("array", "map", "free_form"):
        if value.items is not None:
            yield from _imported(value.items)
    elif value.kind == "model" or value.model is not None:
        yield value.model or value.data_type
