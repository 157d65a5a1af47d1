"""Settings of one API, read from ``sdk.toml`` or made from command-line arguments.

An unknown key is a diagnostic with its line, so that a typo never silently does nothing.
"""

from __future__ import annotations

import difflib
import re
import sys
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal, TypeVar

from generator.diagnostics import Code, Diagnostic, FatalError, Severity
from generator.ir.json import Json
from generator.ir.source import Source

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

Formatter = Literal["black", "ruff", "none"]
Fidelity = Literal["exact", "corrected"]
FORMATTERS: tuple[Formatter, ...] = ("black", "ruff", "none")
FIDELITIES: tuple[Fidelity, ...] = ("exact", "corrected")

RENAMED = ("schemas", "operations")
"""What of a document may be listed under ``[renamed]``."""

BAD_SETTINGS = Code("settings", Severity.FATAL, "The settings file cannot be used as it is.")

_KEYS: Mapping[str, type | tuple[type, ...]] = {
    "spec": str,
    "flavour": str,
    "package": str,
    "project": str,
    "version": str,
    "out": str,
    "fidelity": str,
    "formatter": str,
    "overlays": list,
    "ref_root": str,
    "templates": str,
    "allow_network": bool,
    "source": str,
    "options": dict,
    "renamed": dict,
}
_PACKAGE = re.compile(r"[A-Za-z_][A-Za-z0-9_]*(\.[A-Za-z_][A-Za-z0-9_]*)*\Z")
_PROJECT = re.compile(r"[A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?\Z")
_VERSION = re.compile(r"[A-Za-z0-9][A-Za-z0-9.+!_-]*\Z")


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """One API to generate. Paths are absolute; ``shown`` is how messages name the spec."""

    name: str
    spec: Path | str
    """A path, ``-`` for standard input, or an ``https://`` address where that is allowed."""
    flavour: str
    package: str
    out: Path
    project: str = ""
    version: str = "1.0.0"
    fidelity: Fidelity = "corrected"
    formatter: Formatter = "black"
    overlays: tuple[Path, ...] = ()
    ref_root: Path | None = None
    """The folder below which references may reach files; None means the document's own."""
    templates: Path | None = None
    allow_network: bool = False
    options: Mapping[str, Json] = field(default_factory=dict)
    renamed: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    """``schemas`` and ``operations``: old name in the document → new name. The package keeps the old
    ones as deprecated aliases."""
    samples: Path | None = None
    """A lock of another generator to take sample values from."""
    file: Path | None = None
    """The settings file, None when everything came from the command line."""
    source: str = ""
    """The https address that ``sdkloom fetch`` takes the document from; empty when there is none."""
    lock: Path | None = None
    """Where names and samples are remembered; None means inside the output folder."""


def bad_settings(
    message: str, file: Path | None, key: str | None = None, hint: str = ""
) -> FatalError:
    """A settings error, located at the line of the key where the file has one."""
    source = None
    if file is not None:
        line = _line_of(file, key)
        position = (line, 1) if line else None
        source = Source(_shown(file), f"/{key}" if key else "", position)
    return FatalError(Diagnostic(BAD_SETTINGS.name, Severity.FATAL, message, source, hint or None))


def _shown(file: Path) -> str:
    try:
        return str(file.relative_to(Path.cwd()))
    except ValueError:
        return str(file)


def _line_of(file: Path, key: str | None) -> int | None:
    """The line of a key (``name``, or ``table/name``); that of its table when it has none."""
    if key is None:
        return None
    table, _, name = key.rpartition("/")
    try:
        text = file.read_text("utf-8")
    except (OSError, UnicodeDecodeError):
        return None
    wanted = re.compile(rf"\s*[\"']?{re.escape(name)}[\"']?\s*=")
    inside, nearest = "", None
    for number, line in enumerate(text.splitlines(), 1):
        header = re.match(r"\s*\[+([^]]*)\]", line)
        if header:
            inside = header.group(1).strip()
        if inside == table and wanted.match(line):
            return number
        if nearest is None and (
            (header and inside == (table or name)) or (table and re.match(rf"\s*{table}\s*=", line))
        ):
            nearest = number
    return nearest


def read_toml(file: Path) -> dict[str, Json]:
    """The table of a TOML file. FatalError when it is missing or no TOML."""
    try:
        table: dict[str, Json] = tomllib.loads(file.read_text("utf-8"))
        return table
    except FileNotFoundError:
        raise bad_settings("there is no such file", file) from None
    except UnicodeDecodeError:
        raise bad_settings("the file is not UTF-8", file, hint="Save it as UTF-8.") from None
    except OSError as error:
        raise bad_settings(f"it cannot be read: {error.strerror}", file) from None
    except tomllib.TOMLDecodeError as error:
        raise bad_settings(f"not valid TOML: {error}", file) from None


def load_settings(file: Path) -> Settings:
    """Read one ``sdk.toml``; relative paths in it start at its own folder."""
    table = read_toml(file)
    for key, value in table.items():
        kind = _KEYS.get(key)
        if kind is None:
            near = difflib.get_close_matches(key, _KEYS, 1)
            hint = f"Did you mean '{near[0]}'?" if near else f"Known keys: {', '.join(_KEYS)}."
            raise bad_settings(f"unknown key '{key}'", file, key, hint)
        if not isinstance(value, kind):
            raise bad_settings(f"'{key}' must be a {_type_name(kind)}", file, key)
    for key in ("flavour", "package"):
        if key not in table:
            raise bad_settings(f"the key '{key}' is missing", file, None, f'Add {key} = "…".')
    base = file.resolve().parent
    overlays = table.get("overlays", [])
    if not isinstance(overlays, list) or not all(isinstance(item, str) for item in overlays):
        raise bad_settings("'overlays' must be a list of strings", file, "overlays")
    options = table.get("options", {})
    spec = _text(table, "spec", "openapi.yaml")
    settings = Settings(
        name=base.name,
        spec=spec if spec.startswith("https://") else base / spec,
        flavour=_text(table, "flavour", ""),
        package=_text(table, "package", ""),
        project=_text(table, "project", ""),
        version=_text(table, "version", "1.0.0"),
        out=(base / _text(table, "out", f"../../generated/{base.name}")).resolve(),
        fidelity=_choice(table, "fidelity", "corrected", FIDELITIES, file),
        formatter=_choice(table, "formatter", "black", FORMATTERS, file),
        overlays=tuple(base / str(item) for item in overlays),
        ref_root=base / _text(table, "ref_root", "") if table.get("ref_root") else None,
        templates=base / _text(table, "templates", "") if table.get("templates") else None,
        allow_network=table.get("allow_network") is True,
        options=options if isinstance(options, dict) else {},
        renamed=_renamed(table.get("renamed", {}), file),
        file=file.resolve(),
        source=_source(table, file),
        lock=base / "sdk.lock",
    )
    return check_settings(settings)


def check_settings(settings: Settings) -> Settings:
    """The settings, checked and with the project name filled in."""
    import keyword
    from dataclasses import replace

    from generator.flavours.base import FLAVOURS

    file = settings.file
    if settings.flavour not in FLAVOURS:
        raise bad_settings(
            f"there is no flavour '{settings.flavour}'",
            file,
            "flavour",
            f"Choose one of {', '.join(FLAVOURS)}.",
        )
    parts = settings.package.split(".")
    if not _PACKAGE.match(settings.package) or any(keyword.iskeyword(part) for part in parts):
        raise bad_settings(
            f"'{settings.package}' cannot be the name of a Python package",
            file, "package", "Use letters, digits and underscores, not starting with a digit.",
        )  # fmt: skip
    project = settings.project or settings.package.replace("_", "-").replace(".", "-").strip("-")
    if not _PROJECT.match(project):
        raise bad_settings(f"'{project}' cannot be the name of a distribution", file, "project")
    if not _VERSION.match(settings.version):
        raise bad_settings(f"'{settings.version}' is no version", file, "version")
    return replace(settings, project=project)


def _source(table: Mapping[str, Json], file: Path) -> str:
    source = _text(table, "source", "")
    if source and not source.startswith("https://"):
        raise bad_settings("'source' must be an https:// address", file, "source")
    if source and _text(table, "spec", "").startswith("https://"):
        raise bad_settings(
            "'source' goes with a 'spec' that is a file", file, "source",
            "Name the file that 'sdkloom fetch' keeps up to date as 'spec'.",
        )  # fmt: skip
    return source


def _renamed(table: Json, file: Path) -> Mapping[str, Mapping[str, str]]:
    found: dict[str, Mapping[str, str]] = {}
    for kind, names in (table if isinstance(table, dict) else {}).items():
        if kind not in RENAMED:
            hint = f"Known are {' and '.join(f'[renamed.{each}]' for each in RENAMED)}."
            raise bad_settings(f"unknown table 'renamed.{kind}'", file, f"renamed/{kind}", hint)
        if not isinstance(names, dict) or not all(isinstance(new, str) for new in names.values()):
            raise bad_settings(f"'renamed.{kind}' must map old names to new ones", file, f"renamed/{kind}")  # fmt: skip
        found[kind] = {old: str(new) for old, new in names.items()}
    return found


def _text(table: Mapping[str, Json], key: str, default: str) -> str:
    value = table.get(key, default)
    return value if isinstance(value, str) else default


_Choice = TypeVar("_Choice", bound=str)


def _choice(
    table: Mapping[str, Json], key: str, default: _Choice, allowed: tuple[_Choice, ...], file: Path
) -> _Choice:
    value = table.get(key, default)
    for choice in allowed:
        if value == choice:
            return choice
    raise bad_settings(f"'{key}' must be one of {', '.join(allowed)}", file, key)


def _type_name(kind: type | tuple[type, ...]) -> str:
    names = {str: "string", bool: "boolean", list: "list", dict: "table"}
    return names.get(kind, "value") if isinstance(kind, type) else "value"
