"""The example calls of an operation: which arguments they pass, and with which values.

Takes a planned operation, gives the views that the template prints inside the fence.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from generator.flavours.openapi_generator_v6.plan import (
    EndpointPlan,
    Group,
    ParameterGroup,
    ParameterPlan,
)
from generator.flavours.openapi_generator_v6.plan_schema import ModelRef
from generator.flavours.openapi_generator_v6.quirks import Quirks
from generator.flavours.openapi_generator_v6.samples import escaped
from generator.flavours.openapi_generator_v6.samples_text import Sample, Sampler
from generator.ir import ABSENT, Absent, Example, Json

_ASSIGNED: tuple[Group, ...] = ("path", "query", "cookie", "header")
_PASSED: tuple[Group, ...] = ("path", "query", "header", "cookie")

_INDENT = "    "
_REQUIRED_ONLY = "example passing only required values which don't have defaults set"
_OPTIONAL_ONLY = "example passing only optional values"
_NOTHING = "example, this endpoint has no required or optional parameters"


class CallNames(Protocol):
    """What an example has to know of its operation."""

    @property
    def name(self) -> str:
        """The method."""

    @property
    def comment(self) -> str:
        """The comment above the call, perhaps empty."""

    @property
    def prints(self) -> bool:
        """Whether the call has something to show."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ExampleView:
    """One call: a comment, assignments, and the keyword arguments of the call."""

    comment: str
    assignments: tuple[str, ...]
    arguments: tuple[str, ...]
    models: tuple[ModelRef, ...] = ()
    """The models that its values construct."""


def examples(endpoint: EndpointPlan, samples: Sampler, quirks: Quirks) -> tuple[ExampleView, ...]:
    """A call with what is required, and one with everything, as far as they differ."""
    if not endpoint.has_parameters:
        return (ExampleView(comment=_NOTHING, assignments=(), arguments=()),)
    body_required = endpoint.body is not None and endpoint.body.required
    flags = [one.required for group in endpoint.groups for one in group.parameters]
    if endpoint.body is not None:
        flags.append(body_required)
    make = _assigned if quirks.empty_assignments else _inline
    found: list[ExampleView] = []
    if any(flags):
        found.append(make(endpoint, samples, _REQUIRED_ONLY, everything=False))
    if not all(flags):
        found.append(make(endpoint, samples, _OPTIONAL_ONLY, everything=True))
    return tuple(found)


def _assigned(
    endpoint: EndpointPlan, samples: Sampler, comment: str, *, everything: bool
) -> ExampleView:
    """Each argument is a variable first, be it empty."""
    groups = {group.location: group for group in endpoint.groups}
    assignments = []
    for location in _ASSIGNED:
        if location in groups:
            group = groups[location]
            lines, _ = _members(group, samples, level=1, everything=everything)
            assignments.append("\n".join((f"{group.argument} = {{", *lines, "    }")))
    arguments = [groups[location].argument for location in _PASSED if location in groups]
    body = endpoint.body
    if body is not None and (everything or body.required):
        assignments.append(f"body = {body_sample(endpoint, samples).text}")
        arguments.append("body")
    return ExampleView(
        comment=comment,
        assignments=tuple(assignments),
        arguments=tuple(f"{name}={name}" for name in arguments),
    )


def _inline(
    endpoint: EndpointPlan, samples: Sampler, comment: str, *, everything: bool
) -> ExampleView:
    """Each argument is written in the call, where type checkers know what it is meant to be."""
    groups = {group.location: group for group in endpoint.groups}
    arguments: list[str] = []
    models: dict[ModelRef, None] = {}
    for location in _PASSED:
        if location not in groups:
            continue
        group = groups[location]
        lines, used = _members(group, samples, level=3, everything=everything)
        if lines:
            arguments.append("\n".join((f"{group.argument}={{", *lines, f"{_INDENT * 3}}}")))
            models.update(dict.fromkeys(used))
    body = endpoint.body
    if body is not None and (everything or body.required):
        sample = body_sample(endpoint, samples, level=3)
        arguments.append(f"body={sample.text}")
        models.update(dict.fromkeys(sample.models))
    return ExampleView(
        comment=comment, assignments=(), arguments=tuple(arguments), models=tuple(models)
    )


def _members(
    group: ParameterGroup, samples: Sampler, *, level: int, everything: bool
) -> tuple[list[str], list[ModelRef]]:
    """The parameters of one location as members of a dictionary."""
    lines: list[str] = []
    used: list[ModelRef] = []
    for one in group.parameters:
        if everything or one.required:
            sample = parameter_sample(one, samples, level=1 if level == 1 else level + 1)
            key = single_quoted(one.wire_name)
            lines.append(f"{_INDENT * (level + 1)}{key}: {sample.text},")
            used += sample.models
    return lines, used


def call_lines(example: ExampleView, package: str, api: str, operation: CallNames) -> list[str]:
    """The call of an example as lines inside the ``with`` of a page."""
    lines = ["", f"    # {example.comment}"]
    lines += (f"    {assignment}" for assignment in example.assignments)
    lines.append("    try:")
    if operation.comment:
        lines.append(f"        # {operation.comment}")
    call = f"api_response = api_instance.{operation.name}("
    if example.arguments:
        lines += [f"        {call}", *(f"            {one}," for one in example.arguments)]
        lines.append("        )")
    else:
        lines.append(f"        {call})")
    if operation.prints:
        lines.append("        pprint(api_response)")
    return [
        *lines,
        f"    except {package}.ApiException as e:",
        f'        print("Exception when calling {api}->{operation.name}: %s\\n" % e)',
    ]


def parameter_sample(one: ParameterPlan, samples: Sampler, *, level: int = 1) -> Sample:
    """The sample of one parameter; empty for one with ``content`` whose schema is unknown."""
    schema = one.source.schema
    if schema is not None:
        return samples.of(schema, one.wire_name, _first_value(one.source.examples), level=level)
    media = one.contents[0].media if one.contents and level > 1 else None
    if media is None or media.schema is None:
        return Sample("None" if level > 1 else "")
    return samples.of(media.schema, one.wire_name, _first_value(media.examples), level=level)


def body_sample(endpoint: EndpointPlan, samples: Sampler, *, level: int = 1) -> Sample:
    """The sample of the body, of its first media type."""
    body = endpoint.body
    if body is None or body.contents[0].media.schema is None:
        return Sample("None" if level > 1 else "")
    media = body.contents[0].media
    schema = body.contents[0].media.schema
    example = _first_value(media.examples)
    bare = body.is_form and level == 1
    return samples.of(schema, body.sample_name, example, bare=bare, level=level)


def single_quoted(text: str) -> str:
    """A wire name between single quotes."""
    return "'" + escaped(text).replace('\\"', '"').replace("'", "\\'") + "'"


def _first_value(examples: tuple[Example, ...]) -> Json | Absent:
    """The example that a parameter or media type carries itself."""
    for one in examples:
        if one.level != "schema" and one.value is not ABSENT and one.value is not None:
            return one.value
    return ABSENT
