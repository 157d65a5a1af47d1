"""Recursion and usage over the graph of references."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from generator.analysis import descendants, find_recursion, find_usage
from generator.graphs import components
from generator.ir import Json
from tests.analysis.helpers import api_of, ref, schema_of


def ids(*names: str) -> tuple[str, ...]:
    return tuple(f"#/components/schemas/{name}" for name in names)


def test_groups_of_schemas_that_reach_each_other() -> None:
    api = api_of(
        {
            "Alone": {"properties": {"t": ref("Tree")}},
            "Tree": {"properties": {"children": {"items": ref("Tree")}}},
            "A": {"additionalProperties": ref("B")},
            "B": {"oneOf": [{"type": "string"}, ref("C")]},
            "C": {"properties": {"deep": {"properties": {"a": ref("A")}}}},
            "Mapped": {"discriminator": {"propertyName": "k", "mapping": {"x": "Mapped"}}},
        }
    )
    found = find_recursion(api)
    assert found.groups == (ids("Tree"), ids("A", "B", "C"), ids("Mapped"))
    assert not found.is_recursive(ids("Alone")[0])
    assert found.together(*ids("A", "C"))
    assert not found.together(*ids("A", "Tree"))
    assert not found.together(*ids("Alone", "Alone"))


@given(
    st.integers(1, 8).flatmap(
        lambda size: st.lists(
            st.tuples(st.integers(0, size - 1), st.integers(0, size - 1)), max_size=20
        ).map(lambda edges: (size, edges))
    )
)
def test_components_are_the_classes_of_mutual_reach(
    case: tuple[int, list[tuple[int, int]]],
) -> None:
    size, edges = case
    graph = {str(n): tuple(str(to) for at, to in edges if at == n) for n in range(size)}

    def reach(start: str) -> set[str]:
        seen, pending = {start}, [start]
        while pending:
            for target in graph[pending.pop()]:
                if target not in seen:
                    seen.add(target)
                    pending.append(target)
        return seen

    expected = {frozenset(b for b in graph if b in reach(a) and a in reach(b)) for a in graph}
    assert {frozenset(group) for group in components(graph)} == expected


def test_a_long_chain_needs_no_deep_stack() -> None:
    size = 5_000
    schemas: dict[str, Json] = {
        f"S{n}": {"properties": {"next": ref(f"S{(n + 1) % size}")}} for n in range(size)
    }
    assert [len(group) for group in find_recursion(api_of(schemas)).groups] == [size]


def content(name: str) -> Json:
    return {"application/json": {"schema": {"type": "array", "items": ref(name)}}}


def test_usage_follows_the_way_of_each_schema() -> None:
    operation: Json = {
        "parameters": [{"name": "q", "in": "query", "schema": ref("Query")}],
        "requestBody": {"content": content("Sent")},
        "responses": {
            "200": {"description": "", "content": content("Got")},
            "404": {"description": "", "content": content("Failed")},
            "default": {"description": "", "content": content("Other")},
        },
        "callbacks": {
            "cb": {
                "{$url}": {
                    "post": {
                        "requestBody": {"content": content("Pushed")},
                        "responses": {"200": {"description": "", "content": content("Reply")}},
                    }
                }
            }
        },
    }
    names = ("Query", "Sent", "Got", "Failed", "Other", "Pushed", "Reply", "Unused")
    schemas: dict[str, Json] = {name: {} for name in names}
    schemas["Got"] = {"properties": {"inner": ref("Inner")}}
    schemas["Inner"] = {}
    usage = find_usage(api_of(schemas, {"/x": {"post": operation}}))
    assert usage.request == frozenset(ids("Query", "Sent", "Reply"))
    assert usage.response == frozenset(ids("Got", "Inner", "Pushed"))
    assert usage.error == frozenset(ids("Failed", "Other"))
    assert not usage.is_used(ids("Unused")[0])
    assert usage.is_used(ids("Inner")[0])


def test_a_lone_default_response_is_the_answer() -> None:
    answer: Json = {"responses": {"default": {"description": "", "content": content("Got")}}}
    usage = find_usage(api_of({"Got": {}}, {"/x": {"get": answer}}))
    assert usage.response == frozenset(ids("Got"))


def test_descendants_come_in_document_order() -> None:
    api = api_of(
        {
            "S": {
                "properties": {"a": {"items": {"title": "1"}}, "b": {"title": "2"}},
                "not": {"title": "3"},
            }
        }
    )
    titles = [each.title for each in descendants(schema_of(api, "S")) if each.title]
    assert titles == ["1", "2", "3"]
