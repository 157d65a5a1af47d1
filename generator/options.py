"""Checking ``[options]`` against what the flavour declares, ``[renamed]`` against the document."""

from __future__ import annotations

import difflib
from collections.abc import Mapping

from generator.flavours.base import Flavour
from generator.ir import Api
from generator.ir.json import Json
from generator.settings import Settings, bad_settings

_NAMES = {int: "integer", float: "number", str: "string", list: "array", dict: "object"}


def check_options(settings: Settings, flavour: Flavour) -> Mapping[str, Json]:
    """Every option of the flavour with its value or default.

    FatalError for an option that the flavour does not know, or one of the wrong type.
    """
    known = flavour.options
    for key, value in settings.options.items():
        option = known.get(key)
        if option is None:
            near = difflib.get_close_matches(key, known, 1)
            listed = ", ".join(sorted(known)) or "none"
            hint = f"Did you mean '{near[0]}'?" if near else f"Options of {flavour.name}: {listed}."
            raise bad_settings(
                f"the flavour {flavour.name} has no option '{key}'",
                settings.file,
                f"options/{key}",
                hint,
            )
        if _type(value) != option.type:
            raise bad_settings(
                f"the option '{key}' must be of type {option.type}, not {_type(value)}",
                settings.file,
                f"options/{key}",
            )
    return {key: settings.options.get(key, option.default) for key, option in known.items()}


def check_renamed(settings: Settings, api: Api) -> None:
    """FatalError for a new name that the document does not have, or an old one that it still has."""
    known = {
        "schemas": {each.component for each in api.schemas},
        "operations": {each.operation_id for each in api.operations},
    }
    for kind, names in settings.renamed.items():
        thing = kind.removesuffix("s")
        for old, new in names.items():
            key = f"renamed.{kind}/{old}"
            if new not in known[kind]:
                near = difflib.get_close_matches(new, [each for each in known[kind] if each], 1)
                hint = f"Did you mean '{near[0]}'?" if near else ""
                raise bad_settings(f"there is no {thing} '{new}'", settings.file, key, hint)
            if old in known[kind]:
                raise bad_settings(
                    f"there is a {thing} '{old}' again: the name stands for that one",
                    settings.file,
                    key,
                    "Delete the line.",
                )


def _type(value: object) -> str:
    """The JSON type; a TOML date, which JSON does not have, by its own name."""
    if isinstance(value, bool):
        return "boolean"
    for kind, name in _NAMES.items():
        if isinstance(value, kind):
            return name
    return "null" if value is None else type(value).__name__
