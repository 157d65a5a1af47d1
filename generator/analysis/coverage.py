"""How much of a document is read whole, approximated or skipped: operations, schemas, features.

Findings are laid to the operation or schema around their place; a finding in a shared parameter,
body or response counts for every operation that uses it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from generator import codes
from generator.analysis.walk import descendants
from generator.diagnostics import Diagnostic, Severity
from generator.ir import Api, Operation, Schema, Source, is_present


@dataclass(frozen=True, slots=True, kw_only=True)
class Tally:
    """How many things there are; those that are ``approximated`` are among the ``read`` ones."""

    read: int
    approximated: int
    skipped: int

    @property
    def whole(self) -> int:
        """How many are read as they are written."""
        return self.read - self.approximated


@dataclass(frozen=True, slots=True, kw_only=True)
class Feature:
    """A feature of the specification, and how often the document uses it."""

    name: str
    used: int
    affected: int = 0
    """How many findings (warnings and errors) speak of it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Loss:
    """How many operations and schemas the findings of one code make less exact, or lose."""

    code: str
    operations: int
    schemas: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Coverage:
    """The summary of one document."""

    operations: Tally
    schemas: Tally
    features: tuple[Feature, ...]
    losses: tuple[Loss, ...] = ()
    """By code, those that hit most first."""


_ABOUT = {
    "all-of-cycle": "allOf",
    "collection-format": "array parameters",
    "discriminator-target": "discriminator",
    "dynamic-ref": "$dynamicRef",
    "enum-empty": "enum",
    "pattern": "pattern",
    "ref-not-found": "$ref",
    "ref-wrong-kind": "$ref",
    "ref-cycle": "$ref",
    "ref-network": "$ref",
    "ref-outside": "$ref",
    "ref-file-unreadable": "$ref",
    "security-scheme": "security schemes",
    "security-unknown": "security schemes",
    "schema-keyword": "other keywords",
    "type-unknown": "type",
}
"""The feature that a code speaks of."""

_KEPT = frozenset((codes.INVALID.name,))
"""What is wrong but read as it is written, so that nothing is approximated."""

_METHODS = frozenset(("get", "put", "post", "delete", "options", "head", "patch", "trace"))
"""Those that a path item has fields for since OpenAPI 3.0."""

_Place = tuple[str, str]


def find_coverage(api: Api, diagnostics: Iterable[Diagnostic]) -> Coverage:
    """Sum up what was read and what was said about it."""
    grave = [
        found
        for found in diagnostics
        if found.severity >= Severity.WARNING and found.source and found.code not in _KEPT
    ]
    operations = _owners(api.operations)
    schemas = {_place(schema.source): {schema.id} for schema in api.schemas}
    hurt_operations: set[str] = set()
    hurt_schemas: set[str] = set()
    lost_operations: set[_Place] = set()
    lost_schemas: set[_Place] = set()
    by_code: dict[str, tuple[set[object], set[object]]] = {}
    for found in grave:
        source = found.source
        if source is None:
            continue
        by_operation = _around(source, operations)
        by_schema = _around(source, schemas)
        hit_operations, hit_schemas = by_code.setdefault(found.code, (set(), set()))
        hit_operations |= by_operation
        hit_schemas |= by_schema
        hurt_operations |= by_operation
        hurt_schemas |= by_schema
        if found.severity >= Severity.ERROR and not by_operation and not by_schema:
            tokens = source.pointer.split("/")
            if tokens[1:2] == ["paths"] and len(tokens) > 2:
                lost_operations.add((source.file, "/".join(tokens[:4])))
                hit_operations.add((source.file, "/".join(tokens[:4])))
            elif tokens[1:3] == ["components", "schemas"] or tokens[1:2] == ["definitions"]:
                lost_schemas.add((source.file, source.pointer))
                hit_schemas.add((source.file, source.pointer))
    return Coverage(
        operations=Tally(
            read=len(api.operations),
            approximated=len(hurt_operations),
            skipped=len(lost_operations),
        ),
        schemas=Tally(
            read=len(api.schemas), approximated=len(hurt_schemas), skipped=len(lost_schemas)
        ),
        features=_features(api, grave),
        losses=_losses(by_code),
    )


def _losses(by_code: Mapping[str, tuple[set[object], set[object]]]) -> tuple[Loss, ...]:
    found = [
        Loss(code=code, operations=len(operations), schemas=len(schemas))
        for code, (operations, schemas) in by_code.items()
        if operations or schemas
    ]
    return tuple(sorted(found, key=lambda loss: (-loss.operations - loss.schemas, loss.code)))


def _place(source: Source) -> _Place:
    return source.file, source.pointer


def _owners(operations: Iterable[Operation]) -> dict[_Place, set[str]]:
    found: dict[_Place, set[str]] = {}
    for operation in operations:
        sources = [operation.source]
        sources += [parameter.source for parameter in operation.parameters]
        sources += [response.source for response in operation.responses]
        if operation.body is not None:
            sources.append(operation.body.source)
        for source in sources:
            found.setdefault(_place(source), set()).add(operation.key)
    return found


def _around(source: Source, owners: dict[_Place, set[str]]) -> set[str]:
    """What owns the nearest place around a source."""
    pointer = source.pointer
    while True:
        known = owners.get((source.file, pointer))
        if known is not None:
            return known
        if not pointer:
            return set()
        pointer = pointer.rpartition("/")[0]


def _features(api: Api, grave: Iterable[Diagnostic]) -> tuple[Feature, ...]:
    used = Counter(_used(api))
    affected = Counter(_ABOUT[found.code] for found in grave if found.code in _ABOUT)
    names = sorted(used.keys() | affected.keys(), key=lambda name: (-used[name], name))
    return tuple(
        Feature(name=name, used=max(used[name], affected[name]), affected=affected[name])
        for name in names
    )


def _used(api: Api) -> Iterator[str]:
    yield from ("security schemes" for _ in api.security_schemes)
    yield from ("webhooks" for _ in api.webhooks)
    yield from ("servers" for _ in api.servers)
    for operation in (*api.operations, *api.webhooks):
        yield from _used_by_operation(operation)
    for outer in _outer_schemas(api):
        for schema in descendants(outer):
            yield from _used_by_schema(schema)


def _used_by_operation(operation: Operation) -> Iterator[str]:
    if operation.method.lower() not in _METHODS:
        yield "other methods"
    yield from ("callbacks" for _ in operation.callbacks)
    for parameter in operation.parameters:
        yield f"{parameter.location} parameters"
        if parameter.style == "deepObject":
            yield "deepObject"
        if parameter.schema is not None and parameter.schema.types == ("array",):
            yield "array parameters"
    contents = [content for response in operation.responses for content in response.contents]
    contents += operation.body.contents if operation.body else ()
    for content in contents:
        if content.item_schema is not None or content.media_type == "text/event-stream":
            yield "sequential media types"
        if content.media_type.startswith("multipart/"):
            yield "multipart"
    yield from ("links" for response in operation.responses for _ in response.links)


def _outer_schemas(api: Api) -> Iterator[Schema]:
    yield from api.schemas
    for operation in api.operations:
        yield from (each.schema for each in operation.parameters if each.schema is not None)
        contents = [each for response in operation.responses for each in response.contents]
        contents += operation.body.contents if operation.body else ()
        yield from (each.schema for each in contents if each.schema is not None)


def _used_by_schema(schema: Schema) -> Iterator[str]:
    if schema.ref is not None:
        yield "$ref"
    for name, value in (
        ("allOf", schema.all_of),
        ("oneOf", schema.one_of),
        ("anyOf", schema.any_of),
        ("not", schema.not_),
        ("if/then/else", schema.if_),
        ("enum", schema.enum),
        ("discriminator", schema.discriminator),
    ):
        if value is not None:
            yield name
    if is_present(schema.const):
        yield "const"
    if schema.nullable or (schema.types and "null" in schema.types):
        yield "nullable"
    if schema.string is not None and schema.string.pattern is not None:
        yield "pattern"
    if schema.string is not None and schema.string.content_encoding is not None:
        yield "contentEncoding"
    if schema.array is not None and schema.array.prefix_items is not None:
        yield "prefixItems"
    if schema.object is not None:
        if schema.object.pattern_properties is not None:
            yield "patternProperties"
        if schema.object.unevaluated_properties is not None:
            yield "unevaluatedProperties"
        if schema.object.additional_properties is not None:
            yield "additionalProperties"


def as_text(coverage: Coverage) -> str:
    """The summary as lines for people."""
    features = ", ".join(
        f"{each.name} {each.used}" + (f" ({each.affected} affected)" if each.affected else "")
        for each in coverage.features
    )
    losses = "".join(
        f"  {each.code}: {each.operations} operations, {each.schemas} schemas\n"
        for each in coverage.losses
    )
    return (
        f"operations: {_tally(coverage.operations)}\n"
        f"schemas: {_tally(coverage.schemas)}\n"
        f"{losses}features: {features or 'none'}\n"
    )


def _tally(tally: Tally) -> str:
    return f"{tally.whole} whole, {tally.approximated} approximated, {tally.skipped} skipped"
