"""The two modes of pages show the same calls: mending a snippet never drops or changes what it does."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest

from generator.diagnostics import Report
from generator.flavours.base import load_flavour
from generator.ir import Api
from generator.pipeline import flavour_settings, make_outputs, read_api
from generator.settings import Fidelity, Settings, load_settings
from tests.cli.project import ROOT
from tools.snippets import blocks_of

SPECS = sorted((ROOT / "specs").glob("*/sdk.toml"))
FLAVOURS = ("speakeasy", "openapi_generator", "openapi_generator_v6")
MODES: tuple[Fidelity, Fidelity] = ("exact", "corrected")
_CLIENT = re.compile(r"^ *(?:async )?with .*?\) as (\w+):|^ *(\w+) = \w[\w.]*Api\(", re.M | re.S)
"""What holds the methods: the client that a block opens, or the API class that it makes."""


def blocks(settings: Settings, api: Api, fidelity: Fidelity) -> list[tuple[str, str]]:
    """Page and text of every Python block."""
    settings = replace(settings, fidelity=fidelity)
    flavour = load_flavour(settings.flavour)
    plans = flavour.plan(api, flavour_settings(settings, flavour), Report()).files
    pages = [plan for plan in plans if plan.path.endswith(".md")]
    return list(blocks_of(make_outputs(pages, settings)))


def calls(text: str) -> list[str]:
    """The methods that a block calls, each once, in order; exact blocks need not even parse."""
    found: list[str] = []
    for client in dict.fromkeys(one or other for one, other in _CLIENT.findall(text)):
        found += re.findall(rf"\b{client}((?:\.\w+)+)\s*\(", text)
    return list(dict.fromkeys(found))


@pytest.mark.parametrize("flavour", FLAVOURS)
@pytest.mark.parametrize("spec", SPECS, ids=lambda path: path.parent.name)
def test_corrected_pages_have_the_same_blocks_calling_the_same_methods(
    spec: Path, flavour: str
) -> None:
    settings = replace(load_settings(spec), formatter="none")
    if flavour != settings.flavour:
        settings = replace(settings, flavour=flavour, options={})
    _, api = read_api(settings, Report())
    exact, corrected = (blocks(settings, api, mode) for mode in MODES)
    assert len(exact) >= len(api.operations)
    assert [page for page, _ in exact] == [page for page, _ in corrected]
    different = [
        (page, calls(old), calls(new))
        for (page, old), (_, new) in zip(exact, corrected, strict=True)
        if calls(old) != calls(new)
    ]
    assert different == []
    assert sum(bool(calls(text)) for _, text in corrected) >= len(api.operations)
