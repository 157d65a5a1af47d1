"""Views into text: what a template may do, and what happens when it fails."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import pytest

from generator.flavours.base import FilePlan
from generator.render import Renderer, RenderError


@dataclass(frozen=True, slots=True, kw_only=True)
class View:
    title: str = "x"
    names: tuple[str, ...] = ()


def render(folder: Path, text: str, view: object = None) -> str:
    (folder / "t").mkdir(exist_ok=True)
    (folder / "t/page.j2").write_text(text, "utf-8")
    plan = FilePlan(path="page.md", template="t/page.j2", view=view or View())
    return Renderer((folder,)).render(plan).decode("utf-8")


def test_a_template_prints_its_view(tmp_path: Path) -> None:
    text = "{#- view: View -#}\n# {{ v.title }}\n{% for name in v.names %}\n- {{ name }}\n{% endfor %}\nend\n"
    assert render(tmp_path, text, View(title="T", names=("a", "b"))) == "# T\n- a\n- b\nend\n"


def test_nothing_is_escaped_or_interpreted(tmp_path: Path) -> None:
    hostile = "<b>{{ 7 * 7 }}{% raw %}\u2028\r\n"
    assert render(tmp_path, "{{ v.title }}", View(title=hostile)) == hostile


def test_half_a_surrogate_pair_becomes_an_escape(tmp_path: Path) -> None:
    assert render(tmp_path, "{{ v.title }}", View(title="a\ud800b")) == "a\\ud800b"


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("{{ v.nope }}", "t/page.j2: .*nope"),
        ("{{ other }}", "'other' is undefined"),
        ("line\n{% if %}", "t/page.j2:2: "),
        ("{% include 'absent.j2' %}", "absent.j2"),
        ("{% include '../../../etc/passwd' %}", "etc/passwd"),
    ],
)
def test_failures_name_template_and_file(tmp_path: Path, text: str, message: str) -> None:
    with pytest.raises(RenderError, match=message) as failure:
        render(tmp_path, text)
    assert "(for page.md)" in str(failure.value)


@pytest.mark.parametrize(
    "text",
    [
        "{{ v.__class__.__mro__ }}",
        "{{ ''.__class__.__base__.__subclasses__() }}",
        "{{ v.names.__len__() }}",
        "{{ cycler.__init__.__globals__.os.system('id') }}",
        "{% set x = v.data.append(1) %}",
        "{{ ('%' ~ 'c') % 300000000000000 }}",
    ],
)
def test_a_project_s_own_templates_run_in_a_sandbox(tmp_path: Path, text: str) -> None:
    """Looking at somebody's repository must not run its code."""

    @dataclass(frozen=True)
    class Mutable:
        data: list[int]
        names: tuple[str, ...] = ()

    with pytest.raises((RenderError, OverflowError)):
        render(tmp_path, text, Mutable([]))


def test_what_was_compiled_outside_the_sandbox_is_not_run_inside(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SDKLOOM_CACHE", str(tmp_path / "cache"))
    Renderer().render(FilePlan(path="x", text="x"))
    render(tmp_path, "x")
    folders = {path.name for path in (tmp_path / "cache/templates").iterdir()}
    assert folders == {"sandboxed"}


def test_a_project_s_own_template_goes_before_the_built_in_one(tmp_path: Path) -> None:
    own = tmp_path / "models/project"
    own.mkdir(parents=True)
    (own / "README.md.j2").write_text("mine\n")
    plan = FilePlan(path="README.md", template="models/project/README.md.j2", view=View())
    assert Renderer((tmp_path,)).render(plan) == b"mine\n"


def test_assets_are_copied_as_they_are(tmp_path: Path) -> None:
    data = b"\xff\r\n{{ no template }}"
    (tmp_path / "asset").write_bytes(data)
    renderer = Renderer((tmp_path,))
    assert renderer.render(FilePlan(path="x", asset="asset")) == data
    with pytest.raises(RenderError, match="there is no file absent"):
        renderer.asset("absent")
    with pytest.raises(RenderError, match="neither template, asset nor text"):
        renderer.render(FilePlan(path="x"))
