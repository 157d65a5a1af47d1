"""Drafts to declarations, now that every class has its name.

Takes drafts and the names settled for them, gives the declarations and the modules they stand in.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Literal, cast

from generator.flavours.speakeasy.gen_config import Options
from generator.flavours.speakeasy.names import field_name
from generator.flavours.speakeasy.plan import (
    BodyBinding,
    Declaration,
    DeclRef,
    Enum,
    ErrorClass,
    Field,
    Model,
    Module,
    Place,
    SecurityBinding,
    Type,
    Union,
)
from generator.flavours.speakeasy.plan_drafts import (
    Draft,
    DraftEnum,
    DraftField,
    DraftModel,
    DraftUnion,
    Shape,
)
from generator.ir import ABSENT, Json
from generator.python.scope import Scope

Role = Literal[
    "schema", "request", "response", "security", "scheme", "globals", "error_data", "file"
]


def numbered(name: str, attempt: int) -> str:
    """How this flavour tells equal attributes apart: ``name1``, ``name2``."""
    return f"{name}{attempt}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Finished:
    """All declarations, and the modules in the order in which their first class was met."""

    declarations: Mapping[DeclRef, Declaration]
    modules: tuple[Module, ...]
    by_key: Mapping[str, DeclRef]
    """The class of each draft; of an error's data the data model."""
    errors: Mapping[str, DeclRef]
    """The error class of each draft of error data."""


class Finisher:
    """Turns shapes and draft fields into types and fields; needs the names of all drafts."""

    def __init__(
        self, drafts: Mapping[str, Draft], names: Mapping[str, DeclRef], options: Options
    ) -> None:
        self._drafts = drafts
        self._names = names
        self._options = options

    def type(self, shape: Shape) -> Type:
        """The type of a shape."""
        return Type(
            kind=shape.kind,
            item=self.type(shape.item) if shape.item is not None else None,
            ref=self._names[shape.key] if shape.key is not None else None,
            values=shape.values,
            members=tuple(self.type(member) for member in shape.members),
            nullable=shape.nullable,
            open=shape.open,
            sentinel=shape.sentinel,
        )

    def fields(self, content: DraftModel) -> tuple[Field, ...]:
        """The fields of a model, each with a Python name of its own."""
        scope = Scope(clash=numbered)
        made = [self.field(field, scope) for field in content.fields]
        if content.additional is not None:
            made.append(
                Field(
                    name=(extra := scope.claim("additional_properties")),
                    key=extra,
                    wire_name="additionalProperties",
                    type=self.type(content.additional),
                    required=False,
                    additional=True,
                )
            )
        return tuple(made)

    def field(self, field: DraftField, scope: Scope) -> Field:
        """One field."""
        key = scope.claim(field.name or field_name(field.wire_name))
        name = key
        if field.const is not ABSENT and self._options.const_upper:
            name = key.rstrip("_").upper()
        made = self.type(field.shape)
        described = field.description
        doc = described
        body = any(isinstance(binding, BodyBinding) for binding in field.bindings)
        if (
            doc is None
            and not body
            and field.schema is not None
            and made.kind == "ref"
            and not made.nullable
            and field.shape.key is not None
        ):
            doc = self._drafts[field.shape.key].description
        environment: tuple[str, ...] = ()
        return Field(
            name=name,
            key=key,
            wire_name=field.wire_name,
            type=made,
            required=field.required,
            default=field.default,
            const=field.const,
            description=described or doc,
            doc=doc or "N/A",
            doc_example=field.example,
            deprecated=field.deprecated,
            bindings=field.bindings,
            excluded=field.excluded,
            env=environment,
            source=field.source,
            schema=field.schema,
        )


def finish(drafts: Mapping[str, Draft], names: Mapping[str, DeclRef], options: Options) -> Finished:
    """Build every declaration."""
    finisher = Finisher(drafts, names, options)
    declarations: dict[DeclRef, Declaration] = {}
    order: dict[tuple[Place, str], list[DeclRef]] = {}
    errors: dict[str, DeclRef] = {}
    data_names: dict[str, DeclRef] = {}
    for key, draft in drafts.items():
        ref = names[key]
        made = _declaration(finisher, draft, ref)
        listed = order.setdefault((ref.place, ref.module), [])
        if draft.role == "error_data":
            error = DeclRef(place=ref.place, module=ref.module, name=ref.name, kind="error")
            data = DeclRef(place=ref.place, module=ref.module, name=f"{ref.name}Data", kind="model")
            model = cast(Model, made)
            declarations[data] = Model(
                ref=data,
                fields=model.fields,
                description=model.description,
                additional=model.additional,
                role="error_data",
                schema=draft.schema,
                source=model.source,
            )
            declarations[error] = ErrorClass(
                ref=error,
                data=data,
                description=model.description,
                message_field=_message_field(model),
                source=model.source,
            )
            errors[key] = error
            data_names[key] = data
            listed.extend((data, error))
            continue
        declarations[ref] = made
        data_names[key] = ref
        listed.append(ref)
    modules = tuple(
        Module(place=place, name=name, declarations=_dependencies_first(refs, declarations))
        for (place, name), refs in order.items()
    )
    return Finished(declarations=declarations, modules=modules, by_key=data_names, errors=errors)


def _declaration(finisher: Finisher, draft: Draft, ref: DeclRef) -> Declaration:
    content = draft.content
    source = draft.schema.source if draft.schema is not None else None
    if isinstance(content, DraftEnum):
        return Enum(
            ref=ref,
            base=content.base,
            members=content.members,
            open=content.open,
            style=finisher._options.enum_format,
            description=draft.description,
            deprecated=draft.deprecated,
            schema=draft.schema,
            source=source,
        )
    if isinstance(content, DraftUnion):
        members = tuple(finisher.type(member) for member in content.members)
        return Union(
            ref=ref,
            members=members,
            discriminator=content.discriminator,
            discriminator_field=(
                field_name(content.discriminator) if content.discriminator else None
            ),
            tags=tuple((value, members[index]) for value, index in content.tags),
            open=content.open,
            description=draft.description,
            schema=draft.schema,
            source=source,
        )
    model = content if content is not None else DraftModel(fields=())
    return Model(
        ref=ref,
        fields=finisher.fields(model),
        description=draft.description,
        deprecated=draft.deprecated,
        additional=finisher.type(model.additional) if model.additional is not None else None,
        role=cast(Role, draft.role),
        schema=draft.schema,
        source=source,
    )


def _message_field(model: Model) -> str | None:
    """The field whose text is the error's message."""
    for field in model.fields:
        schema = field.schema
        if schema is not None and schema.extensions.get("x-speakeasy-error-message") is True:
            return field.name
    for field in model.fields:
        if field.wire_name == "message" and field.type.kind == "str":
            return field.name
    return None


def _dependencies_first(
    refs: Iterable[DeclRef], declarations: Mapping[DeclRef, Declaration]
) -> tuple[DeclRef, ...]:
    """The classes of a module, each after those of the module that it mentions (cycles aside)."""
    wanted = tuple(refs)
    inside = frozenset(wanted)
    done: dict[DeclRef, None] = {}
    active: set[DeclRef] = set()

    def visit(ref: DeclRef) -> None:
        pending: list[tuple[DeclRef, bool]] = [(ref, False)]
        while pending:
            current, leaving = pending.pop()
            if leaving:
                active.discard(current)
                done.setdefault(current)
                continue
            if current in done or current in active:
                continue
            active.add(current)
            pending.append((current, True))
            below = [found for found in mentioned(declarations[current]) if found in inside]
            pending.extend((found, False) for found in reversed(below))

    for ref in wanted:
        visit(ref)
    return tuple(done)


def mentioned(declaration: Declaration) -> tuple[DeclRef, ...]:
    """The classes that a declaration refers to, in order."""
    found: dict[DeclRef, None] = {}
    if isinstance(declaration, Model):
        for field in declaration.fields:
            _collect(field.type, found.setdefault)
        if declaration.additional is not None:
            _collect(declaration.additional, found.setdefault)
    elif isinstance(declaration, Union):
        for member in declaration.members:
            _collect(member, found.setdefault)
    elif isinstance(declaration, ErrorClass):
        found.setdefault(declaration.data)
    return tuple(found)


def _collect(type_: Type, add: Callable[[DeclRef, None], object]) -> None:
    if type_.ref is not None:
        add(type_.ref, None)
    if type_.item is not None:
        _collect(type_.item, add)
    for member in type_.members:
        _collect(member, add)


def security_binding(field: Field) -> SecurityBinding | None:
    """The security binding of a field, None when it has none."""
    for binding in field.bindings:
        if isinstance(binding, SecurityBinding):
            return binding
    return None


def is_absent(value: Json | object) -> bool:
    """Whether a default or constant is not there."""
    return value is ABSENT
