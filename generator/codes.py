"""Every kind of diagnostic that the toolchain can give, in one registry.

A code is a stable name: users grep for it and switch on it, so it is never reused for another
meaning. ``docs/diagnostics.md`` is printed from here (``python -m generator.codes``).
"""

from __future__ import annotations

from collections.abc import Mapping

from generator.diagnostics import Code, Severity

_ALL: dict[str, Code] = {}
_SECTIONS: dict[str, list[Code]] = {}

CODES: Mapping[str, Code] = _ALL
"""All codes by name."""


def _section(title: str) -> None:
    _SECTIONS[title] = []


def _add(name: str, severity: Severity, meaning: str) -> Code:
    if name in _ALL:
        raise ValueError(f"the code {name} is registered twice")
    _ALL[name] = code = Code(name, severity, meaning)
    next(reversed(_SECTIONS.values())).append(code)
    return code


def note(name: str, meaning: str) -> Code:
    """Register a finding by which nothing is lost."""
    return _add(name, Severity.NOTE, meaning)


def warning(name: str, meaning: str) -> Code:
    """Register a finding after which something is approximated."""
    return _add(name, Severity.WARNING, meaning)


def error(name: str, meaning: str) -> Code:
    """Register a finding after which the smallest enclosing thing is skipped."""
    return _add(name, Severity.ERROR, meaning)


def fatal(name: str, meaning: str) -> Code:
    """Register a finding after which nothing can be generated."""
    return _add(name, Severity.FATAL, meaning)


_section("Reading files")
FILE_UNREADABLE = fatal("file-unreadable", "The document cannot be opened or is not a file.")
FILE_EMPTY = fatal("file-empty", "The document holds no value at all.")
NOT_OPENAPI = fatal(
    "not-openapi", "The file is not an OpenAPI document: `openapi` or `swagger` is missing."
)
VERSION_UNSUPPORTED = fatal(
    "version-unsupported", "The version is none of 2.0, 3.0, 3.1 and 3.2; nothing can be read."
)
PATHS_INVALID = fatal("paths-invalid", "`paths` is no mapping, so no operation can be read.")
VERSION_UNKNOWN = warning(
    "version-unknown", "A later minor version is read as the newest one that is known."
)
SYNTAX = fatal("syntax", "The text is neither valid JSON nor valid YAML.")
ENCODING = warning(
    "encoding", "The bytes are not valid in their encoding; bad ones are replaced by U+FFFD."
)
DUPLICATE_KEY = fatal(
    "duplicate-key", "A mapping has the same key twice, so one of the two would be lost."
)
KEY_NOT_TEXT = error("key-not-text", "A mapping has a key that is no text; the entry is skipped.")
YAML_TAG = fatal("yaml-tag", "A YAML tag asks for something that is not JSON; it is never obeyed.")
YAML_SECOND_DOCUMENT = warning(
    "yaml-second-document", "The file holds several YAML documents; only the first is read."
)
ALIAS_UNDEFINED = error("alias-undefined", "A YAML alias names no anchor; it is read as null.")
ALIAS_CYCLE = fatal("alias-cycle", "A YAML alias stands inside the node that it names.")
NUMBER_RANGE = warning(
    "number-range", "A number does not fit a double (or is no number); the nearest one is used."
)
SURROGATE = warning(
    "surrogate", "A string holds half of a surrogate pair; it is replaced by U+FFFD."
)
LIMIT_SIZE = fatal("limit-size", "The documents are larger than the bound for their bytes.")
LIMIT_DEPTH = fatal("limit-depth", "Values are nested deeper than the bound.")
LIMIT_NODES = fatal("limit-nodes", "The tree has more nodes than the bound, aliases expanded.")
LIMIT_FILES = fatal("limit-files", "References reach more files than the bound.")
LIMIT_FINDINGS = warning("limit-findings", "So much is wrong that the rest is not shown.")
LIMIT_NAME = note(
    "limit-name", "A component, tag, path or operation has a name too long for that of a file."
)
LIMIT_PARTS = error(
    "limit-parts",
    "Parts of parts, or callbacks of callbacks, add up to more than the bound; they are left out.",
)
LIMIT_STRING = fatal("limit-string", "One string is longer than the bound.")

_section("Overlays")
OVERLAY_INVALID = error("overlay-invalid", "An overlay or one of its actions cannot be read.")
OVERLAY_TARGET = error("overlay-target", "The target of an action is no JSONPath that is known.")
OVERLAY_NO_MATCH = warning("overlay-no-match", "The target of an action matches nothing.")
OVERLAY_MISMATCH = error(
    "overlay-mismatch", "An action cannot be applied to what its target matches."
)

_section("References")
REF_NOT_FOUND = error("ref-not-found", "A `$ref` names something that does not exist.")
REF_WRONG_KIND = error("ref-wrong-kind", "A `$ref` leads to a value of another kind.")
REF_CYCLE = error("ref-cycle", "A chain of references leads back to itself and to no schema.")
REF_CHAIN = warning("ref-chain", "A chain of references is so long that its end is used directly.")
REF_FILE_UNREADABLE = error("ref-file-unreadable", "The file that a `$ref` names cannot be read.")
REF_OUTSIDE = error(
    "ref-outside", "A `$ref` leads out of the document's folder; such files are not opened."
)
REF_NETWORK = error("ref-network", "A `$ref` leads to the network; nothing is fetched unasked.")
DYNAMIC_REF = warning(
    "dynamic-ref", "`$dynamicRef` is resolved as if it were `$ref`; overriding is not modelled."
)

_section("Structure")
WRONG_TYPE = warning(
    "wrong-type",
    "A value has another JSON type than the specification asks for: a keyword is left out; an "
    "object that is lost by it is an error.",
)
MENDED = note("mended", "A value of the wrong type whose meaning is clear; it is read as meant.")
MISSING = warning("missing", "A required field is missing and a neutral value is used.")
MISSING_ERROR = error("required-missing", "A required field is missing; its object is skipped.")
OTHER_VERSION = warning(
    "other-version", "A field that only another version of OpenAPI has; it is not read."
)
INVALID = warning("invalid", "A value that the specification does not allow; it is kept as it is.")
UNKNOWN_VALUE = error("unknown-value", "A field has a value that the specification does not know.")

_section("Operations")
OPERATION_ID_DUPLICATE = error(
    "operation-id-duplicate", "Two operations share an `operationId`; both stay, one is renamed."
)
PATH_DUPLICATE = note(
    "path-duplicate", "Two path templates differ only in the names of their parameters."
)
PATH_INVALID = warning("path-invalid", "A path does not start with a slash; one is put before it.")
PATHS_MISSING = note("paths-missing", "The document describes no operation.")
PATH_EXPRESSION = note(
    "path-expression", "A place of a path is an RFC 6570 expression; it is read as a plain place."
)
PATH_PARAMETER_MISSING = warning(
    "path-parameter-missing",
    "A path template names a parameter that is not declared; a required string is assumed.",
)
PATH_PARAMETER_UNUSED = warning(
    "path-parameter-unused", "A path parameter is declared but the path has no place for it."
)
PATH_PARAMETER_OPTIONAL = warning(
    "path-parameter-optional", "A path parameter is not `required: true`; it is read as required."
)
PARAMETER_DUPLICATE = warning(
    "parameter-duplicate", "A parameter is declared twice in one list; the last one is used."
)
PARAMETER_LOCATION = error(
    "parameter-location", "A parameter has an unknown `in`; the parameter is skipped."
)
PARAMETER_NO_SCHEMA = warning(
    "parameter-no-schema", "A parameter has neither `schema` nor `content`; any value is taken."
)
PARAMETER_CONTENT = warning(
    "parameter-content", "A parameter has several media types or `schema` too; the first is used."
)
QUERY_STRING = warning(
    "query-string", "A `querystring` that is no form; it is sent as a query parameter of its name."
)
PARAMETER_STYLE = warning(
    "parameter-style", "A style that its place does not have; the default style is used."
)
ENCODING_POSITION = warning(
    "encoding-position",
    "An encoding of parts by position (`prefixEncoding`, `itemEncoding`) or inside another part; "
    "clients send such parts as their schemas say.",
)
COLLECTION_FORMAT = warning(
    "collection-format", "A `collectionFormat` without an equivalent in later versions."
)
BODY_DUPLICATE = error("body-duplicate", "An operation has several bodies; the first is used.")
STATUS_INVALID = error(
    "status-invalid", "A response key is no status code, range or `default`; it is skipped."
)
RESPONSES_MISSING = note(
    "responses-missing", "An operation declares no response; any answer is taken."
)
METHOD_UNKNOWN = error("method-unknown", "A name that is no HTTP method; skipped.")

_section("Schemas")
TYPE_UNKNOWN = warning("type-unknown", "A `type` that JSON Schema does not have is left out.")
SCHEMA_KEYWORD = warning(
    "schema-keyword", "A JSON Schema keyword that is not modelled: it is not checked by clients."
)
CONDITION = note(
    "condition", "A keyword that no type says: its values pass as they are, and servers check them."
)
BOUNDS = warning("bounds", "Bounds that no value satisfies; both are kept as they are written.")
PATTERN = warning("pattern", "A pattern that Python's `re` cannot compile; it is not checked.")
ENUM_EMPTY = warning("enum-empty", "An empty or unusable `enum` is left out.")
ALL_OF_CYCLE = error(
    "all-of-cycle", "A schema includes itself through `allOf`; the part is skipped."
)
DISCRIMINATOR_TARGET = warning(
    "discriminator-target", "A discriminator value is mapped to no schema of the document."
)

_section("Security")
SECURITY_UNKNOWN = warning(
    "security-unknown", "A requirement names a scheme that is not declared; it is left out."
)
SECURITY_HTTP = warning(
    "security-http", "An HTTP scheme for which clients make no credentials, such as Digest."
)
SECURITY_SCHEME = error("security-scheme", "A security scheme cannot be read; it is skipped.")

_section("The flavour `speakeasy`")
NOT_FOLLOWED = warning(
    "not-followed", "A setting of the original generator changes the SDK and is not followed."
)
NOT_KNOWN = note(
    "not-known", "A setting of the original generator that is not known has no effect."
)

_section("The flavour `models`")
MODELS_UNION = warning(
    "models-union", "A `oneOf` or `anyOf` beside properties is left out of the model."
)
MODELS_SKIPPED = error(
    "models-skipped", "The models of the document cannot be made, or not safely; none is written."
)


def as_markdown() -> str:
    """The page that lists every code, by section, in the order of registration."""
    lines = [
        "# Diagnostics",
        "",
        "<!-- Printed by `python -m generator.codes`; edit `generator/codes.py` instead. -->",
        "",
        "A message reads `file:line:column: severity: text [code]`, with the line it speaks of, a",
        "caret, and `help:` with the remedy.",
        "",
        "- **note**: nothing is lost.",
        "- **warning**: something is approximated.",
        "- **error**: nothing is written, unless `--keep-going` asks for the rest: then the smallest",
        "  enclosing thing is skipped.",
        "- **fatal**: nothing is generated and nothing is written.",
    ]
    for title, codes in _SECTIONS.items():
        lines += ["", f"## {title}", "", "| Code | Severity | Meaning |", "| --- | --- | --- |"]
        lines += [f"| `{c.name}` | {c.severity.name.lower()} | {c.meaning} |" for c in codes]
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    print(as_markdown(), end="")
