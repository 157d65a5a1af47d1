"""The list of defects: complete, explained, all kept or all mended."""

from __future__ import annotations

import ast
import inspect
from dataclasses import fields, replace
from pathlib import Path

import pytest

from generator.flavours.openapi_generator_v6 import quirks
from generator.flavours.openapi_generator_v6.docs_api import ApiPages, OperationView, as_shown
from generator.flavours.openapi_generator_v6.docs_schema import Block, SchemaPages
from generator.flavours.openapi_generator_v6.plan_reading import Reading
from generator.flavours.openapi_generator_v6.samples import Samples
from tests.openapi_generator_v6.pages.making import client_of, settings

LIBRARY = Path(__file__).parent / "cases" / "library" / "spec.yaml"
NAMES = [one.name for one in fields(quirks.Quirks)]


def explanations() -> dict[str, str]:
    """The text below each field."""
    body = ast.parse(inspect.getsource(quirks)).body
    listing = next(node for node in body if isinstance(node, ast.ClassDef))
    found: dict[str, str] = {}
    for field, text in zip(listing.body, listing.body[1:], strict=False):
        if isinstance(field, ast.AnnAssign) and isinstance(field.target, ast.Name):
            assert isinstance(text, ast.Expr)
            assert isinstance(text.value, ast.Constant)
            found[field.target.id] = str(text.value.value)
    return found


@pytest.mark.parametrize("name", NAMES)
def test_each_defect_says_what_it_is_and_where_it_shows(name: str) -> None:
    text = explanations()[name]
    assert "page" in text or ".md" in text


def test_exact_keeps_all_and_corrected_none() -> None:
    assert all(getattr(quirks.quirks_of("exact"), name) for name in NAMES)
    assert not any(getattr(quirks.quirks_of("corrected"), name) for name in NAMES)


@pytest.mark.parametrize(
    ("name", "kept", "mended"),
    [
        ("signature_without_commas", "get_book(langvisit)", "get_book(lang, visit)"),
        ("leaked_return_types", "{str: (int,)}", "ApiResponseFor200 books_book_id_delete"),
        ("unset_link_prefix", "{{complexTypePrefix}}Book.md", "(../../models/Book.md)"),
        ("notes_run_together", "value of 7value must", "value of 7 value must"),
        ("authorization_loses_host", "(\n    access_token", '",\n    access_token'),
    ],
)
def test_one_defect_at_a_time(name: str, kept: str, mended: str) -> None:
    def page(chosen: quirks.Quirks) -> str:
        client = client_of(LIBRARY, settings("library_client"))
        schemas = SchemaPages(chosen, "../../models/")
        pages = ApiPages(client, chosen, schemas, Samples(Reading(client.api)))
        views = [pages.operation(one) for one in client.endpoints]
        rows = [row for view in views for block in _blocks(view) for row in block.rows]
        code = ["\n".join(lines) for view in views for lines in view.auth_code]
        return "\n".join([*(view.signature for view in views), *rows, *code])

    exact = quirks.quirks_of("exact")
    assert kept.replace("langvisit", "book_idlangvisit") in page(exact)
    assert mended.replace("lang, visit", "book_id, lang, visit") in page(
        replace(exact, **{name: False})
    )


def _blocks(view: OperationView) -> list[Block]:
    found = list(view.body_blocks)
    for group in view.groups:
        found += group.blocks
    for response in view.responses:
        found += [*response.blocks, *response.header_blocks]
    return found


def test_a_form_that_is_required_is_shown_as_optional_only_when_kept() -> None:
    client = client_of(LIBRARY, settings("library_client"))
    cover = next(one for one in client.endpoints if one.method_name == "add_cover")
    for fidelity, required in (("exact", False), ("corrected", True)):
        chosen = quirks.quirks_of("exact" if fidelity == "exact" else "corrected")
        body = as_shown(cover, chosen).body
        assert body is not None
        assert body.required is required
