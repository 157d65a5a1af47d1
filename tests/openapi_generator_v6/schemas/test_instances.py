"""What instances of schema classes are: their primitive, every class that they match, immutable."""

from __future__ import annotations

import copy
import datetime
import decimal
import io
import json
import pickle
import uuid
from pathlib import Path
from typing import Any

import frozendict
import pytest

from tests.openapi_generator_v6.wire.package import Generated

REF = "#/components/schemas/"
SCHEMAS: dict[str, Any] = {
    "Colour": {"type": "string", "enum": ["red", "blue"]},
    "Short": {"type": "string", "maxLength": 1},
    "Tag": {
        "type": "object",
        "required": ["name"],
        "properties": {"name": {"type": "string"}, "colour": {"$ref": REF + "Colour"}},
    },
    "Pet": {
        "type": "object",
        "required": ["name"],
        "properties": {
            "name": {"type": "string"},
            "tags": {"type": "array", "items": {"$ref": REF + "Tag"}},
        },
    },
    "Cat": {
        "allOf": [
            {"$ref": REF + "Pet"},
            {"type": "object", "properties": {"lives": {"type": "integer"}}},
        ]
    },
    "Animal": {
        "type": "object",
        "required": ["kind"],
        "properties": {"kind": {"type": "string"}},
        "discriminator": {
            "propertyName": "kind",
            "mapping": {"dog": REF + "Dog", "bird": REF + "Bird"},
        },
    },
    "Dog": {
        "allOf": [
            {"$ref": REF + "Animal"},
            {"type": "object", "required": ["bark"], "properties": {"bark": {"type": "boolean"}}},
        ]
    },
    "Bird": {"allOf": [{"$ref": REF + "Animal"}]},
    "Either": {
        "oneOf": [{"$ref": REF + "Dog"}, {"$ref": REF + "Bird"}],
        "discriminator": {
            "propertyName": "kind",
            "mapping": {"dog": REF + "Dog", "bird": REF + "Bird"},
        },
    },
}


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Generated:
    folder = tmp_path_factory.mktemp("instances_v6")
    spec = folder / "openapi.json"
    document = {
        "openapi": "3.0.3",
        "info": {"title": "Animals", "version": "1"},
        "paths": {},
        "components": {"schemas": SCHEMAS},
    }
    spec.write_text(json.dumps(document))
    return Generated(spec, "animals_client", folder)


@pytest.fixture(scope="module")
def schemas(package: Generated) -> Any:
    return package.module("schemas")


@pytest.fixture(scope="module")
def models(package: Generated) -> Any:
    return package.module("models")


def test_values_are_subclasses_of_their_primitive(schemas: Any) -> None:
    assert isinstance(schemas.StrSchema("a"), str)
    assert isinstance(schemas.IntSchema(3), decimal.Decimal)
    assert isinstance(schemas.ListSchema([1]), tuple)
    assert isinstance(schemas.DictSchema({"a": 1}), frozendict.frozendict)
    assert schemas.DictSchema(a=1)["a"] == 1
    assert isinstance(schemas.BytesSchema(b"a"), bytes)


def test_null_and_booleans_are_singletons_with_a_truth(schemas: Any) -> None:
    assert schemas.BoolSchema(True) is schemas.BoolSchema(True)
    assert bool(schemas.BoolSchema(True)) is True
    assert bool(schemas.BoolSchema(False)) is False
    assert schemas.BoolSchema(False).is_false_oapg()
    assert schemas.NoneSchema(None).is_none_oapg()
    assert not schemas.NoneClass.NONE
    assert schemas.BoolClass.TRUE
    assert not schemas.BoolClass.FALSE


def test_an_instance_is_of_every_class_that_it_matches(schemas: Any, models: Any) -> None:
    cat = models.Cat(name="Tom", lives=9, tags=[{"name": "a", "colour": "red"}])
    assert isinstance(cat, models.Cat)
    assert isinstance(cat, models.Pet)
    assert isinstance(cat, models.Cat.MetaOapg.all_of_1)
    assert isinstance(cat["lives"], schemas.IntSchema)
    assert isinstance(cat["tags"][0], models.Tag)
    assert cat["tags"][0]["colour"] is models.Colour.RED
    assert type(cat) is type(models.Cat(name="Tim", lives=1, tags=[]))


def test_required_properties_are_attributes_and_the_others_are_not(
    schemas: Any, models: Any
) -> None:
    pet = models.Pet(name="Tom", tags=[])
    assert pet.name == "Tom"
    assert not hasattr(pet, "tags")
    assert pet.get_item_oapg("tags") == ()
    assert pet.get_item_oapg("nothing") is schemas.unset


def test_unset_arguments_are_left_out(schemas: Any, models: Any) -> None:
    assert "tags" not in models.Pet(name="Tom", tags=schemas.unset)


@pytest.mark.parametrize("given", ["a", 1, 2.5, {}, [], None, True])
def test_instances_are_immutable(schemas: Any, given: Any) -> None:
    value = schemas.AnyTypeSchema(given)
    with pytest.raises(AttributeError):
        value.anything = 1


def test_a_valid_instance_is_taken_as_it_is(models: Any) -> None:
    tag = models.Tag(name="a")
    assert models.Pet(name="Tom", tags=[tag])["tags"][0] is tag


def test_formats_give_their_python_values(schemas: Any) -> None:
    day = datetime.date(2020, 1, 2)
    moment = datetime.datetime(2020, 1, 2, 3, 4, 5, 600000, datetime.timezone.utc)
    assert schemas.DateSchema(day).as_date_oapg == day
    assert schemas.DateTimeSchema("2020-01-02T03:04:05.6Z").as_datetime_oapg == moment
    assert schemas.DateTimeSchema(moment).as_datetime_oapg == moment
    name = uuid.uuid4()
    assert schemas.UUIDSchema(name).as_uuid_oapg == name
    assert schemas.DecimalSchema("1.50").as_decimal_oapg == decimal.Decimal("1.50")
    assert schemas.IntSchema(3).as_int_oapg == 3
    assert schemas.NumberSchema(2.5).as_float_oapg == 2.5
    with pytest.raises(schemas.ApiValueError):
        _ = schemas.NumberSchema(2.5).as_int_oapg
    with pytest.raises(schemas.ApiValueError):
        _ = schemas.NumberSchema(2).as_float_oapg


def test_a_file_is_read_where_it_is(schemas: Any, tmp_path: Path) -> None:
    path = tmp_path / "x.bin"
    path.write_bytes(b"content")
    with path.open("rb") as source:
        opened = schemas.BinarySchema(source)
    assert isinstance(opened, schemas.FileSchema)
    assert isinstance(opened, io.FileIO)
    with opened:
        assert opened.read() == b"content"
    with pytest.raises(schemas.ApiValueError):
        schemas.FileIO(opened)


@pytest.mark.parametrize(
    ("value", "path"),
    [
        ({"name": 1}, "['args[0]']['name']"),
        ({}, "['args[0]']"),
        (
            {"name": "a", "tags": [{"name": "a"}, {"name": "b", "colour": "no"}]},
            "['tags'][1]['colour']",
        ),
        ({"name": "a", "tags": "x"}, "['args[0]']['tags']"),
        ({"name": {1, 2}}, "['args[0]']['name']"),
        ({"name": "a", "n": float("nan")}, "['args[0]']['n']"),
    ],
)
def test_errors_name_the_path_to_the_value(
    schemas: Any, models: Any, value: dict[str, Any], path: str
) -> None:
    with pytest.raises((schemas.ApiTypeError, schemas.ApiValueError)) as caught:
        models.Pet(value)
    assert path in str(caught.value)
    assert caught.value.path_to_item


def test_keywords_can_be_switched_off(models: Any, schemas: Any, package: Generated) -> None:
    Short = models.Short
    configuration = package.root.Configuration(disabled_client_side_validations="maxLength")
    with pytest.raises(schemas.ApiValueError):
        Short("long")
    assert Short("long", _configuration=configuration) == "long"
    assert Short.from_openapi_data_oapg("long", _configuration=configuration) == "long"
    with pytest.raises(schemas.ApiValueError):
        configuration.disabled_client_side_validations = "maxLenth"


def test_a_discriminator_leads_to_the_class_it_names(schemas: Any, models: Any) -> None:
    dog = models.Animal({"kind": "dog", "bark": True})
    assert isinstance(dog, models.Dog)
    assert isinstance(dog, models.Animal)
    with pytest.raises(schemas.ApiTypeError, match="bark"):
        models.Animal({"kind": "dog"})
    with pytest.raises(schemas.ApiValueError, match=r"\['kind'\]"):
        models.Animal({"kind": "fish"})


def test_a_discriminator_decides_between_schemas_that_both_match(schemas: Any, models: Any) -> None:
    # A dog is a valid bird too: without the discriminator two schemas of the oneOf would match.
    found = models.Either({"kind": "dog", "bark": True})
    assert isinstance(found, models.Dog)
    assert not isinstance(found, models.Bird)
    with pytest.raises(schemas.ApiValueError, match="missing discriminator"):
        models.Either({"bark": True})


def test_instances_are_copied_and_pickled_as_what_they_are(models: Any, schemas: Any) -> None:
    cat = models.Cat(name="Tom", lives=9, tags=[{"name": "a", "colour": "red"}], no=None, yes=True)
    assert copy.deepcopy(cat) is cat
    assert copy.copy(cat["name"]) is cat["name"]
    again = pickle.loads(pickle.dumps(cat))
    assert again == cat
    assert type(again) is type(cat)
    assert type(again["tags"][0]) is type(cat["tags"][0])
    assert again["tags"][0]["colour"] is models.Colour.RED
    assert again["no"].is_none_oapg()
    assert again["yes"].is_true_oapg()


def test_what_is_nested_too_deeply_is_refused(schemas: Any) -> None:
    value: dict[str, Any] = {}
    for _ in range(5000):
        value = {"a": value}
    with pytest.raises(schemas.ApiValueError, match="too deeply"):
        schemas.AnyTypeSchema.from_openapi_data_oapg(value)
