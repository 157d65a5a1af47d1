"""What a model's class tells the runtime: its base class, and class variables beside the fields."""

from __future__ import annotations

from generator.flavours.openapi_generator.plan import Client, Model, Property
from generator.python.literals import string

_BASES = ("Model", "WireModel", "OpenModel")


def _own_level(model: Model) -> int:
    """Which of the base classes a model needs by itself."""
    if model.additional_properties:
        return 2
    return 1 if model.discriminator is not None or _required_nullable(model) else 0


def level(classname: str | None, client: Client) -> int:
    """Which of the base classes a class has, by itself or through its parents."""
    found, seen = 0, set[str]()
    while classname is not None and classname in client.by_class and classname not in seen:
        seen.add(classname)
        found = max(found, _own_level(client.by_class[classname]))
        classname = client.by_class[classname].parent
    return found


def base_classes(model: Model, client: Client) -> tuple[str, list[str]]:
    """The base classes, and the runtime imports that bring them."""
    own = _own_level(model)
    if model.parent is not None:
        if own <= level(model.parent, client):
            return model.parent, []
        return f"{model.parent}, {_BASES[own]}", [_BASES[own]]
    return _BASES[own], [_BASES[own]]


def _required_nullable(model: Model) -> tuple[str, ...]:
    return tuple(
        p.wire_name
        for p in model.all_properties
        if p.required and not p.read_only and is_nullable(p)
    )


def is_nullable(prop: Property) -> bool:
    """Whether null is a value of the property."""
    return prop.value.is_nullable or prop.value.kind in ("any", "null")


def facts_of(model: Model) -> tuple[str, ...]:
    """Class variables by which the runtime reads and writes the model."""
    names = ", ".join(string(p.wire_name) for p in model.all_properties)
    facts = [f"__properties: ClassVar[List[str]] = [{names}]"]
    nullable = [string(p.name) for p in model.all_properties if is_nullable(p)]
    if nullable:
        facts.append(f"_nullable: ClassVar[FrozenSet[str]] = frozenset({{{', '.join(nullable)}}})")
    hidden = [string(name) for name in model.read_only]
    if hidden:
        facts.append(f"_read_only: ClassVar[FrozenSet[str]] = frozenset({{{', '.join(hidden)}}})")
    if model.additional_properties and extra_name(model) != "additional_properties":
        facts.append(f"_extra: ClassVar[Optional[str]] = {string(extra_name(model))}")
    missing = _required_nullable(model)
    if missing:
        inner = "".join(f"{string(name)}, " for name in missing)
        facts.append(f"_nullable_required: ClassVar[Tuple[str, ...]] = ({inner.rstrip()})")
    return tuple(facts)


def discriminator_facts(model: Model, client: Client) -> tuple[str, ...]:
    """How a parent finds the class of a child, by the value of a property."""
    found = model.discriminator
    if found is None:
        return ()
    rows = "".join(
        f"{string(entry.value)}: "
        f"({string(f'{client.package}.models.{client.by_class[entry.classname].module}')}, "
        f"{string(entry.classname)}), "
        for entry in found.mapping
        if entry.classname in client.by_class
    )
    return (
        f"_discriminator: ClassVar[Optional[str]] = {string(found.wire_name)}",
        f"_children: ClassVar[Mapping[str, Tuple[str, str]]] = {{{rows.rstrip(', ')}}}",
    )


def extra_name(model: Model) -> str:
    """The field of the additional properties, beside a property of that very name."""
    taken = {p.name for p in model.all_properties}
    name = "additional_properties"
    while name in taken:
        name += "_"
    return name
