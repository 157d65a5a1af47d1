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
from generator.flavours.openapi_generator_v6.plan_endpoints import is_form
from generator.ir import ABSENT, Absent, Example, Json, Schema

_ASSIGNED: tuple[Group, ...] = ("path", "query", "cookie", "header")
_PASSED: tuple[Group, ...] = ("path", "query", "header", "cookie")

_REQUIRED_ONLY = "example passing only required values which don't have defaults set"
_OPTIONAL_ONLY = "example passing only optional values"
_NOTHING = "example, this endpoint has no required or optional parameters"


class Sampler(Protocol):
    """Makes the sample of a parameter or body."""

    def of(
        self, schema: Schema, name: str, example: Json | Absent = ABSENT, *, bare: bool = False
    ) -> str:
        """The sample of a schema as Python text, indented for a place one level deep; ``bare``
        without the model's class around it."""


class CallNames(Protocol):
    """What an example has to know of its operation."""

    @property
    def name(self) -> str:
        """The method."""

    @property
    def summary(self) -> str:
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


def examples(endpoint: EndpointPlan, samples: Sampler) -> tuple[ExampleView, ...]:
    """A call with what is required, and one with everything, as far as they differ."""
    if not endpoint.has_parameters:
        return (ExampleView(comment=_NOTHING, assignments=(), arguments=()),)
    body_required = endpoint.body is not None and endpoint.body.required
    flags = [one.required for group in endpoint.groups for one in group.parameters]
    if endpoint.body is not None:
        flags.append(body_required)
    found: list[ExampleView] = []
    if any(flags):
        found.append(_example(endpoint, samples, _REQUIRED_ONLY, everything=False))
    if not all(flags):
        found.append(_example(endpoint, samples, _OPTIONAL_ONLY, everything=True))
    return tuple(found)


def _example(
    endpoint: EndpointPlan, samples: Sampler, comment: str, *, everything: bool
) -> ExampleView:
    groups = {group.location: group for group in endpoint.groups}
    assignments = [
        _group(groups[location], samples, everything=everything)
        for location in _ASSIGNED
        if location in groups
    ]
    arguments = [groups[location].argument for location in _PASSED if location in groups]
    body = endpoint.body
    if body is not None and (everything or body.required):
        assignments.append(f"body = {body_sample(endpoint, samples)}")
        arguments.append("body")
    return ExampleView(
        comment=comment,
        assignments=tuple(assignments),
        arguments=tuple(f"{name}={name}" for name in arguments),
    )


def _group(group: ParameterGroup, samples: Sampler, *, everything: bool) -> str:
    items = (
        f"        '{one.wire_name}': {parameter_sample(one, samples)},"
        for one in group.parameters
        if everything or one.required
    )
    return "\n".join((f"{group.argument} = {{", *items, "    }"))


def call_lines(example: ExampleView, package: str, api: str, operation: CallNames) -> list[str]:
    """The call of an example as lines inside the ``with`` of a page."""
    lines = ["", f"    # {example.comment}"]
    lines += (f"    {assignment}" for assignment in example.assignments)
    lines.append("    try:")
    if operation.summary:
        lines.append(f"        # {operation.summary}")
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


def parameter_sample(one: ParameterPlan, samples: Sampler) -> str:
    """The sample of one parameter; empty for one with ``content``."""
    schema = one.source.schema
    if schema is None:
        return ""
    return samples.of(schema, one.wire_name, _first_value(one.source.examples))


def body_sample(endpoint: EndpointPlan, samples: Sampler) -> str:
    """The sample of the body, of its first media type."""
    body = endpoint.body
    if body is None:
        return ""
    media = body.contents[0].media
    if media.schema is None:
        return ""
    example = _first_value(media.examples)
    return samples.of(media.schema, body.parameter_name, example, bare=is_form(media))


def _first_value(examples: tuple[Example, ...]) -> Json | Absent:
    """The example that a parameter or media type carries itself."""
    for one in examples:
        if one.level != "schema" and one.value is not ABSENT and one.value is not None:
            return one.value
    return ABSENT
