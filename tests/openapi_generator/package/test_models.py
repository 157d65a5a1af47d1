"""Generated models: what they read, what they refuse, what they write."""

from __future__ import annotations

import datetime
import importlib
import json
import pickle
import typing
from typing import Any

import pytest
from pydantic import ValidationError


def test_absent_null_and_default(package: Any) -> None:
    account = package.Account(var_class="gold", note=None)
    assert account.to_dict() == {"class": "gold", "note": None, "mode": "fast"}
    assert package.Cat(petType="cat").to_dict() == {"petType": "cat"}
    assert package.Cat(pet_type="cat", name=None).to_dict() == {"petType": "cat", "name": None}
    with pytest.raises(ValidationError, match="note"):
        package.Account(var_class="gold")
    received = package.Account.from_dict({"id": "1", "class": "gold"})
    assert (received.id, received.note, received.mode) == ("1", None, "fast")


def test_both_spellings(package: Any) -> None:
    one = package.Account(var_class="c", note="n", display_name="A")
    two = package.Account(**{"class": "c", "note": "n", "displayName": "A"})
    assert one == two
    assert one.model_copy(update={"display_name": "B"}).display_name == "B"
    assert list(package.Account.model_fields)[:3] == ["id", "var_class", "note"]


def test_read_only_is_received_and_not_sent(package: Any) -> None:
    account = package.Account.from_json('{"id": "7", "class": "c", "note": "n"}')
    assert account.id == "7"
    assert "id" not in json.loads(account.to_json())


def test_json_of_every_format(package: Any) -> None:
    account = package.Account(
        var_class="c", note="n", secret="s3cret", blob=b"\x00\xff", born=datetime.date(2020, 1, 2)
    )
    sent = json.loads(account.to_json())
    assert (sent["secret"], sent["blob"], sent["born"]) == ("s3cret", "AP8=", "2020-01-02")
    assert "s3cret" not in repr(account) + str(account) + account.to_str()


def test_base64_is_read_as_it_stands(package: Any) -> None:
    text = '{"id": "1", "class": "c", "note": "n", "blob": "AP8="}'
    for account in (package.Account.from_json(text), package.Account.from_dict(json.loads(text))):
        assert account.blob == "AP8="
        assert json.loads(account.to_json())["blob"] == "AP8="


def test_names_that_collide(package: Any) -> None:
    account = package.Account.from_dict(
        {"id": "1", "class": "c", "note": "n", "str": "x", "to_dict": 5}
    )
    assert (account.str, account.to_dict_, account.to_dict()["to_dict"]) == ("x", 5, 5)
    nested = package.models.List.from_dict({"items": [{"items": []}]})
    assert nested.to_dict() == {"items": [{"items": []}]}


def test_enum_members_that_differ_in_case(package: Any) -> None:
    color = package.Color
    assert [member.value for member in color] == ["red", "RED", "light-blue", "1st", ""]
    assert color("RED") is not color("red")
    assert color.from_json('"light-blue"') == "light-blue"
    assert package.Level.from_json("2") == 2
    with pytest.raises(ValueError, match="green"):
        color("green")


def test_checks(package: Any) -> None:
    with pytest.raises(ValidationError, match="calm"):
        package.Cat(pet_type="cat", mood="angry")
    with pytest.raises(ValidationError, match="regular expression"):
        package.Account(var_class="c", note="n", display_name="lower")
    cat = package.Cat(pet_type="cat", mood="calm")
    with pytest.raises(ValidationError):
        cat.mood = "angry"
    with pytest.raises(ValidationError):
        package.Cat(pet_type=5)


def test_discriminator_without_mapping(package: Any) -> None:
    cat = package.Pet.from_dict({"petType": "Cat", "name": "Tom"})
    dog = package.Pet.from_json('{"petType": "Dog", "parent": {"petType": "Dog"}}')
    assert (type(cat.actual_instance), type(dog.actual_instance)) == (package.Cat, package.Dog)
    assert dog.to_dict() == {"petType": "Dog", "parent": {"petType": "Dog"}}
    assert package.Pet(cat.actual_instance) == cat
    assert package.Pet(actual_instance=cat.actual_instance).to_json() == cat.to_json()


def test_one_of_refuses_what_fits_several(package: Any) -> None:
    data = {"petType": "x", "color": "red"}
    with pytest.raises(ValueError, match="Multiple matches"):
        package.Loose.from_dict(data)
    with pytest.raises(ValueError, match="No match"):
        package.Loose.from_dict({})
    accepting = importlib.import_module(f"{package.__name__}._policy").accepting
    with accepting(ambiguous_one_of=True):
        assert type(package.Loose.from_dict(data).actual_instance) is package.Cat
    with pytest.raises(ValueError, match="positional"):
        package.Loose(1, 2)


def test_any_of(package: Any) -> None:
    assert package.Text("a").to_dict() == "a"
    assert package.Text(["a"]).actual_instance == ["a"]
    assert package.Text.from_json('["a", "b"]').to_json() == '["a", "b"]'
    with pytest.raises(ValueError, match="No match"):
        package.Text(5)


def test_parents_find_their_children(package: Any) -> None:
    found = package.Animal.from_dict({"kind": "w", "depth": 3, "mate": {"kind": "w", "depth": 4}})
    assert (type(found), type(found.mate), found.mate.depth) == (package.Whale, package.Whale, 4)
    assert package.Animal.get_discriminator_value({"kind": "w"}) == "Whale"
    with pytest.raises(ValueError, match="failed to lookup discriminator"):
        package.Animal.from_dict({"kind": "unicorn"})


def test_additional_properties_have_their_type(package: Any) -> None:
    counts = package.Counts.from_dict({"total": 1, "tom": {"petType": "cat"}})
    assert counts.additional_properties == {"tom": package.Cat(petType="cat")}
    assert counts.to_dict() == {"total": 1, "tom": {"petType": "cat"}}
    with pytest.raises(ValidationError, match="petType"):
        package.Counts.from_dict({"tom": {}})
    made = package.Counts(total=2)
    made.additional_properties["x"] = package.Cat(petType="cat")
    assert json.loads(made.to_json())["x"] == {"petType": "cat"}


def test_circles(package: Any) -> None:
    left = package.Left.from_dict({"right": {"left": {"right": {}}}})
    assert left.to_dict() == {"right": {"left": {"right": {}}}}
    assert typing.get_type_hints(package.Right)["left"] == package.Left | None


def test_null_and_instances(package: Any) -> None:
    assert package.Cat.from_dict(None) is None
    assert package.Cat.from_json("null") is None
    cat = package.Cat(petType="cat")
    assert package.Cat.from_dict(cat) is cat
    with pytest.raises(ValueError, match="Expecting"):
        package.Cat.from_json("{")


def test_pickles(package: Any) -> None:
    for value in (
        package.Pet.from_dict({"petType": "Cat", "color": "RED"}),
        package.Counts.from_dict({"tom": {"petType": "cat"}}),
        package.Color("RED"),
    ):
        assert pickle.loads(pickle.dumps(value)) == value


def test_a_child_may_give_a_field_another_type(package: Any) -> None:
    found = package.Report.from_dict({"kind": "s", "size": 2, "code": 7, "grade": 1})
    assert (type(found).__name__, found.code, found.grade) == ("Survey", 7, 1)
    with pytest.raises(ValidationError, match="code"):
        package.Survey(kind="s", size=2, code="7")
    with pytest.raises(ValidationError, match="enum values"):
        package.Survey(kind="s", size=2, code=7, grade=3)
    assert package.Report(kind="r", size=0.5, code="7", grade="b").code == "7"


def test_a_list_that_is_a_class_holds_the_list(package: Any) -> None:
    herd = package.Herd.from_json('[{"petType": "a"}]')
    assert herd.actual_instance == [package.Dog(pet_type="a")]
    assert json.loads(herd.to_json()) == [{"petType": "a"}]
    for wrong in ("{}", '[{"name": "Tom"}]', "5"):
        with pytest.raises(ValueError, match=r"petType|Herd"):
            package.Herd.from_json(wrong)


def test_an_expression_that_python_cannot_read_is_not_checked(package: Any) -> None:
    assert package.Letters(word="5").word == "5"
    assert package.Letters.word_validate_regular_expression("5") == "5"
