"""Samples: those of patterns, those of dates, and that corrected ones satisfy their schemas."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.flavours.openapi_generator_v6.plan_reading import Reading
from generator.flavours.openapi_generator_v6.samples_cast import (
    java_date,
    number_text,
    offset_date_time,
)
from generator.flavours.openapi_generator_v6.samples_check import Checker
from generator.flavours.openapi_generator_v6.samples_valid import ValidSamples
from generator.patterns.javarandom import JavaRandom
from generator.patterns.samples import (
    found_in,
    sample_of_pattern,
    short_sample,
)
from tests.openapi_generator_v6.pages.making import client_of, settings

LIBRARY = Path(__file__).parent / "cases" / "library" / "spec.yaml"

PATTERNS = {
    "[a-z]": "a",
    "[a-z]{10}": "aeiotgswwm",
    r"^\d{3}-[A-Z]{2,4}$": "048-TG",
    r"[a-z0-9]+(foo|bar)\w*": "8foozyCBw3_uufVPIPFhB9JcGRYnua_cdyyv",
    "^[^x]{3}.$": "nj$R",
    "a{3,}": "aaaaaaaaa",
    "(a|b|c|d|e){6}": "aedacc",
    r"\W{10}": "[~&%+'/+|!",
    "[0-9a-fA-F]{8}-[0-9a-fA-F]{4}": "62ECB020-8429",
    "items": "ite",  # the last letters are taken for flags
    "/^foo$/m": "foo",
    "^$": "",
}


@pytest.mark.parametrize(("pattern", "text"), PATTERNS.items())
def test_the_text_that_the_original_shows_for_a_pattern(pattern: str, text: str) -> None:
    assert sample_of_pattern(pattern) == text


@pytest.mark.parametrize("pattern", ["(", "[", "a{2", r"\p{L}", "(?=a)", "*", "a\\"])
def test_a_pattern_that_is_not_understood_has_no_sample(pattern: str) -> None:
    assert sample_of_pattern(pattern) is None or re.compile(pattern)


def test_the_numbers_of_java_util_random() -> None:
    random = JavaRandom(18)
    assert [random.below(26) for _ in range(6)] == [0, 4, 8, 14, 19, 6]
    assert [JavaRandom(42).below(10), JavaRandom(0).below(100)] == [0, 60]


@given(st.sampled_from(["^[a-z]{2,5}$", r"^\d+(-\d+)*$", "^(ab|c)?d$", "[A-F0-9]{4}"]), st.data())
def test_a_short_sample_matches_and_keeps_the_limits(pattern: str, data: Any) -> None:
    low = data.draw(st.integers(0, 6))
    high = data.draw(st.integers(low, 9))
    text = short_sample(pattern, low, high)
    if text is not None:
        assert re.search(pattern, text)
        assert low <= len(text) <= high


@pytest.mark.parametrize(
    "pattern", ["^(a+)+$", "^(a|b*)*c$", r"^(?=x)(\w+\s?)*$", "^([a-z]{1,99})*$"]
)
def test_a_pattern_that_could_take_for_ever_is_not_tried(pattern: str) -> None:
    assert found_in(pattern, "a" * 40 + "!")


def test_dates_and_numbers_as_java_prints_them() -> None:
    assert java_date("2020-01-02") == "Thu Jan 02 00:00:00 UTC 2020"
    assert offset_date_time("2020-01-02T03:04:00+01:00") == "2020-01-02T03:04+01:00"
    assert offset_date_time("2020-01-02T03:04:05.5Z") == "2020-01-02T03:04:05.500Z"
    assert offset_date_time("2020-01-02") is None
    assert [number_text(one) for one in (1.5, 1e10, 3, -0.001)] == ["1.5", "1.0E+10", "3", "-0.001"]


HARD = """
openapi: 3.0.3
info: {title: Hard, version: "1"}
paths: {}
components:
  schemas:
    RequiredBeside: {allOf: [{$ref: "#/components/schemas/Parts"}], required: [name, extra]}
    Parts: {type: object, properties: {name: {type: string, minLength: 3}, extra: {type: integer, minimum: 8}}}
    Narrow: {type: object, allOf: [{$ref: "#/components/schemas/OnlyObjects"}], properties: {flag: {type: boolean}}}
    OnlyObjects: {type: object, required: [id], properties: {id: {type: integer}}, additionalProperties: {type: object}}
    Message: {type: object, required: [type], properties: {type: {type: string}}, discriminator: {propertyName: type, mapping: {text: "#/components/schemas/Text"}}}
    Text: {type: object, required: [text], allOf: [{$ref: "#/components/schemas/Message"}, {type: object, properties: {text: {type: string}}}]}
    Thread: {type: object, required: [messages], properties: {messages: {type: array, minItems: 2, items: {$ref: "#/components/schemas/Message"}}}}
    OneOfTwo: {oneOf: [{type: object, properties: {a: {type: string}}}, {type: object, required: [b], properties: {b: {type: integer}}, additionalProperties: false}]}
    Unlike: {not: {type: object}}
    Steps: {type: number, multipleOf: 0.25, minimum: 1.1, exclusiveMaximum: true, maximum: 2}
    Unique: {type: array, minItems: 3, uniqueItems: true, items: {type: integer}}
    Tree: {type: object, required: [children], properties: {children: {type: array, items: {$ref: "#/components/schemas/Tree"}}}}
    Few: {type: object, maxProperties: 1, properties: {a: {type: string}, b: {type: string}}}
    Many: {type: object, minProperties: 3, additionalProperties: {type: string, pattern: "^[x-z]{2}$"}}
    Wrong: {type: integer, maximum: 5, example: "six", default: 7}
    Day: {type: string, format: date, example: tomorrow}
"""


@pytest.mark.parametrize("hard", [False, True], ids=["library", "hard"])
def test_every_corrected_sample_satisfies_its_schema(hard: bool, tmp_path: Path) -> None:
    spec = LIBRARY
    if hard:
        spec = tmp_path / "hard.yaml"
        spec.write_text(HARD, encoding="utf-8")
    client = client_of(spec, settings("library_client", "corrected"))
    reading = Reading(client.api)
    samples, checker = ValidSamples(reading), Checker(reading)
    for model in client.models:
        classes = {one.ref.class_name: _plain for one in client.models}
        text = samples.of(model.schema.schema, "name").text
        assert checker.accepts(model.schema.schema, eval(text, classes)), text


def _plain(*values: Any, **keywords: Any) -> Any:
    """Stands for a model: the value that its constructor is given."""
    if keywords or not values:
        return {**(values[0] if values else {}), **keywords}
    return values[0]
