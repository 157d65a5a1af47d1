"""A one-line change renders, formats and writes only what depends on it; a cache that is lost or
full of nonsense changes no byte."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator import pipeline, viewkeys
from generator.cli import main
from generator.flavours.base import FilePlan
from generator.render import Renderer
from generator.resources import cache_root
from tests.cli.project import write_project
from tests.emit.trees import tree_of


@dataclass(frozen=True, slots=True, kw_only=True)
class View:
    title: str
    names: tuple[str, ...] = ()


PLAN = FilePlan(
    path="a.py", language="python", template="t/a.j2", view=View(title="x", names=("a",))
)


def test_equal_plans_have_equal_keys() -> None:
    again = replace(PLAN, view=View(title="x", names=("a",)))
    assert viewkeys.key_of(PLAN, "salt") == viewkeys.key_of(again, "salt")


@pytest.mark.parametrize(
    "other",
    [
        replace(PLAN, view=View(title="y", names=("a",))),
        replace(PLAN, view=View(title="x", names=("a", "b"))),
        replace(PLAN, view=None),
        replace(PLAN, path="b.py"),
        replace(PLAN, template="t/b.j2"),
        replace(PLAN, language="stub"),
        replace(PLAN, format=False),
    ],
)
def test_whatever_the_result_depends_on_is_in_the_key(other: FilePlan) -> None:
    assert viewkeys.key_of(other, "salt") != viewkeys.key_of(PLAN, "salt")
    assert viewkeys.key_of(PLAN, "another") != viewkeys.key_of(PLAN, "salt")


def test_what_cannot_be_keyed_is_rendered() -> None:
    assert viewkeys.key_of(FilePlan(path="a", asset="t/a"), "salt") is None
    assert viewkeys.key_of(replace(PLAN, view=lambda: 1), "salt") is None


@pytest.fixture
def rendered(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The paths that are rendered from now on."""
    seen: list[str] = []
    render = Renderer.render

    def recording(self: Renderer, plan: FilePlan) -> bytes:
        if plan.template is not None:
            seen.append(plan.path)
        return render(self, plan)

    monkeypatch.setattr(Renderer, "render", recording)
    return seen


@pytest.fixture
def formatted(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The paths that are formatted from now on."""
    seen: list[str] = []
    from generator.format import format_all

    def recording(texts: Sequence[tuple[str, bytes]], formatter: str) -> list[bytes]:
        seen.extend(path for path, _ in texts)
        assert formatter == "black"
        return format_all(texts, "black")

    monkeypatch.setattr(pipeline, "format_all", recording)
    return seen


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    write_project(tmp_path)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("SDKLOOM_CACHE", str(tmp_path / "cache"))
    assert main(["generate", "--quiet"]) == 0
    return tmp_path


def change(project: Path, old: str, new: str) -> None:
    spec = project / "specs/pets/openapi.yaml"
    text = spec.read_text()
    assert old in text
    spec.write_text(text.replace(old, new))


def test_only_what_depends_on_it(project: Path, rendered: list[str], formatted: list[str]) -> None:
    change(project, "A pet.", "An animal.")
    assert main(["generate", "--quiet"]) == 0
    assert rendered == ["pets_client/models.py"]
    assert formatted == ["pets_client/models.py"]
    change(project, "summary: Get a pet", "summary: Fetch a pet")
    assert main(["generate", "--quiet"]) == 0
    assert rendered == ["pets_client/models.py"], "no file shows the summary of an operation"


def test_an_edited_file_is_rendered_again(project: Path, rendered: list[str]) -> None:
    (project / "generated/pets/README.md").write_bytes(b"edited")
    assert main(["generate", "--quiet"]) == 0
    assert rendered == ["README.md"]
    assert (project / "generated/pets/README.md").read_bytes() == b"edited"


@pytest.mark.parametrize(
    "nonsense",
    [b"", b"[]", b"{", b"null", b'{"README.md": 3}', b'{"README.md": ["a", "b", "c"]}', b"\xff",
     b"[" * 100_000],
)  # fmt: skip
def test_nonsense_in_the_cache(project: Path, nonsense: bytes, rendered: list[str]) -> None:
    good = tree_of(project / "generated")
    (keys,) = (cache_root() / "keys").iterdir()
    keys.write_bytes(nonsense)
    (project / "generated/pets/README.md").unlink()
    assert main(["generate", "--quiet"]) == 0
    assert tree_of(project / "generated") == good
    assert len(rendered) == 5


def test_wrong_hashes_in_the_cache(project: Path) -> None:
    """Keys that belong to other bytes than those on the disk are not believed."""
    good = tree_of(project / "generated")
    (keys,) = (cache_root() / "keys").iterdir()
    table = json.loads(keys.read_bytes())
    (project / "generated/pets/pets_client/models.py").unlink()
    keys.write_text(json.dumps({path: [key, "0" * 64] for path, (key, _) in table.items()}))
    assert main(["generate", "--quiet"]) == 0
    left = tree_of(project / "generated")
    assert {path: left[path] for path in good} == good


def test_a_cache_that_cannot_be_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("SDKLOOM_CACHE", str(tmp_path / "file/cache"))
    write_project(tmp_path)
    monkeypatch.chdir(tmp_path)
    assert main(["generate", "--quiet"]) == 0
    assert main(["generate", "--check", "--quiet"]) == 0


_TEXTS = st.text(alphabet="ab\0é", max_size=3)


@given(st.lists(st.tuples(_TEXTS, _TEXTS, _TEXTS), min_size=2, max_size=2))
def test_different_plans_never_share_a_key(parts: list[tuple[str, str, str]]) -> None:
    plans = [FilePlan(path=a, template=b, view=c) for a, b, c in parts if "\0" not in a + b]
    keys = {viewkeys.key_of(plan, "salt") for plan in plans}
    assert len(keys) == len(set(plans))
