"""Data moves one way: no stage imports a later one, and only one place imports each heavy thing."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
CODE = ROOT / "generator"

STAGES: tuple[tuple[str, ...], ...] = (
    ("generator.ir",),
    ("generator.diagnostics", "generator.codes"),
    ("generator.document",),
    ("generator.normalize",),
    ("generator.analysis",),
    ("generator.python", "generator.patterns", "generator.markdown"),
    ("generator.flavours",),
    ("generator.settings", "generator.options"),
    ("generator.render",),
    ("generator.format",),
    ("generator.manifest", "generator.outputs", "generator.swap", "generator.emit"),
    ("generator.freshness", "generator.lockfile", "generator.viewkeys"),
    ("generator.pipeline",),
    ("generator.commands",),
    ("generator.cli",),
)
"""First to last. A module that is in none of them stands beside the line and is not ordered."""

ALLOWED = {
    # finding the class of a flavour by its name happens where settings are checked
    ("generator.flavours.speakeasy.gen_config", "generator.settings"),
}


def modules() -> list[str]:
    return [_name(path) for path in sorted(CODE.rglob("*.py"))]


def _name(path: Path) -> str:
    parts = path.relative_to(ROOT).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def _path(module: str) -> Path:
    base = ROOT.joinpath(*module.split("."))
    return base / "__init__.py" if base.is_dir() else base.with_suffix(".py")


@cache
def imports(module: str) -> tuple[str, ...]:
    """Everything that a module imports, wherever in it; a TYPE_CHECKING block counts too."""
    return tuple(_imports(module))


def _imports(module: str) -> Iterator[str]:
    for node in ast.walk(ast.parse(_path(module).read_text("utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{module}: a relative import"
            assert node.module is not None
            for alias in node.names:
                inner = f"{node.module}.{alias.name}"
                is_module = inner.startswith("generator.") and _path(inner).exists()
                yield inner if is_module else node.module


def stage_of(module: str) -> int | None:
    for number, names in enumerate(STAGES):
        if any(module == name or module.startswith(name + ".") for name in names):
            return number
    return None


@pytest.mark.parametrize("module", modules())
def test_no_stage_imports_a_later_one(module: str) -> None:
    own = stage_of(module)
    if own is None:
        return
    for name in imports(module):
        other = stage_of(name)
        if other is not None and (module, name) not in ALLOWED:
            assert other <= own, f"{module} imports {name}, which is a later stage"


def test_every_stage_exists() -> None:
    known = modules()
    absent = [name for names in STAGES for name in names if name not in known]
    assert absent in (
        [],
        ["generator.markdown"],
        ["generator.samples"],
        ["generator.markdown", "generator.samples"],
    )


@pytest.mark.parametrize(
    ("library", "home"),
    [
        ("datamodel_code_generator", "generator.flavours.models"),
        ("jinja2", "generator.render"),
        ("black", "generator.format"),
    ],
)
def test_heavy_libraries_have_one_home(library: str, home: str) -> None:
    users = {
        module
        for module in modules()
        if any(name.split(".")[0] == library for name in imports(module))
    }
    assert users, f"nobody uses {library}: is the test still right?"
    strangers = {user for user in users if user != home and not user.startswith(home + ".")}
    assert not strangers


@pytest.mark.parametrize("library", ["openapi_generator_cli", "hypothesis", "pytest"])
def test_the_product_never_uses_what_tests_measure_it_with(library: str) -> None:
    for module in modules():
        assert library not in {name.split(".")[0] for name in imports(module)}
        assert library.replace("_", "-") + "-cli" not in _path(module).read_text("utf-8")


@pytest.mark.parametrize("module", [m for m in modules() if m.startswith("generator.ir")])
def test_the_model_speaks_no_python(module: str) -> None:
    """No word of generated Python: the model knows HTTP and JSON Schema only."""
    own = {name for name in imports(module) if name.startswith("generator.")}
    assert {name for name in own if not name.startswith("generator.ir")} == set()


def test_flavours_stay_apart() -> None:
    """A flavour uses another's rules only where it says so."""
    borrowed = {
        (module, name)
        for module in modules()
        for name in imports(module)
        if module.startswith("generator.flavours.")
        and name.startswith("generator.flavours.")
        and module.split(".")[2] not in ("base", name.split(".")[2])
        and name.split(".")[2] != "base"
    }
    assert borrowed == {
        # classes and fields are to have one name in both
        ("generator.flavours.models.naming", "generator.flavours.openapi_generator.hoist"),
        ("generator.flavours.models.naming", "generator.flavours.openapi_generator.names"),
    }
