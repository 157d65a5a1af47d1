"""Errors of operations: the class of an error's data, its name and where it lives."""

from __future__ import annotations

from dataclasses import dataclass, replace

from generator.flavours.speakeasy.names import class_name, module_name
from generator.flavours.speakeasy.plan import Place
from generator.flavours.speakeasy.plan_drafts import Draft, Naming
from generator.flavours.speakeasy.plan_media import STATUS_NAMES
from generator.flavours.speakeasy.plan_schemas import SchemaWalk
from generator.ir import Response, Schema


@dataclass(frozen=True, slots=True, kw_only=True)
class ErrorPlaces:
    """Where error classes live, and whether models that are errors too get a name of their own."""

    place: Place
    suffixed: bool
    group: str = ""
    """The class of the operation's group, for names under the older rules."""


def error_data(
    walk: SchemaWalk,
    schema: Schema,
    response: Response,
    naming: Naming,
    errors: ErrorPlaces,
) -> str | None:
    """The draft of an error's data; None when the schema is no object."""
    reading = walk.reading(schema)
    held = (
        reading.target if reading.kind == "ref" and reading.target is not None else reading.schema
    )
    if reading.kind == "ref" and walk.reading(held).kind != "object":
        return None
    if reading.kind not in ("object", "ref"):
        return None
    status = response.status.text
    shared = held.component or _shared_name(response)
    key = f"{held.id}#error"
    if key in walk.drafts:
        return key
    override = held.extensions.get("x-speakeasy-name-override")
    if isinstance(override, str):
        label = override
    elif shared is not None:
        label = shared
    else:
        status_name = STATUS_NAMES.get(status, f"Status{status}")
        label = f"{naming.root}{status_name}Error"
    name = class_name(label)
    wanted: tuple[str, ...] = ()
    if not errors.suffixed and shared is None and not isinstance(override, str):
        wanted = _older_names(naming.root, errors.group, status)
        name = wanted[0]
    module = module_name(label) if shared or override else naming.module
    if errors.suffixed and "error" not in name.lower():
        name, module = f"{name}Error", f"{module}_error"
    draft = Draft(
        key=key,
        wanted=wanted or (name,),
        place=errors.place,
        module=module,
        settled=True,
        role="error_data",
        schema=held,
        description=walk.reading(held).schema.description
        or (response.description if held.component is None or response.component else None)
        or None,
    )
    walk.drafts[key] = draft
    inner = Naming(
        root=name.removesuffix("Error") if isinstance(override, str) else name,
        own="",
        module=module,
        place=walk.shared,
    )
    if isinstance(override, str):
        inner = replace(inner, root=class_name(override))
    elif wanted:
        before = (own.removesuffix("ResponseBody") for own in wanted)
        inner = replace(inner, chain=tuple(before))
    draft.content = walk.model(walk.reading(held).schema, inner, "output")
    return key


def _shared_name(response: Response) -> str | None:
    """What an inline error of a component among the responses is called: after the component."""
    name = response.component
    return name if name is not None and name[:1].isalpha() else None


def _older_names(root: str, group: str, status: str) -> tuple[str, ...]:
    """What an inline error was called before errors had an ending of their own: the first name
    that is free."""
    return (
        f"{root}ResponseBody",
        f"{root}{group}ResponseBody",
        f"{root}{group}ResponseResponseBody",
        f"{root}{group}Response{status}ResponseBody",
    )
