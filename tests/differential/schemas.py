"""The schemas of a document as the judge and the payloads read them: as they are written.

Takes a loaded document (:mod:`generator.document` has only read its files: nothing is upgraded or
resolved there) and gives places: a schema, and what its references are relative to. References are
resolved by the ``referencing`` library, so that nothing here shares a mistake with the generator.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial
from typing import Any, Literal
from urllib.parse import unquote

from referencing import Registry, Specification
from referencing.exceptions import Unresolvable
from referencing.jsonschema import DRAFT202012

from generator.document import Document
from generator.document.model import follow as follow_pointer
from generator.ir import Json, Source
from tests.differential.readings import Change, Follow, without

Family = Literal["2.0", "3.0", "3.1"]

_ROOT = "file:///a/b/c/d/e/f/g/h/"  # deep enough for files beside and above the document's folder
_NAMED_SCHEMAS = ("properties", "patternProperties", "schemas", "definitions", "$defs", "dependentSchemas")  # fmt: skip
_DATA = ("enum", "const", "default", "example", "examples")


class BadSchema(Exception):
    """A schema that cannot be judged: broken references, keywords of the wrong type."""


@dataclass(frozen=True, slots=True)
class Place:
    """A schema and the address that its references are relative to."""

    schema: Json
    base: str

    def at(self, schema: Json) -> Place:
        """A schema that stands inside this one."""
        return Place(schema, self.base)


class Schemas:
    """All schemas of one document, perhaps with each changed (see :func:`rewritten`)."""

    def __init__(self, document: Document, change: Change | None = None) -> None:
        root = document.root.tree
        self.family = family_of(root)
        self._addresses = {
            file.display: _ROOT + (name or "root") for name, file in document.files.items()
        }
        own = {"2.0": _swagger, "3.0": _as_written, "3.1": _own_dialect}[self.family]
        specification: Specification[Any] = (
            DRAFT202012 if self.family == "3.1" else Specification.OPAQUE
        )
        self._trees: dict[str, Json] = {}
        for file in document.files.values():
            follow = partial(_inside, file.tree)
            folder = ("definitions",) if self.family == "2.0" else ("components", "schemas")
            tree = rewritten(_with_heirs(file.tree, folder), own, follow)
            if change is not None:
                tree = rewritten(tree, change, partial(_inside, tree))
            self._trees[self._addresses[file.display]] = tree
        resources = [
            (address, specification.create_resource(tree)) for address, tree in self._trees.items()
        ]
        self.registry: Registry[Json] = Registry().with_resources(resources)

    @property
    def root(self) -> Json:
        """The tree of the document itself."""
        return self._trees[_ROOT + "root"]

    def find(self, source: Source) -> Place | None:
        """The schema at a place of the document, None when there is none."""
        address = self._addresses.get(source.file)
        if address is None:
            return None
        try:
            return self.follow("#" + source.pointer, address)
        except BadSchema:
            return None

    def reference(self, source: Source) -> str:
        """An absolute reference to the schema at a place."""
        return f"{self._addresses[source.file]}#{source.pointer.replace('%', '%25')}"

    def follow(self, reference: str, base: str) -> Place:
        """The schema that a reference means. BadSchema when it leads nowhere."""
        if reference.startswith("#"):
            reference = base + reference
        try:
            found = self.registry.resolver(base).lookup(reference)
        except (Unresolvable, ValueError, TypeError) as error:
            raise BadSchema(f"{reference}: {error}") from error
        return Place(found.contents, found.resolver._base_uri)


def family_of(tree: Json) -> Family:
    """Which rules for schemas a document follows."""
    version = ""
    if isinstance(tree, dict):
        if "swagger" in tree:
            return "2.0"
        version = str(tree.get("openapi", ""))
    return "3.0" if version.startswith("3.0") else "3.1"


def rewritten(node: Json, change: Change, follow: Follow, *, names: bool = False) -> Json:
    """A copy in which every object that may be a schema went through ``change``.

    ``names`` says that the keys of this object are names, not keywords. Data (``enum``, examples)
    stays as it is.
    """
    if isinstance(node, list):
        return [rewritten(inner, change, follow) for inner in node]
    if not isinstance(node, dict):
        return node
    if names:
        return {name: rewritten(inner, change, follow) for name, inner in node.items()}
    return change(
        {
            name: inner
            if name in _DATA
            else rewritten(inner, change, follow, names=name in _NAMED_SCHEMAS)
            for name, inner in node.items()
        },
        follow,
    )


def _inside(tree: Json, reference: str) -> Json:
    """What a reference inside its own file means, None for any other."""
    pointer = unquote(reference.removeprefix("#"))
    found, node = follow_pointer(tree, pointer) if reference.startswith("#/") else (False, None)
    return node if found else None


def _swagger(schema: dict[str, Json], follow: Follow) -> dict[str, Json]:
    """2.0 knows neither unions nor null (Swagger 2.0, Schema Object), but for ``x-nullable``, which
    says what 3.0 calls ``nullable``."""
    schema = without("oneOf", "anyOf", "not", "nullable")(schema, follow)
    return {**schema, "nullable": True} if schema.get("x-nullable") is True else schema


def _own_dialect(schema: dict[str, Json], follow: Follow) -> dict[str, Json]:
    """The judge keeps to its own keywords, also where a schema names its dialect."""
    return without("$schema")(schema, follow)


def _as_written(schema: dict[str, Json], _follow: Follow) -> dict[str, Json]:
    return schema


def _with_heirs(tree: Json, folder: tuple[str, ...], address: str = "#") -> Json:
    """A discriminator of a parent with the mapping that the names of its children are (OpenAPI 3.0,
    Discriminator Object, and Swagger 2.0, where it is the name of the property alone)."""
    if not isinstance(tree, dict):
        return tree
    if folder:
        inner = _with_heirs(tree.get(folder[0]), folder[1:], f"{address}/{folder[0]}")
        return {**tree, folder[0]: inner} if folder[0] in tree else tree
    heirs: dict[str, dict[str, Json]] = {name: {name: f"{address}/{name}"} for name in tree}
    for name, schema in tree.items():
        parts = schema.get("allOf") if isinstance(schema, dict) else None
        for part in parts if isinstance(parts, list) else []:
            reference = part.get("$ref") if isinstance(part, dict) else None
            heirs.get(str(reference).rpartition("/")[2], {})[name] = f"{address}/{name}"
    for _ in range(4):  # children of children too
        for known in heirs.values():
            for child in list(known):
                known.update(heirs[child])
    return {name: _mapped(schema, heirs[name]) for name, schema in tree.items()}


def _mapped(schema: Json, heirs: dict[str, Json]) -> Json:
    if not isinstance(schema, dict) or "discriminator" not in schema:
        return schema
    rules = schema["discriminator"]
    rules = {"propertyName": rules} if isinstance(rules, str) else rules
    if not isinstance(rules, dict) or "mapping" in rules or schema.keys() & {"oneOf", "anyOf"}:
        return schema
    return {**schema, "discriminator": {**rules, "mapping": heirs}}


def object_of(value: Json) -> Mapping[str, Json]:
    """The value as an object; BadSchema when it is none."""
    if not isinstance(value, dict):
        raise BadSchema(f"not an object: {str(value)[:80]}")
    return value


def list_of(value: Json) -> list[Json]:
    """The value as a list; BadSchema when it is none."""
    if not isinstance(value, list):
        raise BadSchema(f"not a list: {str(value)[:80]}")
    return value
