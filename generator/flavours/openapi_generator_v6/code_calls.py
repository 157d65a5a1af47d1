"""The signatures of an operation's methods: parameters, defaults, overloads and results."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from generator.flavours.openapi_generator_v6.code_types import Names, input_types, union
from generator.flavours.openapi_generator_v6.plan import (
    ContentPlan,
    EndpointPlan,
    ModelPlan,
    ParameterGroup,
    ResponsePlan,
)
from generator.flavours.openapi_generator_v6.schema_code import INDENT, Lines
from generator.python import literals

_NO_MODELS: Mapping[str, ModelPlan] = {}


@dataclass(frozen=True, slots=True)
class Signature:
    """What the methods of one operation take and give."""

    endpoint: EndpointPlan
    names: Names
    models: Mapping[str, ModelPlan]

    # ------------------------------------------------------------------ the implementation
    def implementation(self) -> Iterator[str]:
        """The parameters with annotations and defaults, in the original's order."""
        yield "self,"
        names = self.names
        body = self.endpoint.body
        if body is not None:
            given = f"body: {self._any_body()}"
            kind = f"content_type: str = {literals.string(body.default_content_type)},"
            if body.required:
                yield f"{given},"
                yield kind
            else:
                yield kind
                yield f"{given} = {names.schemas}.unset,"
        for group in self.endpoint.groups:
            yield f"{group.argument}: {self._group(group)} = frozendict.frozendict(),"
        yield from self._common("_all_accept_content_types", "None", "False", "False")

    def _common(self, accept: str, none: str, stream: str, skip: str | None) -> Iterator[str]:
        typing = self.names.typing
        if self.endpoint.accept_content_types:
            yield f"accept_content_types: {typing}.Sequence[str] = {accept},"
        if self.endpoint.servers:
            yield f"host_index: {typing}.Optional[int] = {none},"
        yield f"stream: bool = {stream},"
        pair = f"{typing}.Tuple[float, float]"
        yield f"timeout: {typing}.Optional[{typing}.Union[int, float, {pair}]] = {none},"
        if skip is not None:
            yield f"skip_deserialization: bool = {skip},"

    def arguments(self) -> Iterator[str]:
        """The parameters handed on by keyword."""
        if self.endpoint.body is not None:
            yield "body=body,"
            yield "content_type=content_type,"
        for group in self.endpoint.groups:
            yield f"{group.argument}={group.argument},"
        if self.endpoint.accept_content_types:
            yield "accept_content_types=accept_content_types,"
        if self.endpoint.servers:
            yield "host_index=host_index,"
        yield "stream=stream,"
        yield "timeout=timeout,"
        yield "skip_deserialization=skip_deserialization,"

    @property
    def result(self) -> str:
        """What a call can give."""
        return union((*self._results(), _UNDESERIALIZED), self.names)

    def _results(self) -> tuple[str, ...]:
        found = tuple(one.class_name for one in self.endpoint.responses if _can_return(one))
        return found or (_UNDESERIALIZED,)

    def _group(self, group: ParameterGroup) -> str:
        return f"{self.names.typing}.Union[{group.class_name}, {self.names.schemas}.DictInput]"

    # ------------------------------------------------------------------ bodies
    def _body_types(self, content: ContentPlan) -> tuple[str, ...]:
        if content.schema is None:
            return (f"{self.names.schemas}.AnyInput",)
        given = () if content.schema.ref is not None else self._inputs(content)
        return (content.schema.name, *given)

    def _inputs(self, content: ContentPlan) -> tuple[str, ...]:
        if content.schema is None:
            return ()
        return input_types(content.schema, self.names, self.models)

    def _any_body(self, *, optional: bool = True) -> str:
        body = self.endpoint.body
        if body is None:
            return ""
        types = [one for content in body.contents for one in self._body_types(content)]
        if not body.required and optional:
            types.append(f"{self.names.schemas}.Unset")
        return union(types, self.names)

    # ------------------------------------------------------------------ overloads
    def overloads(self, name: str) -> Lines:
        """The overloads: one per media type of the body, then by `skip_deserialization`."""
        typing = self.names.typing
        plain = union(self._results(), self.names)
        off, on = f"{typing}.Literal[False] = ...", f"{typing}.Literal[True]"
        lines: Lines = []
        body = self.endpoint.body
        if body is not None and len(body.contents) > 1:
            for content in body.contents:
                given = self._typed_body(content)
                lines += self._overload(name, given, f"skip_deserialization: {off}", plain)
        either = union((*self._results(), _UNDESERIALIZED), self.names)
        head = self._untyped_body()
        lines += self._overload(name, head, f"skip_deserialization: {off}", plain)
        forced = [*self._required_body(), f"skip_deserialization: {on}", *self._optional_body()]
        lines += self._overload(name, forced, None, _UNDESERIALIZED)
        lines += self._overload(name, head, "skip_deserialization: bool = ...", either)
        return lines

    def _typed_body(self, content: ContentPlan) -> list[str]:
        body = self.endpoint.body
        if body is None:
            return []
        types = list(self._body_types(content))
        default = content.media_type == body.default_content_type
        literal = f"{self.names.typing}.Literal[{literals.string(content.media_type)}]"
        kind = f"content_type: {literal}" + (" = ..." if default else "")
        if body.required:
            return [f"body: {union(types, self.names)}", kind]
        unset = f"{self.names.schemas}.Unset"
        return [kind, f"body: {union((*types, unset), self.names)} = ..."]

    def _required_body(self) -> list[str]:
        body = self.endpoint.body
        return [f"body: {self._any_body()}"] if body is not None and body.required else []

    def _optional_body(self) -> list[str]:
        body = self.endpoint.body
        if body is None:
            return []
        kind = "content_type: str = ..."
        return [kind] if body.required else [kind, f"body: {self._any_body()} = ..."]

    def _untyped_body(self) -> list[str]:
        return [*self._required_body(), *self._optional_body()]

    def _overload(self, name: str, head: list[str], tail: str | None, result: str) -> Lines:
        lines = [f"@{self.names.typing}.overload", f"def {name}(", f"{INDENT}self,"]
        lines += [f"{INDENT}{one}," for one in head]
        for group in self.endpoint.groups:
            lines.append(f"{INDENT}{group.argument}: {self._group(group)} = ...,")
        lines += [INDENT + one for one in self._common("...", "...", "...", None)]
        if tail is not None:
            lines.append(f"{INDENT}{tail},")
        return [*lines, f") -> {result}: ..."]


_UNDESERIALIZED = "api_client.ApiResponseWithoutDeserialization"


def _can_return(response: ResponsePlan) -> bool:
    """Whether a call can return it: any other answer is an exception."""
    status = response.source.status
    return status.is_success or status.kind == "default"


def signature_of(
    endpoint: EndpointPlan, names: Names, models: Mapping[str, ModelPlan] = _NO_MODELS
) -> Signature:
    """The signature of an operation's methods."""
    return Signature(endpoint, names, models)
