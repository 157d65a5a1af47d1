"""The settings of this flavour: what ``[options]`` of sdk.toml and the original's ``gen.yaml`` say.

Takes either, gives one frozen :class:`Options`. Keys keep the original's names; those that change
nothing in the output (authors of its own workflow, test generation) are accepted and left alone.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, cast

import yaml

from generator.flavours.base import Option
from generator.flavours.speakeasy.gen_ignored import READ, not_followed
from generator.flavours.speakeasy.gen_unknown import unknown
from generator.ir import Json

PropertyRendering = Literal["always", "never", "withExample"]
EnumFormat = Literal["enum", "union"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """Settings as the flavour reads them; defaults are those for a new SDK."""

    sdk_class: str
    env_prefix: str
    base_error: str
    default_error: str
    optional_properties: PropertyRendering = "always"
    enum_format: EnumFormat = "enum"
    flatten_requests: bool = True
    flatten_security: bool = True
    body_first: bool = False
    max_method_params: int = 999
    redefinable: tuple[str, ...] = ("id", "object")
    errors_path: str = "errors"
    operations_path: str = ""
    shared_path: str = ""
    callbacks_path: str = ""
    webhooks_path: str = ""
    singular_items: bool = True
    """``fixes.nameResolutionFeb2025``: items of an array are named in the singular."""
    shared_errors: bool = True
    """``fixes.sharedErrorComponentsApr2025``: a component that is both model and error is two."""
    shared_nested: bool = False
    """``fixes.sharedNestedComponentsJan2026``: what stands in a component has the name before what
    stands in an operation."""
    body_field: str = ""
    """``requestBodyFieldName``: what a body is called beside parameters; nothing: after its
    component."""
    hoist_security: bool = False
    input_suffix: str = "input"
    output_suffix: str = "output"
    response_format: Literal["flat", "envelope", "envelope-http"] = "flat"
    open_enums: bool = False
    """``forwardCompatibleEnumsByDefault``: enumerations of answers accept unknown values."""
    open_unions: bool = False
    const_upper: bool = True
    """Whether a constant's attribute is in capitals (``constFieldCasing``)."""
    errors_as_4xx_5xx: bool = True
    package_manager: Literal["uv", "poetry", "pip"] = "uv"
    description: str = "Python Client SDK"
    authors: tuple[str, ...] = ()
    homepage: str = ""
    license: str = ""
    published: bool = True
    repository: str = ""
    retries_default: bool = False
    generator_version: tuple[int, ...] = (2, 707)
    sse_flat: bool = False
    response_required: bool = True
    """``fixFlags.responseRequiredSep2024``: a method that gives something never gives None."""
    default_is_error: bool = True
    """Whether the answer for all other statuses is an error; in the original it is one that
    methods give, unless ``x-speakeasy-errors`` lists it."""
    deep_merge: bool = True
    """``schemas.allOfMergeStrategy``: whether an object that several parts of ``allOf`` describe has
    the properties of all of them."""
    sse_overload: bool = False
    """``inferSSEOverload``: an argument ``stream`` chooses between an answer and its stream."""


def _option(
    type: Literal["string", "boolean", "integer", "array", "object"], doc: str, default: Json = None
) -> Option:
    return Option(type=type, doc=doc, default=default)


OPTIONS: Mapping[str, Option] = {
    "sdkClassName": _option("string", "name of the client class"),
    "envVarPrefix": _option("string", "prefix of the environment variables"),
    "baseErrorName": _option("string", "class that all HTTP errors derive from"),
    "defaultErrorName": _option("string", "class of errors that the document does not model"),
    "optionalPropertyRendering": _option(
        "string", "optional values of samples: always, never or withExample", "always"
    ),
    "enumFormat": _option("string", "enum: classes; union: Literal aliases", "enum"),
    "flattenRequests": _option("boolean", "parameters and body fields are arguments", True),
    "flattenGlobalSecurity": _option("boolean", "a single credential is an argument", True),
    "flatteningOrder": _option("string", "parameters-first or body-first", "parameters-first"),
    "maxMethodParams": _option("integer", "more arguments than this are one request", 999),
    "allowedRedefinedBuiltins": _option("array", "built-ins that arguments may be called"),
    "imports": _option("object", "folders of errors, operations and shared models"),
    "fixes": _option("object", "dated corrections of the original's naming"),
    "requestBodyFieldName": _option("string", "what a body is called beside parameters"),
    "hoistGlobalSecurity": _option("boolean", "the common security of operations is global", False),
    "inputModelSuffix": _option("string", "ending of models without read-only fields", "input"),
    "outputModelSuffix": _option("string", "ending of models without write-only fields", "output"),
    "responseFormat": _option("string", "flat, envelope or envelope-http", "flat"),
    "forwardCompatibleEnumsByDefault": _option("boolean", "enumerations accept new values", False),
    "forwardCompatibleUnionsByDefault": _option("string", "false or tagged-only", "false"),
    "constFieldCasing": _option("string", "upper or normal", "upper"),
    "packageManager": _option("string", "uv or poetry", "uv"),
    "description": _option("string", "summary in the package metadata"),
    "authors": _option("array", "authors in the package metadata"),
    "homepage": _option("string", "home page in the package metadata"),
    "license": _option("string", "licence in the package metadata"),
    "published": _option("boolean", "whether the package is on an index (yes unless told)"),
    "repository": _option("string", "address of the package's git repository"),
    "generatorVersion": _option("string", "release of the original whose pages to resemble"),
    "clientServerStatusCodesAsErrors": _option("boolean", "4XX and 5XX raise", True),
    "sseFlatResponse": _option("boolean", "streams give the event's data", False),
    "defaultAsError": _option("boolean", "the answer for all other statuses is an error", True),
    "fixFlags": _option("object", "dated corrections of the original's Python"),
    "notFollowed": _option("array", "settings of gen.yaml that are not followed, each warned of"),
    "notKnown": _option("array", "settings of gen.yaml that nobody has heard of, each noted"),
    "allOfMergeStrategy": _option(
        "string", "objects in several parts: deepMerge or shallowMerge (the last)", "deepMerge"
    ),
    "inferSSEOverload": _option("boolean", "a boolean `stream` says what a call gives", False),
    "methodArguments": _option("string", "infer-optional-args or require-security-and-request"),
}
"""What ``[options]`` of sdk.toml may say: the keys of ``gen.yaml``, without its sections."""


def _text(table: Mapping[str, Json], key: str, default: str) -> str:
    value = table.get(key)
    return value if isinstance(value, str) else default


def _flag(table: Mapping[str, Json], key: str, default: bool) -> bool:
    value = table.get(key)
    return value if isinstance(value, bool) else default


def _table(table: Mapping[str, Json], key: str) -> Mapping[str, Json]:
    value = table.get(key)
    return value if isinstance(value, dict) else {}


def _texts(table: Mapping[str, Json], key: str) -> tuple[str, ...]:
    value = table.get(key)
    return tuple(str(item) for item in value) if isinstance(value, list) else ()


def read_options(options: Mapping[str, Json], *, sdk_class: str) -> Options:
    """Options from a flat table (``[options]`` of sdk.toml, or :func:`flat_gen_yaml`)."""
    name = _text(options, "sdkClassName", sdk_class)
    paths = _table(_table(options, "imports"), "paths")
    fixes = _table(options, "fixes")
    rendering = _text(options, "optionalPropertyRendering", "always")
    max_params = options.get("maxMethodParams", 999)
    unions = options.get("forwardCompatibleUnionsByDefault")
    manager = _text(options, "packageManager", "uv")
    response = _text(options, "responseFormat", "flat")
    redefinable = _texts(options, "allowedRedefinedBuiltins")
    version = _text(options, "generatorVersion", "2.707.0")
    bare = "".join(char for char in name if char.isalnum() or char == "_")
    return Options(
        sdk_class=name,
        env_prefix=_text(options, "envVarPrefix", ""),
        base_error=_text(options, "baseErrorName", f"{bare}Error"),
        default_error=_text(options, "defaultErrorName", "APIError"),
        optional_properties=cast(
            PropertyRendering,
            rendering if rendering in ("always", "never", "withExample") else "always",
        ),
        enum_format="union" if _text(options, "enumFormat", "enum") == "union" else "enum",
        flatten_requests=_flag(options, "flattenRequests", True),
        flatten_security=_flag(options, "flattenGlobalSecurity", True),
        body_first=_text(options, "flatteningOrder", "parameters-first") == "body-first",
        max_method_params=max_params if isinstance(max_params, int) else 999,
        redefinable=redefinable,
        errors_path=_text(paths, "errors", "errors"),
        operations_path=_text(paths, "operations", ""),
        shared_path=_text(paths, "shared", ""),
        callbacks_path=_text(paths, "callbacks", ""),
        webhooks_path=_text(paths, "webhooks", ""),
        singular_items=_flag(fixes, "nameResolutionFeb2025", True),
        shared_errors=_flag(fixes, "sharedErrorComponentsApr2025", True),
        shared_nested=_flag(fixes, "sharedNestedComponentsJan2026", False),
        body_field=_text(options, "requestBodyFieldName", ""),
        hoist_security=_flag(options, "hoistGlobalSecurity", False),
        input_suffix=_text(options, "inputModelSuffix", "input"),
        output_suffix=_text(options, "outputModelSuffix", "output"),
        response_format=cast(
            Literal["flat", "envelope", "envelope-http"],
            response if response in ("flat", "envelope", "envelope-http") else "flat",
        ),
        open_enums=_flag(options, "forwardCompatibleEnumsByDefault", False),
        open_unions=unions is True or unions in ("true", "tagged-only"),
        const_upper=_text(options, "constFieldCasing", "upper") == "upper",
        errors_as_4xx_5xx=_flag(options, "clientServerStatusCodesAsErrors", True),
        package_manager="poetry" if manager == "poetry" else "pip" if manager == "pip" else "uv",
        description=_text(options, "description", "Python Client SDK"),
        authors=_texts(options, "authors"),
        homepage=_text(options, "homepage", ""),
        license=_text(options, "license", ""),
        published=_flag(options, "published", True),
        repository=_text(options, "repository", ""),
        generator_version=_version(version),
        sse_flat=_flag(options, "sseFlatResponse", False),
        response_required=_flag(
            _table(options, "fixFlags"), "responseRequiredSep2024", options.get("fixFlags") is None
        ),
        default_is_error=_flag(options, "defaultAsError", True),
        deep_merge=_text(options, "allOfMergeStrategy", "deepMerge") != "shallowMerge",
        sse_overload=_flag(options, "inferSSEOverload", False),
    )


def _version(text: str) -> tuple[int, ...]:
    parts = tuple(int(part) for part in text.split(".") if part.isdigit())
    return parts or (2, 707)


def flat_gen_yaml(tree: Mapping[str, Json]) -> dict[str, Json]:
    """``gen.yaml`` as one flat table: generation, its sub-sections, then the ``python`` section.

    What the original leaves out had its own meaning there: a missing fix is off, a missing
    manager is pip, and before it could be said which built-ins may be hidden, two of them were.
    """
    generation = _table(tree, "generation")
    python = _table(tree, "python")
    flat: dict[str, Json] = {
        "allowedRedefinedBuiltins": ["id", "object"],
        "envVarPrefix": "",
        "packageManager": "pip",
        "defaultAsError": False,
        "fixFlags": {},
        "optionalPropertyRendering": "withExample",
        "allOfMergeStrategy": "shallowMerge",
    }
    flat.update(generation)
    flat.update(_table(generation, "usageSnippets"))
    flat.update(_table(generation, "auth"))
    flat.update(_table(generation, "schemas"))
    flat.update(python)
    fixes: dict[str, Json] = {"nameResolutionFeb2025": False, "sharedErrorComponentsApr2025": False}
    fixes.update(_table(generation, "fixes"))
    flat["fixes"] = fixes
    return flat


@dataclass(frozen=True, slots=True, kw_only=True)
class Migrated:
    """What moving in from the original brings: package facts, options and samples."""

    package: str | None
    project: str | None
    version: str | None
    options: Mapping[str, Json]


def settings_from_gen_yaml(path: Path) -> Migrated:
    """Read the original's ``gen.yaml``. OSError and yaml.YAMLError are the caller's to report."""
    loaded = yaml.load(path.read_text("utf-8"), Loader=yaml.CSafeLoader)
    tree: Mapping[str, Json] = loaded if isinstance(loaded, dict) else {}
    flat = flat_gen_yaml(tree)
    project = flat.get("packageName")
    module = flat.get("moduleName")
    name = project if isinstance(project, str) and project else None
    package = module if isinstance(module, str) and module else name
    version = flat.get("version")
    return Migrated(
        package=package.replace("-", "_") if package else None,
        project=name,
        version=version if isinstance(version, str) else None,
        options={
            **{key: value for key, value in flat.items() if key in OPTIONS},
            "notFollowed": list(not_followed(tree)),
            "notKnown": list(unknown(tree, READ | OPTIONS.keys())),
        },
    )
