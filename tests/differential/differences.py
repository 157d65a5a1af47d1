"""Every way in which generated models are meant to differ from JSON Schema, one named row each.

A row mends a payload: it takes away the one thing about which the two disagree. A disagreement is
explained when the rows of a candidate mend the payload so far that both accept it; whatever is left
is a defect. The ``witness`` of a row is a schema of the cases beside this file and a payload that
shows it: a row that no witness needs fails the tests.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from generator.ir import Json
from tests.differential import mends
from tests.differential.mends import Mend

ALL = ("models", "openapi_generator", "speakeasy")


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
    """The models do not know a keyword, or read it as another. ``keywords`` maps each to what it is
    read as, None when it is not read at all."""

    name: str
    reason: str
    witness: tuple[str, Json]
    candidates: tuple[str, ...]
    keywords: Mapping[str, str | None]

    def change(self, schema: dict[str, Json]) -> dict[str, Json]:
        """One schema as the models read it."""
        if not self.keywords.keys() & schema.keys():
            return schema
        return {
            self.keywords.get(name) or name: inner
            for name, inner in schema.items()
            if name not in self.keywords or self.keywords[name] is not None
        }


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
        reason="Members of a Python enumeration are found by equality, and True == 1.",
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
        keywords={"oneOf": "anyOf"},
    ),
    Relaxation(
        name="exclusive bounds of 3.1 are not checked",
        reason="The original reads exclusiveMinimum only where it is a boolean (3.0); a program "
        "that it lets send a bound still can.",
        witness=("Numbers", {"whole": 1, "open": 3}),
        candidates=("openapi_generator",),
        keywords={"exclusiveMinimum": None, "exclusiveMaximum": None},
    ),
    Relaxation(
        name="bounds are the server's",
        reason="The original's models know types and no bounds: what the server sends is read, and "
        "what it refuses it says.",
        witness=("Texts", {"plain": "", "short": ""}),
        candidates=("speakeasy",),
        keywords=dict.fromkeys(
            ("minLength", "maxLength", "pattern", "minimum", "maximum", "exclusiveMinimum",
             "exclusiveMaximum", "multipleOf", "minItems", "maxItems")
        ),
    ),
)  # fmt: skip

Row = Laxity | Strictness | Relaxation


def rows_of(flavour: str) -> tuple[Row, ...]:
    """The rows of the table that speak of a candidate."""
    rows: tuple[Row, ...] = (*LAXITIES, *STRICTNESSES, *RELAXATIONS)
    return tuple(row for row in rows if flavour in row.candidates)
