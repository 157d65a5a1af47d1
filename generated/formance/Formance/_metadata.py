"""Validation as the classes of this client's ancestors passed it around: metadata in, classes by path out."""

from __future__ import annotations

import typing

import frozendict

from ._cast import ROOT, Path
from ._make import Match, kind_of, unset_any_type

if typing.TYPE_CHECKING:
    from .configuration import Configuration

PathToSchemas = dict[Path, set[type]]


def update(d: PathToSchemas, u: typing.Mapping[Path, set[type]]) -> None:
    """Add the classes of `u` to those of `d`, path by path."""
    for path, classes in u.items():
        d[path] = d.get(path, set()) | classes


class ValidationMetadata:
    """Where in the data a validation is, and what applies there.

    `path_to_item` leads to the value, `from_server` says who made it, `configuration` may switch keywords off,
    `seen_classes` are being matched with the same value already, `validated_path_to_schemas` holds earlier results.
    """

    __slots__ = (
        "configuration",
        "from_server",
        "path_to_item",
        "seen_classes",
        "validated_path_to_schemas",
    )

    def __init__(
        self,
        path_to_item: Path = ROOT,
        from_server: bool = False,
        configuration: Configuration | None = None,
        seen_classes: frozenset[type] = frozenset(),
        validated_path_to_schemas: PathToSchemas | None = None,
    ) -> None:
        self.path_to_item: Path = path_to_item
        self.from_server: bool = from_server
        self.configuration: Configuration | None = configuration
        self.seen_classes: frozenset[type] = seen_classes
        self.validated_path_to_schemas: PathToSchemas = validated_path_to_schemas or {}

    def validation_ran_earlier(self, cls: type) -> bool:
        """Whether the value at this path was matched with `cls`, or is just being matched."""
        return cls in self.seen_classes or cls in self.validated_path_to_schemas.get(
            self.path_to_item, ()
        )


def add_deeper_validated_schemas(
    validation_metadata: ValidationMetadata, path_to_schemas: PathToSchemas
) -> None:
    """Add the earlier results for this path and below to `path_to_schemas`."""
    here = validation_metadata.path_to_item
    earlier = validation_metadata.validated_path_to_schemas
    update(
        path_to_schemas,
        {path: found for path, found in earlier.items() if path[: len(here)] == here},
    )


def flatten(value: typing.Any, found: Match | None, path: Path) -> PathToSchemas:
    """What a value matched, by path; values that no schema speaks of match any type."""
    kind = kind_of(value)
    classes = found.classes if found is not None and found.classes else {unset_any_type()}
    result: PathToSchemas = {path: {*classes, kind}}
    below = found.below if found is not None else {}
    if kind is frozendict.frozendict:
        for key, item in value.items():
            result.update(flatten(item, below.get(key), (*path, key)))
    elif kind is tuple:
        for at, item in enumerate(value):
            result.update(flatten(item, below.get(at), (*path, at)))
    return result
