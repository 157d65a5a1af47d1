"""Checking the ``[options]`` of a flavour against what the flavour declares."""

from __future__ import annotations

import difflib
from collections.abc import Mapping

from generator.flavours.base import Flavour
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


def _type(value: object) -> str:
    """The JSON type; a TOML date, which JSON does not have, by its own name."""
    if isinstance(value, bool):
        return "boolean"
    for kind, name in _NAMES.items():
        if isinstance(value, kind):
            return name
    return "null" if value is None else type(value).__name__
