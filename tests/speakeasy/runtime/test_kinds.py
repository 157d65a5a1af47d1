"""Kinds of values: open unions and enumerations, extra properties, numbers, constants, names that are taken."""

from __future__ import annotations

import importlib
import json
import pickle
import warnings
from copy import deepcopy
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl

import httpx
import pytest
from pydantic import ValidationError

from tests.speakeasy.runtime.building import import_package, write_package


@pytest.fixture(scope="module")
def kinds(tmp_path_factory: pytest.TempPathFactory) -> Any:
    source = write_package(
        Path(__file__).with_name("kinds.yaml"), tmp_path_factory.mktemp("kinds"), "kinds_sdk"
    )
    return import_package(source, "kinds_sdk")


def client_of(kinds: Any, answer: Any, seen: list[httpx.Request], **options: Any) -> Any:
    """An SDK whose transport notes requests and gives one answer."""

    def respond(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        return answer if isinstance(answer, httpx.Response) else httpx.Response(200, json=answer)

    transport = httpx.Client(transport=httpx.MockTransport(respond))
    return kinds.Kinds(client=transport, org="o/1", **options)


def round_trip(kinds: Any, value: dict[str, Any]) -> dict[str, Any]:
    seen: list[httpx.Request] = []
    sdk = client_of(kinds, value, seen)
    got = sdk.send()
    return dict(json.loads(got.model_dump_json(by_alias=True)))


BASE = {"mode": "fast", "fixed": "always", "optional": "x", "day": "2020-02-03"}


@pytest.mark.parametrize(
    "more",
    [
        {"pet": {"kind": "cat", "lives": 9}},
        {
            "pet": {"kind": "axolotl", "gills": [1]},
            "pets": [{"kind": "dog", "tail": True}, {"no": "kind"}],
        },
        {"pet": "a mere word"},
        {"owned": {"kind": "dog", "tail": False, "owner": "o", "ownedSince": "2020-02-03"}},
        {"level": 2},
        {"level": 77},
        {"counts": {"name": "n", "a": 1, "b": 2}},
        {"price": 1.25, "big": "123456789012345678901234567890"},
        {"json": "j", "copy": 1, "model_config": "m", "class": "c"},
        {"optional": None, "list": [], "maybe": [1, None]},
        {"unheard": {"of": True}},
    ],
)
def test_nothing_is_lost(kinds: Any, more: dict[str, Any]) -> None:
    value = {**BASE, **more}
    assert round_trip(kinds, value) == value


@pytest.mark.parametrize("value", [[], {}, [2], "x"])
def test_an_open_enumeration_takes_plain_values_only(kinds: Any, value: object) -> None:
    with pytest.raises(kinds.errors.ResponseValidationError):
        client_of(kinds, {"level": value}, []).send()


def test_what_stands_beside_a_choice_is_sent_with_any_alternative(kinds: Any) -> None:
    seen: list[httpx.Request] = []
    sdk = client_of(kinds, {}, seen)
    since = date(2020, 2, 3)
    sdk.send(owned={"kind": "cat", "lives": 9, "owner": "o", "owned_since": since})
    sdk.send(owned=kinds.models.OwnedDog(kind="dog", tail=True, owner="o", owned_since=since))
    bodies = [json.loads(request.content)["owned"] for request in seen]
    assert bodies == [
        {"kind": "cat", "lives": 9, "owner": "o", "ownedSince": "2020-02-03"},
        {"kind": "dog", "tail": True, "owner": "o", "ownedSince": "2020-02-03"},
    ]


def test_unknown_members_say_what_they_are(kinds: Any) -> None:
    sdk = client_of(kinds, {"pet": {"kind": "axolotl"}, "level": 77}, [])
    got = sdk.send()
    assert got.pet.is_unknown
    assert got.pet.raw == {"kind": "axolotl"}
    assert got.level == 77
    assert not isinstance(got.level, kinds.models.Level)
    assert client_of(kinds, {"level": 2}, []).send().level is kinds.models.Level(2)


def test_extra_properties_have_their_type(kinds: Any) -> None:
    counts = kinds.models.Counts(name="n")
    counts.additional_properties = {"a": 1}
    assert counts.model_dump(by_alias=True) == {"name": "n", "a": 1}
    with pytest.raises(ValidationError, match="extra"):
        kinds.models.Counts(name="n", extra="many")


def test_numbers_keep_their_digits(kinds: Any) -> None:
    seen: list[httpx.Request] = []
    client_of(kinds, {}, seen).send(price=Decimal("0.1"), big=10**30)
    body = json.loads(seen[0].content)
    assert body["big"] == str(10**30)
    assert body["price"] == 0.1


def test_defaults_constants_and_globals_are_sent(
    kinds: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("KINDS_SDK_USERNAME", "u")
    monkeypatch.setenv("KINDS_SDK_PASSWORD", "p")
    seen: list[httpx.Request] = []
    client_of(kinds, {}, seen, x_level=5, server="dev").send()
    assert json.loads(seen[0].content) == BASE
    assert str(seen[0].url) == "https://dev.kinds.test/o%2F1/kinds"
    assert seen[0].headers["x-level"] == "5"
    assert seen[0].headers["authorization"] == "Basic dTpw"
    client_of(kinds, {}, seen, x_level=5).send(org="o 2", x_level=7)
    assert str(seen[1].url).endswith("/o%202/kinds")
    assert seen[1].headers["x-level"] == "7"
    with pytest.raises(ValueError, match="server"):
        kinds.Kinds(server="nowhere")


def test_schemes_that_belong_together_are_sent_together(kinds: Any) -> None:
    seen: list[httpx.Request] = []
    sdk = client_of(kinds, [1], seen)
    assert sdk.both(security={"query_key": "q k", "cookie_key": "c"}) == [1]
    assert seen[0].url.query == b"key=q%20k"
    assert seen[0].headers["cookie"] == "session=c"
    assert "authorization" not in seen[0].headers
    sdk.both(security=kinds.models.BothSecurity(bearer="b"))
    assert seen[1].headers["authorization"] == "Bearer b"
    assert seen[1].url.query == b""


def test_bodies_and_answers_that_are_no_objects(kinds: Any) -> None:
    seen: list[httpx.Request] = []
    sdk = client_of(kinds, {"a": 1}, seen)
    assert sdk.send_list(request=[{"kind": "cat", "lives": 1}, kinds.models.Cat(kind="x")]) == {
        "a": 1
    }
    assert json.loads(seen[0].content) == [{"kind": "cat", "lives": 1}, {"kind": "x"}]
    assert client_of(kinds, httpx.Response(204), seen).send_list(request=[]) is None
    with pytest.raises(ValidationError, match="kind"):
        sdk.send_list(request=[{"lives": 1}])


def test_a_default_answer_is_an_error_with_its_data(kinds: Any) -> None:
    errors = importlib.import_module("kinds_sdk.errors")
    with pytest.raises(errors.FaultError, match="gone") as caught:
        client_of(kinds, httpx.Response(410, json={"message": "gone", "code": 3}), []).send()
    assert caught.value.data.code == 3
    assert caught.value.status_code == 410


def test_unset_is_one_value(kinds: Any) -> None:
    unset = importlib.import_module("kinds_sdk.types").UNSET
    assert not unset
    assert deepcopy(unset) is unset
    assert pickle.loads(pickle.dumps(unset)) is unset
    model = deepcopy(kinds.models.Kinds(maybe=[1]))
    assert pickle.loads(pickle.dumps(model)) == model
    assert (
        model.model_copy(update={"optional": unset}).model_dump(by_alias=True).get("optional", 0)
        == 0
    )


def test_credentials_stay_out_of_what_is_printed(kinds: Any) -> None:
    security = kinds.models.BothSecurity(bearer="secret")
    assert "secret" not in repr(security)
    assert "secret" not in repr(kinds.Kinds(org="o").sdk_configuration) + str(security)


def test_deprecated_parameters_warn_only_who_reads_them(kinds: Any) -> None:
    seen: list[httpx.Request] = []
    sdk = client_of(kinds, [1], seen)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        sdk.both(security={"bearer": "b"})
        sdk.both(security={"bearer": "b"}, old="x")
    assert [request.url.query for request in seen] == [b"", b"old=x"]
    with pytest.warns(DeprecationWarning, match="removed"):
        assert kinds.models.BothRequest(old="x").old == "x"


def test_forms_follow_their_encoding(kinds: Any) -> None:
    seen: list[httpx.Request] = []
    sdk = client_of(kinds, httpx.Response(204), seen)
    sdk.send_form(deep={"a": "1", "b": "2"}, flat=["x", "y"], doc={"kind": "cat"})
    assert parse_qsl(seen[0].content.decode()) == [
        ("deep[a]", "1"),
        ("deep[b]", "2"),
        ("flat", "x|y"),
        ("doc", '{"kind":"cat"}'),
    ]
