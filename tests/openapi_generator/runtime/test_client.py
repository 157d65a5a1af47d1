"""The client: requests out of parameters, data out of responses, credentials where they belong."""

from __future__ import annotations

import copy
import datetime
import decimal
import json
import pickle
import subprocess
import sys
from typing import Any

import pytest
from pydantic import Field, SecretStr, StrictInt, StrictStr, ValidationError, create_model

from tests.openapi_generator.runtime.conftest import RUNTIME, Answer, Server, load

api_client = load("api_client")
exceptions = load("exceptions")
models = load("models")
Configuration = load("configuration").Configuration
Request = load("_request").Request
choose = load("_security").choose
ApiEnum = load("_enum").ApiEnum

Color: Any = ApiEnum("Color", {"RED": "red"}, type=str, module=__name__)
Pet: Any = create_model(
    "Pet",
    __base__=load("_model").Model,
    id=(StrictInt, ...),
    full_name=(StrictStr | None, Field(default=None, alias="fullName")),
    born=(datetime.datetime | None, None),
    color=(Color | None, None),
)
vars(models).update(Pet=Pet, Color=Color)


def client(**settings: Any) -> Any:
    return api_client.ApiClient(Configuration(**settings))


def attributes(found: Any, **values: Any) -> Any:
    for name, value in values.items():
        setattr(found, name, value)
    return found


@pytest.mark.parametrize(
    ("text", "wanted", "content_type", "expected"),
    [
        ("[1]", "List[int]", "application/json", [1]),
        ("5", "str", "application/json", "5"),
        ("five", "str", "text/plain; charset=utf-8", "five"),
        ("", "str", "application/json", ""),
        ("null", "Pet", "application/json", None),
        ("[null, {}]", "List[object]", "application/problem+json", [None, {}]),
        ('{"a": [1.5]}', "Dict[str, List[float]]", "application/json", {"a": [1.5]}),
        ('"2020-01-02"', "date", "application/json", datetime.date(2020, 1, 2)),
        ('"Thu, 02 Jan 2020"', "date", "application/json", datetime.date(2020, 1, 2)),
        (
            '"2 January 2020 03:04"',
            "datetime",
            "application/json",
            datetime.datetime(2020, 1, 2, 3, 4),
        ),
        ("1.10", "decimal", "application/json", decimal.Decimal("1.1")),
        ("not json", "object", None, "not json"),
        ('{"a": 1}', "object", None, {"a": 1}),
        ('"\\ud800"', "object", "application/json", "\ud800"),
        ('"red"', "Color", "application/json", "red"),
        ("true", bool, "application/json", True),
    ],
)
def test_deserialize(text: str, wanted: Any, content_type: str | None, expected: object) -> None:
    assert client().deserialize(text, wanted, content_type) == expected


def test_deserialize_models() -> None:
    text = '[{"id": 1, "fullName": "Rex", "born": "2020-01-02T03:04:05Z", "more": 1}, null]'
    found = client().deserialize(text, "List[Pet]", "application/json")
    assert found == [
        Pet(
            id=1,
            full_name="Rex",
            born=datetime.datetime(2020, 1, 2, 3, 4, 5, tzinfo=datetime.timezone.utc),
        ),
        None,
    ]
    assert client().deserialize('{"id": 2}', Pet, "application/json").id == 2
    with pytest.raises(ValidationError):
        client().deserialize('{"id": "x"}', "Pet", "application/json")
    with pytest.raises(json.JSONDecodeError):
        client().deserialize("{", "Pet", "application/json")


def test_decoded_data_by_the_mangled_name() -> None:
    found = client()._ApiClient__deserialize([{"id": 1}], "List[Pet]")
    assert found == [Pet(id=1)]


@pytest.mark.parametrize(
    ("text", "wanted", "content_type"),
    [
        ("<a/>", "object", "application/xml"),
        ('"green"', "Color", "application/json"),
        ('"never"', "date", "application/json"),
    ],
)
def test_what_cannot_be_deserialized(text: str, wanted: str, content_type: str) -> None:
    with pytest.raises(exceptions.ApiException) as caught:
        client().deserialize(text, wanted, content_type)
    assert caught.value.status == 0


def test_unknown_enum_values_by_setting() -> None:
    found = client()
    found.configuration.accept_unknown_enum_values = True
    pet = found.deserialize('{"id": 1, "color": "green"}', "Pet", "application/json")
    assert (pet.color, type(pet.color), pet.to_dict()) == (
        "green",
        Color,
        {"id": 1, "color": "green"},
    )
    assert pickle.loads(pickle.dumps(pet.color)) == "green"
    assert pickle.loads(pickle.dumps(Color.RED)) is Color.RED
    with pytest.raises(ValueError, match="green"):
        Color("green")


class Shape:
    """No model: its attributes are what it is sent as."""

    def __init__(self) -> None:
        self.size = decimal.Decimal("1.5")


def test_sanitize() -> None:
    value = {
        "pet": Pet(id=1, fullName="Rex", color="red"),
        "when": (datetime.date(2020, 1, 2),),
        "secret": SecretStr("s"),
        "shape": Shape(),
        "raw": b"x",
    }
    assert client().sanitize_for_serialization(value) == {
        "pet": {"id": 1, "fullName": "Rex", "color": "red"},
        "when": ("2020-01-02",),
        "secret": "s",
        "shape": {"size": "1.5"},
        "raw": b"x",
    }


@pytest.mark.parametrize(
    ("status", "name"),
    [
        (400, "BadRequestException"),
        (401, "UnauthorizedException"),
        (403, "ForbiddenException"),
        (404, "NotFoundException"),
        (409, "ConflictException"),
        (418, "ApiException"),
        (422, "UnprocessableEntityException"),
        (302, "ApiException"),
        (500, "ServiceException"),
        (599, "ServiceException"),
    ],
)
def test_errors(server: Server, status: int, name: str) -> None:
    server.answer = lambda seen: Answer(
        status, (("Content-Type", "application/json"), ("Set-Cookie", "s=secret")), b'{"id": 7}'
    )
    found = client(retries=False)
    response = found.call_api("GET", server.url)
    response.read()
    with pytest.raises(exceptions.ApiException) as caught:
        found.response_deserialize(response, {"200": "str", "4XX": "Pet", "default": "object"})
    error = caught.value
    assert (type(error).__name__, error.status, error.body) == (name, status, '{"id": 7}')
    assert error.data == (Pet(id=7) if 400 <= status < 500 else {"id": 7})
    assert error.headers["content-type"] == "application/json"
    assert f"({status})" in str(error)
    assert "secret" not in str(error)
    copy = pickle.loads(pickle.dumps(error))
    assert (type(copy), copy.status, copy.body) == (type(error), error.status, error.body)


def test_an_error_that_cannot_be_read(server: Server) -> None:
    server.answer = lambda seen: Answer(404, (("Content-Type", "text/html"),), b"<h1>no</h1>")
    found = client()
    response = found.call_api("GET", server.url)
    with pytest.raises(exceptions.ApiValueError, match="read"):
        found.response_deserialize(response, {})
    response.read()
    with pytest.raises(exceptions.NotFoundException) as caught:
        found.response_deserialize(response, {"404": "Pet"})
    assert (caught.value.data, caught.value.body) == (None, "<h1>no</h1>")


def test_bytes_and_files(server: Server, tmp_path: Any) -> None:
    server.answer = lambda seen: Answer(
        200, (("Content-Disposition", 'attachment; filename="../x.bin"'),), b"\x00\xff"
    )
    found = client()
    found.configuration.temp_folder_path = str(tmp_path)
    response = found.call_api("GET", server.url)
    response.read()
    assert found.response_deserialize(response, {"200": "bytearray"}).data == b"\x00\xff"
    path = found.response_deserialize(response, {"2XX": "file"}).data
    assert path == str(tmp_path / "x.bin")
    nothing = found.response_deserialize(response, {"204": "str"})
    assert (nothing.data, nothing.status_code, nothing.raw_data) == (None, 200, b"\x00\xff")


def url_of(path: str, fill: Any, **settings: Any) -> str:
    request = Request(client(host="http://h", **settings), "GET", path, None)
    fill(request)
    _, url, *_ = request.serialize(None)
    return str(url)


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("a/b", "http://h/p/a%2Fb/end"),
        ("..", "http://h/p/%2E%2E/end"),
        (".", "http://h/p/%2E/end"),
        ("../..", "http://h/p/..%2F../end"),
        ("%2e%2e", "http://h/p/%252e%252e/end"),
        ("?x#y", "http://h/p/%3Fx%23y/end"),
        ("{q}", "http://h/p/%7Bq%7D/end"),
        ("\u00e9 +", "http://h/p/%C3%A9%20%2B/end"),
    ],
)
def test_path_parameters_stay_in_their_segment(value: str, expected: str) -> None:
    assert url_of("/p/{id}/end", lambda r: r.path("id", value)) == expected


def test_dots_reach_the_server_as_dots(server: Server) -> None:
    request = Request(client(host=server.url), "GET", "/a/{id}/b", None)
    request.path("id", "..")
    method, url, headers, body, fields = request.serialize(None)
    request.client.call_api(method, url, headers, body, fields)
    assert server.last.path == "/a/%2E%2E/b"


COLORS = ["blue", "b c"]
OBJECT = {"R": 100, "G": True}


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        ({"value": "a&b=c/d"}, "q=a%26b%3Dc/d"),
        ({"value": True}, "q=true"),
        ({"value": COLORS}, "q=blue&q=b%20c"),
        ({"value": []}, ""),
        ({"value": COLORS, "explode": False}, "q=blue,b%20c"),
        ({"value": ["a,b"], "explode": False}, "q=a%2Cb"),
        ({"value": COLORS, "explode": False, "style": "pipeDelimited"}, "q=blue|b%20c"),
        ({"value": COLORS, "explode": False, "style": "spaceDelimited"}, "q=blue b%20c"),
        ({"value": OBJECT}, "R=100&G=true"),
        ({"value": OBJECT, "explode": False}, "q=R,100,G,true"),
        ({"value": OBJECT, "style": "deepObject"}, "q[R]=100&q[G]=true"),
        ({"value": "a/b?c&d", "reserved": True}, "q=a/b?c%26d"),
        ({"value": datetime.date(2020, 1, 2)}, "q=2020-01-02"),
        (
            {"value": datetime.datetime(2020, 1, 2, 3, tzinfo=datetime.timezone.utc)},
            "q=2020-01-02T03%3A00%3A00.000000%2B00%3A00",
        ),
        ({"value": [True, None, 1]}, "q=true&q=1"),
        ({"value": Pet(id=1, fullName="x")}, "id=1&fullName=x"),
    ],
)
def test_query(arguments: dict[str, Any], expected: str) -> None:
    url = url_of("/p", lambda r: r.query("q", **arguments))
    assert url == ("http://h/p?" + expected if expected else "http://h/p")


def test_names_and_documents_in_the_query() -> None:
    assert url_of("/p", lambda r: r.query("a&b", 1)) == "http://h/p?a%26b=1"
    assert url_of("/p", lambda r: r.query("$top", 1)) == "http://h/p?$top=1"
    assert (
        url_of("/p", lambda r: r.query_content("q", {"a": 1}))
        == "http://h/p?q=%7B%22a%22%3A%201%7D"
    )
    assert url_of("/p", lambda r: r.query("q", None)) == "http://h/p"
    assert url_of("/p?x=1", lambda r: r.query("q", 2)) == "http://h/p?x=1&q=2"


KEYS = {"key": "K", "queryKey": "Q", "cookieKey": "C"}


@pytest.mark.parametrize(
    ("settings", "alternatives", "expected"),
    [
        ({"api_key": KEYS, "access_token": "T"}, [("key",), ("oauth",)], ["key"]),
        ({"access_token": "T"}, [("key",), ("oauth",)], ["oauth"]),
        ({"api_key": {"key": "K"}}, [("key", "queryKey"), ("oauth",)], ["key", "queryKey"]),
        ({"api_key": KEYS}, [("oauth",), ("key", "queryKey")], ["key", "queryKey"]),
        ({}, [("key",), ("oauth",)], ["key"]),
        ({}, [("key",), ()], []),
        ({"api_key": KEYS}, [(), ("key",)], ["key"]),
    ],
)
def test_one_alternative_is_chosen(
    settings: dict[str, Any], alternatives: list[tuple[str, ...]], expected: list[str]
) -> None:
    assert choose(Configuration(**settings), alternatives) == expected


def sent(found: Any, auth: list[str], **more: Any) -> tuple[str, dict[str, Any]]:
    _, url, headers, _, _ = found.param_serialize("GET", "/p", auth_settings=auth, **more)
    return url, headers


def test_credentials() -> None:
    found = client(
        host="http://h",
        api_key=KEYS,
        api_key_prefix={"key": "Token"},
        username="u",
        password="p\u00e4ss",
        access_token="T",
    )
    url, headers = sent(found, ["key", "queryKey", "cookieKey"])
    assert (url, headers["X-API-Key"], headers["Cookie"]) == (
        "http://h/p?api_key=Q",
        "Token K",
        "SID=C",
    )
    assert sent(found, ["basic"])[1]["Authorization"] == "Basic dTpw5HNz"
    assert sent(found, ["bearer"])[1]["Authorization"] == "Bearer T"
    assert sent(found, ["oauth"])[1]["Authorization"] == "Bearer T"
    override = {"type": "api_key", "in": "header", "key": "X-Once", "value": "1"}
    headers = sent(found, ["key"], _request_auth=override)[1]
    assert ("X-API-Key" in headers, headers["X-Once"]) == (False, "1")
    with pytest.raises(exceptions.ApiValueError, match="header"):
        sent(found, ["key"], _request_auth={"in": "body", "key": "a", "value": "b", "type": "x"})


def test_cookies_add_up() -> None:
    found = api_client.ApiClient(Configuration(api_key=KEYS), cookie="a=1")
    request = Request(found, "GET", "/p", {"X-A": "1"})
    request.cookie("session", "s")
    request.cookie("ids", [1, 2])
    request.security(("cookieKey",))
    assert request.serialize(None)[2]["Cookie"] == "a=1; session=s; ids=1; ids=2; SID=C"


def test_refreshed_keys() -> None:
    found = Configuration(api_key={"key": "old"})
    found.refresh_api_key_hook = lambda configuration: configuration.api_key.update(key="new")
    assert found.get_api_key_with_prefix("key") == "new"
    assert found.get_api_key_with_prefix("none", alias="key") == "new"
    assert found.get_api_key_with_prefix("none") is None


def test_no_credentials_in_reprs() -> None:
    found = Configuration(api_key=KEYS, password="hunter2", username="u", access_token="hunter2")
    shown = repr(found) + str(found) + repr(api_client.ApiClient(found)) + found.to_debug_report()
    assert "hunter2" not in shown
    assert "K" not in repr(found).replace("Configuration", "")


def test_headers_of_the_call_and_of_the_client() -> None:
    found = api_client.ApiClient(Configuration(), "X-Client", "c")
    given = {"X-Call": 1, "accept": "text/csv"}
    request = Request(found, "POST", "/p", given)
    request.accept("application/json")
    request.content_type(None, "text/plain", "application/json")
    request.header("X-Ids", [1, 2])
    headers = request.serialize(None)[2]
    assert headers == {
        "X-Call": "1",
        "accept": "text/csv",
        "Content-Type": "application/json",
        "X-Ids": "1,2",
        "X-Client": "c",
        "User-Agent": "OpenAPI-Generator/1.0.0/python",
    }
    assert given == {"X-Call": 1, "accept": "text/csv"}
    request.content_type("text/csv", "application/json")
    assert request.serialize(None)[2]["Content-Type"] == "text/csv"


def test_servers() -> None:
    found = Configuration()
    assert found.host == "http://localhost"
    variables = {"region": "us"}
    assert (
        Configuration(server_index=1, server_variables=variables).host
        == "https://us.example.com:443/v1"
    )
    with pytest.raises(ValueError, match="invalid value mars"):
        _ = Configuration(server_index=1, server_variables={"region": "mars"}).host
    with pytest.raises(ValueError, match="Invalid index 7"):
        _ = Configuration(server_index=7).host
    found.host = "http://elsewhere"
    assert (found.host, found.server_index) == ("http://elsewhere", None)
    assert len(found.get_host_settings()) == 2


def test_servers_of_an_operation() -> None:
    servers = [
        {
            "url": "https://{v}.x",
            "description": "",
            "variables": {"v": {"description": "", "default_value": "d"}},
        },
        {"url": "https://b.x/", "description": ""},
    ]

    def url(index: int, **settings: Any) -> str:
        request = Request(client(**settings), "GET", "/p", None)
        request.server("op", servers, index)
        return str(request.serialize(None)[1])

    assert url(0) == "https://d.x/p"
    assert url(1) == "https://b.x/p"
    assert url(0, server_operation_index={"op": 1}) == "https://b.x/p"
    assert url(0, server_operation_variables={"op": {"v": "w"}}) == "https://w.x/p"
    assert url(0, host="http://h", ignore_operation_servers=True) == "http://h/p"


def test_defaults_are_shared() -> None:
    before = Configuration._default, api_client.ApiClient._default
    try:
        Configuration.set_default(None)
        api_client.ApiClient.set_default(None)
        assert Configuration.get_default() is Configuration.get_default_copy()
        mine = Configuration(host="http://mine")
        Configuration.set_default(mine)
        assert api_client.ApiClient.get_default().configuration is mine
        assert api_client.ApiClient.get_default() is api_client.ApiClient.get_default()
    finally:
        Configuration.set_default(before[0])
        api_client.ApiClient.set_default(before[1])


def test_configurations_can_be_copied(tmp_path: Any) -> None:
    found = Configuration(api_key=KEYS, debug=True)
    found.logger_file = str(tmp_path / "log")
    twin = copy.deepcopy(found)
    found.api_key["key"] = "other"
    assert twin.api_key["key"] == "K"
    assert (twin.debug, twin.logger_file, twin.host) == (True, found.logger_file, found.host)
    assert twin.logger == found.logger
    for logger in found.logger.values():
        logger.removeHandler(found.logger_file_handler)
    found.debug = False


def test_debug_output_without_logging(capfd: Any) -> None:
    """Where a program has no logging of its own, debug output goes to standard error."""
    script = (
        "import importlib.util, sys\n"
        f"spec = importlib.util.spec_from_file_location('rt', {str(RUNTIME / '__init__.py')!r},\n"
        f"    submodule_search_locations=[{str(RUNTIME)!r}])\n"
        "module = importlib.util.module_from_spec(spec)\n"
        "sys.modules['rt'] = module\n"
        "from rt.api_client import ApiClient\n"
        "from rt.configuration import Configuration\n"
        "client = ApiClient(Configuration(debug=True, retries=False))\n"
        "try:\n"
        "    client.call_api('GET', 'http://127.0.0.1:1/x?api_key=secret', {'X-API-Key': 'secret'})\n"
        "except Exception as error:\n"
        "    print(type(error).__name__)\n"
    )
    subprocess.run([sys.executable, "-c", script], check=True)
    out, err = capfd.readouterr()
    assert "Error" in out
    assert "DEBUG GET http://127.0.0.1:1/x?api_key=***" in err
    assert "secret" not in err


def test_files_are_read_from_paths(tmp_path: Any) -> None:
    path = tmp_path / "a.json"
    path.write_text("{}")
    parts = client().files_parameters({"f": str(path), "g": [b"x", ("n.png", b"y")]})
    assert parts == [
        ("f", ("a.json", b"{}", "application/json")),
        ("g", ("g", b"x", "application/octet-stream")),
        ("g", ("n.png", b"y", "image/png")),
    ]


def test_a_path_needs_its_parameters() -> None:
    request = Request(client(host="http://x"), "GET", "/pets/{id}", None)
    with pytest.raises(exceptions.ApiValueError, match="`id`"):
        request.path("id", None)
