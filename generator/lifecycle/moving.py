"""Moving in: settings found out from a document, or taken over from another generator's config.

Nothing is asked that can be found out. What a config says and we do not know is told, so that
nobody believes it still has an effect.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

import yaml

from generator.ir.json import Json
from generator.settings import bad_settings

_NO_EFFECT = frozenset(
    {"$schema", "generatorName", "inputSpec", "outputDir", "output", "hideGenerationTimestamp", "gitHost",
     "gitUserId", "gitRepoId", "httpUserAgent", "enablePostProcessFile", "skipValidateSpec", "verbose",
     "generateSourceCodeOnly", "additionalProperties", "globalProperties", "files", "templateDir", "glob"}
)  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """What can be written down: the settings of one API, and what has no counterpart."""

    name: str
    settings: Mapping[str, Json]
    unknown: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Config:
    table: Mapping[str, Json]
    version: str = ""
    extra: Mapping[str, Json] = field(default_factory=dict)


def slug(title: str) -> str:
    """A title as the name of an API's folder: ``Pet Store (v2)`` → ``pet-store-v2``."""
    words = re.findall(r"[a-z0-9]+", title.lower())
    words = [word for word in words if word not in ("api", "openapi", "rest", "swagger")] or words
    return "-".join(words) or "api"


def package_name(name: str) -> str:
    """A package name from the name of an API."""
    package = re.sub(r"\W+", "_", name, flags=re.ASCII).strip("_").lower() or "client"
    return f"client_{package}" if package[0].isdigit() else package


def from_document(title: str, version: str, flavour: str) -> Found:
    """Settings for a document that nobody generated from yet."""
    name = slug(title)
    settings: dict[str, Json] = {
        "spec": "openapi.yaml",
        "flavour": flavour,
        "package": package_name(name),
        "version": version
        if re.fullmatch(r"\d+(\.\d+)*([abrc.+-][\w.+-]*)?", version)
        else "0.1.0",
        "fidelity": "corrected",
    }
    return Found(name=name, settings=settings)


def from_config(path: Path) -> tuple[Found, ...]:
    """Settings from another generator's config, one for each generator that it configures.

    FatalError when the file is none of the known kinds.
    """
    tree = _read(path)
    if "generator-cli" in tree:
        return _openapitools(path, tree)
    if "configVersion" in tree or "python" in tree:
        return (_gen_yaml(path),)
    if "packageName" in tree or "generatorName" in tree or "additionalProperties" in tree:
        return (_config(path.stem, _Config(tree)),)
    raise bad_settings(
        "this is no config of a generator that we know",
        path,
        None,
        "Known are OpenAPI Generator's config (packageName, …), openapitools.json, and gen.yaml.",
    )


def _read(path: Path) -> Mapping[str, Json]:
    try:
        text = path.read_text("utf-8")
        tree = json.loads(text) if path.suffix == ".json" else yaml.load(text, yaml.CSafeLoader)
    except OSError as error:
        raise bad_settings(f"it cannot be read: {error.strerror}", path) from None
    except (ValueError, yaml.YAMLError) as error:
        raise bad_settings(f"it cannot be read: {error}", path) from None
    return tree if isinstance(tree, dict) else {}


def _openapitools(path: Path, tree: Mapping[str, Json]) -> tuple[Found, ...]:
    cli = tree.get("generator-cli")
    cli = cli if isinstance(cli, dict) else {}
    version = str(cli.get("version", ""))
    generators = cli.get("generators")
    found = [
        _config(name, _Config(each, version))
        for name, each in (generators if isinstance(generators, dict) else {}).items()
        if isinstance(each, dict) and str(each.get("generatorName", "python")).startswith("python")
    ]
    if not found:
        raise bad_settings("no generator 'python' is configured in it", path)
    return tuple(found)


def _config(name: str, config: _Config) -> Found:
    table = dict(config.table)
    inner = table.get("additionalProperties")
    if isinstance(inner, dict):
        table.update(inner)
    elif isinstance(inner, str):
        table.update(dict(pair.split("=", 1) for pair in inner.split(",") if "=" in pair))
    generator = str(table.get("generatorName", "python"))
    old = generator == "python-experimental" or config.version.startswith(("5.", "6."))
    flavour = (
        "openapi_generator_v6" if old and generator != "python-legacy" else "openapi_generator"
    )
    package = str(table.get("packageName", "openapi_client"))
    settings: dict[str, Json] = {
        "spec": str(table.get("inputSpec", "openapi.yaml")),
        "flavour": flavour,
        "package": package,
        "version": str(table.get("packageVersion", "1.0.0")),
        "fidelity": "exact",
    }
    if "projectName" in table:
        settings["project"] = str(table["projectName"])
    target = table.get("output", table.get("outputDir"))
    if isinstance(target, str):
        settings["out"] = target
    known = {"packageName", "packageVersion", "projectName", *_NO_EFFECT}
    options, unknown = _options(flavour, {key: value for key, value in table.items() if key not in known})  # fmt: skip
    if options:
        settings["options"] = dict(options)
    return Found(name=slug(name), settings=settings, unknown=tuple(unknown))


def _options(flavour: str, rest: Mapping[str, Json]) -> tuple[Mapping[str, Json], list[str]]:
    from generator.flavours.base import load_flavour

    known = load_flavour(flavour).options
    return (
        {key: _typed(value) for key, value in rest.items() if key in known},
        sorted(key for key in rest if key not in known),
    )


def _typed(value: Json) -> Json:
    return {"true": True, "false": False}.get(value, value) if isinstance(value, str) else value


def _gen_yaml(path: Path) -> Found:
    from generator.flavours.speakeasy.gen_config import settings_from_gen_yaml

    moved = settings_from_gen_yaml(path)
    package = moved.package or "sdk"
    settings: dict[str, Json] = {
        "spec": "openapi.yaml",
        "flavour": "speakeasy",
        "package": package,
        "version": moved.version or "0.1.0",
        "fidelity": "exact",
    }
    if moved.project:
        settings["project"] = moved.project
    if moved.options:
        settings["options"] = dict(moved.options)
    return Found(name=slug(moved.project or package), settings=settings)
