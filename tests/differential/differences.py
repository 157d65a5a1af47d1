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
from tests.differential.schemas import Family

ALL = ("models", "openapi_generator", "speakeasy")
_EXCLUSIVE = ("exclusiveMinimum", "exclusiveMaximum")
_BOUNDS = (
    *("minLength", "maxLength", "pattern", "minimum", "maximum", *_EXCLUSIVE, "multipleOf"),
    *("minItems", "maxItems"),
)
_CONDITIONS = (
    *("if", "then", "else", "not", "dependentRequired", "dependentSchemas", "propertyNames"),
    *("contains", "minContains", "maxContains", "minProperties", "maxProperties"),
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
    decides: str | None = None
    """A keyword that explains by itself: no mend can tell what is meant."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """The models read schemas otherwise: ``change`` gives one as they read it. Then the judge takes
    what they take, or refuses what they refuse."""

    name: str
    reason: str
    witness: tuple[str, Json]
    candidates: tuple[str, ...]
    change: Change
    families: tuple[Family, ...] = ("2.0", "3.0", "3.1")


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
        witness=("Choices", {"colour": "red", "level": "1"}),
        candidates=("models", "openapi_generator"),
        mend=mends.number_of_text,
    ),
    Laxity(
        name="a required name without a property is not asked for",
        reason="A class has the fields that the schema describes; the original asks for no other.",
        witness=("Unnamed", {"id": 1}),
        candidates=("speakeasy",),
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
        name="1e20 is no integer",
        reason="pydantic reads a whole number written as a float only as far as 64 bits hold it.",
        witness=("Scalar", 1e20),
        candidates=("speakeasy",),
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
        decides="discriminator",
    ),
)

READINGS: tuple[Reading, ...] = (
    Reading(
        name="one alternative is enough",
        reason="A value that several alternatives of oneOf allow goes to the first, or to the one "
        "that the discriminator names; JSON Schema refuses it.",
        witness=("Animal", {"kind": "cat", "lives": 9}),
        candidates=ALL,
        change=readings.one_is_enough,
    ),
    Reading(
        name="exclusive bounds of 3.1 are not checked",
        reason="The original reads exclusiveMinimum only where it is a boolean (3.0); a program "
        "that it lets send a bound still can.",
        witness=("Numbers", {"whole": 1, "open": 3}),
        candidates=("openapi_generator",),
        change=readings.without(*_EXCLUSIVE),
    ),
    Reading(
        name="bounds are the server's",
        reason="The original's models know types and no bounds: what the server sends is read, and "
        "what it refuses it says.",
        witness=("Texts", {"plain": "", "short": ""}),
        candidates=("speakeasy",),
        change=readings.without(*_BOUNDS),
    ),
    Reading(
        name="null is allowed beside an enumeration or parts",
        reason="By the letter of 3.0 nullable adds null to a type and nothing else; everybody who "
        "writes it beside enum or allOf means that the value may be null.",
        witness=("Nulls", {"part": {"id": 1}, "word": None, "plain": ""}),
        candidates=ALL,
        change=readings.null_beside,
    ),
    Reading(
        name="what goes one way is not required",
        reason="One class serves both directions: what is readOnly no client sends, and what is "
        "writeOnly no server (OpenAPI 3.0, Schema Object).",
        witness=("OneWay", {"name": "a"}),
        candidates=("openapi_generator",),
        change=readings.one_way,
    ),
    Reading(
        name="what goes the other way is not looked at",
        reason="Each direction has a class, without the properties that only the other one has.",
        witness=("OneWay", {"name": "a", "id": [], "secret": []}),
        candidates=("speakeasy",),
        change=readings.other_way,
    ),
    Reading(
        name="fractions and booleans as constants are typed, not compared",
        reason="datamodel-code-generator makes a Literal of a constant, which can hold neither.",
        witness=("Constants", {"word": "fixed", "ratio": 1.5}),
        candidates=("models",),
        change=readings.plain_constants,
    ),
    Reading(
        name="a fraction as a constant is typed, not compared",
        reason="The original makes a Literal of a constant, which cannot hold a fraction.",
        witness=("Constants", {"word": "fixed", "ratio": 1.5}),
        candidates=("speakeasy",),
        change=readings.plain_fractions,
    ),
    Reading(
        name="a constant without a type is anything",
        reason="The original types it as Any and compares nothing, and programs may rely on it.",
        witness=("Constants", {"word": "other"}),
        candidates=("openapi_generator",),
        change=readings.typed_constants,
    ),
    Reading(
        name="a constant or a default need not be said",
        reason="Both are values of a field that is not given in the original's models.",
        witness=("Constants", {}),
        candidates=("speakeasy",),
        change=readings.said_constants,
    ),
    Reading(
        name="a choice of requirements is the server's",
        reason="Alternatives that only say which properties must be there together make one class "
        "with the properties that stand beside them.",
        witness=("Contact", {}),
        candidates=("speakeasy",),
        change=readings.without_requirements,
    ),
    Reading(
        name="unevaluatedProperties is not read",
        reason="datamodel-code-generator does not know the keyword; what is unknown is kept.",
        witness=("Sealed", {"x": 1, "y": 2, "more": 3}),
        candidates=("models",),
        change=readings.without("unevaluatedProperties"),
    ),
    Reading(
        name="the last part that describes a property types it",
        reason="A class has one field of a name: that of the last part of allOf, as in the "
        "original's; what both parts say together is the server's to check.",
        witness=("Retagged", {"tags": [True]}),
        candidates=ALL,
        change=readings.last_wins,
    ),
    Reading(
        name="properties mean an object, and items an array",
        reason="A schema with properties and no type is a class; JSON Schema takes whatever is no "
        "object as well.",
        witness=("Untyped", [1]),
        candidates=ALL,
        change=readings.implied_types,
    ),
    Reading(
        name="a constant counts in 3.0 too",
        reason="const is no keyword of 3.0, but nobody writes it there who does not mean it.",
        witness=("Fixed", {"word": "other"}),
        candidates=("models", "speakeasy"),
        change=readings.constants,
    ),
    Reading(
        name="conditions are the server's",
        reason="No type says them: if, then, else, not, dependencies, contains, and how many and "
        "which names an object has.",
        witness=("Conditional", {"kind": "leaf"}),
        candidates=ALL,
        change=readings.without(*_CONDITIONS),
    ),
    Reading(
        name="of a union beside properties the properties count",
        reason="datamodel-code-generator would lose one or the other; the diagnostic says so, and "
        "what the alternatives add is kept.",
        witness=("Mixed", {"colour": "red"}),
        candidates=("models",),
        change=readings.properties_alone,
    ),
    Reading(
        name="a mixed enumeration is one of texts",
        reason="The class is a str, as the original's is meant to be: a member that is a number "
        "equals its text.",
        witness=("Mixture", "1"),
        candidates=("openapi_generator",),
        change=readings.texts,
    ),
    Reading(
        name="parts make an object",
        reason="The original makes a class with the properties of all parts, also of those that "
        "have none: one that renames a text or an enumeration by allOf is empty.",
        witness=("Renamed", {}),
        candidates=("openapi_generator",),
        change=readings.parts_with_properties,
    ),
    Reading(
        name="an object inside a child is anything",
        reason="The original makes no class of it, and its field has the type object.",
        witness=("Child", {"kind": "Child", "inner": 1}),
        candidates=("openapi_generator",),
        change=readings.untyped_inner,
    ),
    Reading(
        name="beside a union nothing else is checked",
        reason="The original makes a type of the union, without the properties and bounds that "
        "stand beside it.",
        witness=("Beside", {"label": [1]}),
        candidates=("openapi_generator",),
        change=readings.union_alone,
    ),
    Reading(
        name="what is closed knows the properties of its parts",
        reason="By the letter additionalProperties: false beside allOf forbids what the parts "
        "describe; nobody means that.",
        witness=("Shut", {"a": "b"}),
        candidates=("models",),
        change=readings.open_composed,
    ),
    Reading(
        name="a closed part knows the properties of the others",
        reason="By the letter additionalProperties: false in a part forbids what the others describe; "
        "nobody means that.",
        witness=("ShutPart", {"inside": "a", "outside": "b"}),
        candidates=ALL,
        change=readings.open_parts,
    ),
    Reading(
        name="a list of values may grow where the document says so",
        reason="x-speakeasy-unknown-values: allow keeps values that are not listed.",
        witness=("Growing", {"mood": "new"}),
        candidates=("speakeasy",),
        change=readings.open_enumerations,
    ),
    Reading(
        name="a type is any where the document says so",
        reason="x-speakeasy-type-override: any leaves a schema untyped.",
        witness=("Growing", {"free": 1}),
        candidates=("speakeasy",),
        change=readings.overridden,
    ),
    Reading(
        name="a file is no text",
        reason="Models of uploads hold files, which have a name and content; they are never JSON.",
        witness=("Upload", {"file": "bytes"}),
        candidates=("speakeasy",),
        change=readings.uploads,
    ),
    Reading(
        name="a part requires its own properties",
        reason="The original asks for a property where the schema that requires it describes it.",
        witness=("Late", {"id": 1}),
        candidates=("openapi_generator",),
        change=readings.own_requirements,
    ),
    Reading(
        name="null is absent to each alternative",
        reason="null reads as absent, so that more alternatives of oneOf fit than one; which is "
        "meant cannot be told.",
        witness=("Ambiguous", {"a": None}),
        candidates=("openapi_generator",),
        change=readings.null_is_absent,
    ),
    Reading(
        name="listed values need not be of the type",
        reason="A member of an enumeration is what the list says.",
        witness=("Flagged", False),
        candidates=("models",),
        change=readings.enums_alone,
    ),
    Reading(
        name="exclusive bounds are read as numbers in 3.0 too",
        reason="3.0 has booleans there; a number is what 3.1 writes, and what is meant is clear.",
        witness=("Bounded", {"above": 0}),
        candidates=("models", "openapi_generator"),
        change=readings.numeric_bounds,
        families=("2.0", "3.0"),
    ),
    Reading(
        name="the places of a tuple are not typed",
        reason="The originals do not know prefixItems; the field is a list of anything. "
        "datamodel-code-generator types the places only of a tuple that has a fixed length.",
        witness=("Tuple", {"pair": [[]]}),
        candidates=ALL,
        change=readings.without("prefixItems"),
    ),
    Reading(
        name="values that a pattern names are anything",
        reason="No class has fields whose names are a pattern; they are kept as they come.",
        witness=("Patterned", {"x": "text", "y": 1}),
        candidates=ALL,
        change=readings.open_patterns,
    ),
    Reading(
        name="a list without items is one of texts",
        reason="OpenAPI 3.0 asks for items; the original reads a list without them so.",
        witness=("Bare", {"list": [1]}),
        candidates=("openapi_generator",),
        change=readings.lists_of_texts,
    ),
)

Row = Laxity | Strictness | Reading


def rows_of(flavour: str) -> tuple[Row, ...]:
    """The rows of the table that speak of a candidate."""
    rows: tuple[Row, ...] = (*LAXITIES, *STRICTNESSES, *READINGS)
    return tuple(row for row in rows if flavour in row.candidates)
