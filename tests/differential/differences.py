"""Every way in which generated models are meant to differ from JSON Schema, one named row each.

A row mends a payload: it takes away the one thing about which the two disagree. A disagreement is
explained when the rows of a candidate mend the payload so far that both accept it; whatever is left
is a defect. The ``witness`` of a row is a schema of the cases beside this file and a payload that
shows it: a row that no witness needs fails the tests.
"""

from __future__ import annotations

from dataclasses import dataclass

from generator.ir import Json
from tests.differential import mends, readings
from tests.differential.mends import Mend
from tests.differential.readings import Change

ALL = ("models", "openapi_generator", "speakeasy")
_EXCLUSIVE = ("exclusiveMinimum", "exclusiveMaximum")
_BOUNDS = (
    *("minLength", "maxLength", "pattern", "minimum", "maximum", *_EXCLUSIVE, "multipleOf"),
    *("minItems", "maxItems"),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Laxity:
    """The judge refuses what the models take. ``mend`` takes a complaint of the judge away."""

    name: str
    reason: str
    witness: tuple[str, Json]
    candidates: tuple[str, ...]
    mend: Mend


@dataclass(frozen=True, slots=True, kw_only=True)
class Strictness:
    """The models refuse what the judge takes. ``mend`` takes a complaint of the strict judge away."""

    name: str
    reason: str
    witness: tuple[str, Json]
    candidates: tuple[str, ...]
    mend: Mend


@dataclass(frozen=True, slots=True, kw_only=True)
class Relaxation:
    """The models read schemas more laxly: ``change`` gives one as they read it. ``keywords`` are
    those of which the judge then complains less."""

    name: str
    reason: str
    witness: tuple[str, Json]
    candidates: tuple[str, ...]
    keywords: tuple[str, ...]
    change: Change


@dataclass(frozen=True, slots=True, kw_only=True)
class Tightening:
    """The models read schemas more strictly: ``change`` gives one as they read it."""

    name: str
    reason: str
    witness: tuple[str, Json]
    candidates: tuple[str, ...]
    change: Change


LAXITIES: tuple[Laxity, ...] = (
    Laxity(
        name="null reads as absent",
        reason="An optional property is Optional[…] = None, and null sets what is unset anyway.",
        witness=("Presence", {"always": "a", "alwaysOrNull": "b", "sometimes": None}),
        candidates=ALL,
        mend=mends.drop_null,
    ),
    Laxity(
        name="absent reads as null",
        reason="A required property that may be null is read with dict.get, as the original does.",
        witness=("Presence", {"always": "a"}),
        candidates=("openapi_generator",),
        mend=mends.add_null,
    ),
    Laxity(
        name="unknown properties are ignored",
        reason="The original reads them into additional_properties or leaves them out, so that a "
        "server may grow.",
        witness=("Closed", {"id": 1, "more": 2}),
        candidates=("openapi_generator", "speakeasy"),
        mend=mends.drop_unknown,
    ),
    Laxity(
        name="equal items are kept",
        reason="uniqueItems is the server's to keep; a list is not turned into a set.",
        witness=("Lists", {"names": [], "sets": [1, 1]}),
        candidates=ALL,
        mend=mends.unique,
    ),
    Laxity(
        name="dates are read from numbers",
        reason="pydantic reads seconds since 1970 as a date, which harms nobody who receives it.",
        witness=("Formats", {"day": 0}),
        candidates=ALL,
        mend=mends.as_text,
    ),
    Laxity(
        name="numbers and booleans are read from text",
        reason='The original\'s models are lax as pydantic is: "5" is 5 and "true" is True.',
        witness=("Point", {"x": "1.5", "y": 2}),
        candidates=("speakeasy",),
        mend=mends.coerced,
    ),
    Laxity(
        name="true is 1 in an enumeration",
        reason="Members of a Python enumeration are found by equality, and True == 1 == 1.0.",
        witness=("Level", True),
        candidates=("models", "openapi_generator"),
        mend=mends.as_number,
    ),
    Laxity(
        name="an enumeration of numbers is read from text",
        reason='pydantic reads "1" as the member that is 1, however strict the plain types are.',
        witness=("Level", "1"),
        candidates=("models",),
        mend=mends.number_of_text,
    ),
    Laxity(
        name="a required name without a property is not asked for",
        reason="A class has the fields that the schema describes; the original asks for no other.",
        witness=("Unnamed", {"id": 1}),
        candidates=("openapi_generator", "speakeasy"),
        mend=mends.add_unnamed,
    ),
)

STRICTNESSES: tuple[Strictness, ...] = (
    Strictness(
        name="1.0 is no integer",
        reason="JSON Schema counts 1.0 as an integer; a strict int of pydantic does not.",
        witness=("Numbers", {"whole": 1.0}),
        candidates=("models", "openapi_generator"),
        mend=mends.whole,
    ),
    Strictness(
        name="formats are read",
        reason="date, date-time and uuid become values; JSON Schema leaves format unchecked.",
        witness=("Formats", {"day": "yesterday"}),
        candidates=ALL,
        mend=mends.well_formed,
    ),
    Strictness(
        name="the discriminator decides",
        reason="The value of the discriminator names the schema (OpenAPI 3.1, 4.8.25); JSON Schema "
        "does not know it and takes any alternative that fits.",
        witness=("Animal", {"kind": "cat", "lives": None}),
        candidates=("openapi_generator", "speakeasy"),
        mend=mends.told_otherwise,
    ),
)

RELAXATIONS: tuple[Relaxation, ...] = (
    Relaxation(
        name="one alternative is enough",
        reason="A value that several alternatives of oneOf allow goes to the first, or to the one "
        "that the discriminator names; JSON Schema refuses it.",
        witness=("Animal", {"kind": "cat", "lives": 9}),
        candidates=ALL,
        keywords=("oneOf",),
        change=readings.one_is_enough,
    ),
    Relaxation(
        name="exclusive bounds of 3.1 are not checked",
        reason="The original reads exclusiveMinimum only where it is a boolean (3.0); a program "
        "that it lets send a bound still can.",
        witness=("Numbers", {"whole": 1, "open": 3}),
        candidates=("openapi_generator",),
        keywords=_EXCLUSIVE,
        change=readings.without(*_EXCLUSIVE),
    ),
    Relaxation(
        name="bounds are the server's",
        reason="The original's models know types and no bounds: what the server sends is read, and "
        "what it refuses it says.",
        witness=("Texts", {"plain": "", "short": ""}),
        candidates=("speakeasy",),
        keywords=_BOUNDS,
        change=readings.without(*_BOUNDS),
    ),
    Relaxation(
        name="null is allowed beside an enumeration or parts",
        reason="By the letter of 3.0 nullable adds null to a type and nothing else; everybody who "
        "writes it beside enum or allOf means that the value may be null.",
        witness=("Nulls", {"part": {"id": 1}, "word": None, "plain": ""}),
        candidates=ALL,
        keywords=("type", "enum", "const", "oneOf", "anyOf"),
        change=readings.null_beside,
    ),
    Relaxation(
        name="what goes one way is not required",
        reason="One class serves both directions: what is readOnly no client sends, and what is "
        "writeOnly no server (OpenAPI 3.0, Schema Object).",
        witness=("OneWay", {"name": "a"}),
        candidates=("openapi_generator",),
        keywords=("required",),
        change=readings.one_way,
    ),
    Relaxation(
        name="what goes the other way is not looked at",
        reason="Each direction has a class, without the properties that only the other one has.",
        witness=("OneWay", {"name": "a", "id": [], "secret": []}),
        candidates=("speakeasy",),
        keywords=("required", "type"),
        change=readings.other_way,
    ),
    Relaxation(
        name="fractions and booleans as constants are typed, not compared",
        reason="datamodel-code-generator makes a Literal of a constant, which can hold neither.",
        witness=("Constants", {"word": "fixed", "ratio": 1.5}),
        candidates=("models",),
        keywords=("const",),
        change=readings.plain_constants,
    ),
    Relaxation(
        name="a constant without a type is anything",
        reason="The original types it as Any and compares nothing, and programs may rely on it.",
        witness=("Constants", {"word": "other"}),
        candidates=("openapi_generator",),
        keywords=("const",),
        change=readings.typed_constants,
    ),
    Relaxation(
        name="a constant need not be said",
        reason="A constant is its own default in the original's models; another value is refused.",
        witness=("Constants", {}),
        candidates=("speakeasy",),
        keywords=("required",),
        change=readings.said_constants,
    ),
    Relaxation(
        name="unevaluatedProperties is not read",
        reason="datamodel-code-generator does not know the keyword; what is unknown is kept.",
        witness=("Sealed", {"x": 1, "y": 2, "more": 3}),
        candidates=("models",),
        keywords=("unevaluatedProperties",),
        change=readings.without("unevaluatedProperties"),
    ),
    Relaxation(
        name="the last part that describes a property types it",
        reason="A class has one field of a name: that of the last part of allOf, as in the "
        "original's; what both parts say together is the server's to check.",
        witness=("Retagged", {"tags": [True]}),
        candidates=ALL,
        keywords=("type",),
        change=readings.last_wins,
    ),
)

TIGHTENINGS: tuple[Tightening, ...] = (
    Tightening(
        name="properties mean an object",
        reason="A schema with properties and no type is a class; JSON Schema takes whatever is no "
        "object as well.",
        witness=("Untyped", [1]),
        candidates=ALL,
        change=readings.objects,
    ),
    Tightening(
        name="a constant counts in 3.0 too",
        reason="const is no keyword of 3.0, but nobody writes it there who does not mean it.",
        witness=("Fixed", {"word": "other"}),
        candidates=("models", "speakeasy"),
        change=readings.constants,
    ),
)

Row = Laxity | Strictness | Relaxation | Tightening


def rows_of(flavour: str) -> tuple[Row, ...]:
    """The rows of the table that speak of a candidate."""
    rows: tuple[Row, ...] = (*LAXITIES, *STRICTNESSES, *RELAXATIONS, *TIGHTENINGS)
    return tuple(row for row in rows if flavour in row.candidates)
