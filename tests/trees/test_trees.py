"""For any string at any place of a document, generated modules stay the code that they are.

Text (descriptions, examples, defaults, addresses, …) changes nothing at all in the syntax trees but
string constants. Names (of properties, schemas, tags, media types, …) may change identifiers, and
with them what is imported in which order; no part of a name becomes code.
"""

from __future__ import annotations

import ast
import json
import string
from collections.abc import Callable, Iterator
from functools import lru_cache
from pathlib import Path

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.diagnostics import Report
from generator.document import load_document
from generator.flavours.base import FlavourSettings, load_flavour
from generator.ir import Json
from generator.normalize import normalize
from generator.render import Renderer

FLAVOURS = ("openapi_generator", "openapi_generator_v6", "speakeasy")
DOCUMENT: Json = json.loads(
    json.dumps(yaml.safe_load(Path(__file__).with_name("document.yaml").read_text("utf-8")))
)
TOKEN = "sdkl00m_payload"
PAYLOADS = [
    f"'+{TOKEN}()+'", f'"+{TOKEN}()+"', f"''')\n{TOKEN}()\n('''", f'""")\n{TOKEN}()\n("""', "\\",
    f"\\'+{TOKEN}()+\\'", f"\n{TOKEN}()\n", f"\r{TOKEN}()", f"\x0c{TOKEN}()", f"\u2028{TOKEN}()\u2029",
    f"\x85{TOKEN}()", f"#\n{TOKEN}()", f"{{{TOKEN}()}}", f"{{{{ {TOKEN}() }}}}", f"{{% {TOKEN} %}}",
    f"*/ {TOKEN}()", f"import {TOKEN}", f")\nimport {TOKEN}", f"__import__('{TOKEN}')", '"', "'", '"""', "'''",
    "\\N{x}", "\\u", "\\x", "%s", "%(a)s", "$", "`", "```\n", "<b>", "\u202e", "\ud83d", "\x00", "class", "None",
]  # fmt: skip
STRINGS = (
    st.lists(
        st.sampled_from(PAYLOADS) | st.text(max_size=12) | st.text(string.printable, max_size=12),
        min_size=1,
        max_size=4,
    )
    .map("".join)
    .filter(lambda text: any(map(str.isalpha, text)))
)  # no text at all is another case


def filled(text: Callable[[], str], name: Callable[[], str]) -> bytes:
    """The document with its places filled: ``TEXT`` in values, ``NAME`` in keys and values."""

    def fill(node: Json) -> Json:
        if isinstance(node, dict):
            return {names(key): fill(value) for key, value in node.items()}
        if isinstance(node, list):
            return [fill(item) for item in node]
        if isinstance(node, str):
            return names(node.replace("TEXT", text())) if "TEXT" in node else names(node)
        return node

    said: dict[str, str] = {}

    def names(word: str) -> str:
        """Each ``NAME1``, ``NAME2``, … stands for one string wherever it is."""
        start = word.find("NAME")
        if start < 0:
            return word
        end = start + 4
        while end < len(word) and word[end].isdigit():
            end += 1
        key = word[start:end]
        if key not in said:
            said[key] = name() + key  # what makes names differ stays
        return word[:start] + said[key] + word[end:]

    return json.dumps(fill(DOCUMENT)).encode()


@lru_cache(maxsize=1)
def renderer() -> Renderer:
    return Renderer()


def modules(flavour: str, data: bytes) -> Iterator[tuple[str, ast.Module]]:
    """The modules that come from templates, parsed."""
    report = Report()
    document = load_document("<tree>", report, data=data)
    maker = load_flavour(flavour)
    options = {name: option.default for name, option in maker.options.items()}
    asked = FlavourSettings(package="client", project="client", version="1.0.0", options=options)
    for plan in maker.plan(normalize(document, report), asked, report).files:
        if plan.template is not None and plan.language in ("python", "stub"):
            yield plan.path, ast.parse(renderer().render(plan))


class Bare(ast.NodeTransformer):
    """A tree without its string constants: docstrings go, other strings are all alike."""

    def visit_Constant(self, node: ast.Constant) -> ast.AST:
        return ast.Constant("") if isinstance(node.value, (str, bytes)) else node

    def visit_JoinedStr(self, node: ast.JoinedStr) -> ast.AST:
        values = [self.visit(each) for each in node.values if isinstance(each, ast.FormattedValue)]
        return ast.JoinedStr(values)

    def visit_Expr(self, node: ast.Expr) -> ast.AST | None:
        if isinstance(node.value, ast.Constant) and isinstance(node.value.value, str):
            return None
        return self.generic_visit(node)


@lru_cache(maxsize=4)
def plain(flavour: str) -> dict[str, str]:
    """The bare trees of the document with harmless words in its places."""
    return bare(flavour, filled(lambda: "words", lambda: "word"))


def bare(flavour: str, data: bytes) -> dict[str, str]:
    return {path: ast.dump(Bare().visit(tree)) for path, tree in modules(flavour, data)}


@pytest.mark.parametrize("flavour", FLAVOURS)
@settings(max_examples=25)
@given(data=st.data())
def test_text_is_no_code(flavour: str, data: st.DataObject) -> None:
    pool = data.draw(st.lists(STRINGS, min_size=1, max_size=5))
    turn = 0

    def text() -> str:
        nonlocal turn
        turn += 1
        return pool[turn % len(pool)]

    found = bare(flavour, filled(text, lambda: "word"))
    expected = plain(flavour)
    assert found.keys() == expected.keys()
    for path, tree in found.items():
        assert tree == expected[path], path


def is_payload(node: ast.AST) -> bool:
    """Whether a node calls or imports what a payload does: exactly that, for a name that is made of
    one is another name, or is only named."""
    if isinstance(node, ast.Call):
        return isinstance(node.func, ast.Name) and node.func.id in (TOKEN, "__import__", "eval")
    if isinstance(node, (ast.Import, ast.ImportFrom)):
        imported = [alias.name for alias in node.names]
        if isinstance(node, ast.ImportFrom):
            imported.append(node.module or "")
        return TOKEN in imported
    return False


@pytest.mark.parametrize("flavour", FLAVOURS)
@settings(max_examples=25)
@given(data=st.data())
def test_names_are_no_code(flavour: str, data: st.DataObject) -> None:
    pool = data.draw(st.lists(STRINGS, min_size=1, max_size=5))
    turn = 0

    def name() -> str:
        nonlocal turn
        turn += 1
        return pool[turn % len(pool)]

    for path, tree in modules(flavour, filled(lambda: "words", name)):
        for node in ast.walk(tree):
            assert not is_payload(node), (path, ast.unparse(node))
