"""The event stream parser against the examples and rules of the WHATWG standard."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.openapi_generator.runtime.conftest import Answer, Server, load

events = load("_events")


def parsed(text: str) -> list[tuple[str, str, str | None]]:
    return [(e.event, e.data, e.id) for e in events.events([text.encode()])]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("data: YHOO\ndata: +2\ndata: 10\n\n", [("message", "YHOO\n+2\n10", None)]),
        (
            ": test stream\n\ndata: first event\nid: 1\n\ndata:second event\nid\n\ndata:  third event\n\n",
            [("message", "first event", "1"), ("message", "second event", ""), ("message", " third event", "")],
        ),
        ("data\n\ndata\ndata\n\ndata:", [("message", "", None), ("message", "\n", None)]),
        ("event: add\ndata: 7\n\ndata: 8\n\n", [("add", "7", None), ("message", "8", None)]),
        ("data: a\r\n\r\ndata: b\r\rdata: c\n\n", [("message", "a", None), ("message", "b", None), ("message", "c", None)]),
        ("\ufeffdata: bom\n\n", [("message", "bom", None)]),
        ("id: 1\0\ndata: x\n\n", [("message", "x", None)]),
    ],
)  # fmt: skip
def test_standard(text: str, expected: list[tuple[str, str, str | None]]) -> None:
    assert parsed(text) == expected


@given(
    st.lists(
        st.text(st.characters(exclude_characters="\r\n\0", exclude_categories=["Cs"])), max_size=6
    ),
    st.sampled_from(["\n", "\r\n", "\r"]),
    st.integers(1, 7),
)
def test_chunks_do_not_matter(lines: list[str], end: str, size: int) -> None:
    raw = "".join(f"data: {line}{end}{end}" for line in lines).encode()
    chunks = [raw[at : at + size] for at in range(0, len(raw), size)]
    assert [e.data for e in events.events(chunks)] == lines


@pytest.mark.parametrize("text", ["x" * 2000, "data: " + "y" * 2000 + "\n\n", "data: y\n" * 400])
def test_an_endless_event_is_refused(text: str) -> None:
    with pytest.raises(load("exceptions").ApiValueError, match="larger than 1000"):
        list(events.events([text.encode()], 1000))


def test_events_over_http(server: Server) -> None:
    rest = load("rest")
    chunks = tuple(f"event: tick\ndata: {json.dumps({'n': n})}\n\n".encode() for n in range(3))
    server.answer = lambda seen: Answer(200, (("Content-Type", "text/event-stream"),), b"", chunks)
    client = rest.RESTClientObject(load("configuration").Configuration())
    with events.EventStream(client.request("GET", server.url + "/s").response) as stream:
        assert [event.json() for event in stream] == [{"n": 0}, {"n": 1}, {"n": 2}]
    with events.EventStream(client.request("GET", server.url + "/s").response) as stream:
        assert next(stream).event == "tick"
    assert client.request("GET", server.url + "/again").read().startswith(b"event")
