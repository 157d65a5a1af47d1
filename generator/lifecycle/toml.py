"""Settings as TOML text: the few kinds of values that settings files hold."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping

from generator.ir.json import Json

_BARE = re.compile(r"[A-Za-z0-9_-]+\Z")


def dump_toml(table: Mapping[str, Json]) -> str:
    """The table as TOML v1.0: plain values first, then one section for each inner table."""
    plain = [f"{_key(key)} = {_value(value)}" for key, value in table.items() if not isinstance(value, dict)]  # fmt: skip
    sections = [
        "\n".join([f"[{_key(key)}]", *(f"{_key(name)} = {_value(inner)}" for name, inner in value.items())])
        for key, value in table.items()
        if isinstance(value, dict) and value
    ]  # fmt: skip
    return "\n\n".join(filter(None, ["\n".join(plain), *sections])) + "\n"


def _key(name: str) -> str:
    return name if _BARE.match(name) else _text(name)


def _text(text: str) -> str:
    """A basic string: JSON's escapes are TOML's, but for DEL and lone surrogates."""
    quoted = json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")
    return quoted.encode("utf-8", "replace").decode("utf-8")


def _value(value: Json) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int | float):
        return repr(value)
    if isinstance(value, list):
        return "[" + ", ".join(map(_value, value)) + "]"
    if isinstance(value, dict):
        return "{ " + ", ".join(f"{_key(key)} = {_value(inner)}" for key, inner in value.items() if inner is not None) + " }"  # fmt: skip
    return '""' if value is None else _text(value)
