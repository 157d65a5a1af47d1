"""Examples by themselves: every operation has one in every flavour, and pages show the same."""

from __future__ import annotations

import ast
from dataclasses import replace

import pytest

from generator.diagnostics import Report
from generator.flavours.base import load_examples, load_flavour
from generator.pipeline import flavour_settings, make_outputs, read_api
from generator.render import Renderer
from generator.settings import Settings, load_settings
from tests.cli.project import ROOT

SPECS = sorted((ROOT / "specs").glob("*/sdk.toml"))
FLAVOURS = ("speakeasy", "openapi_generator", "openapi_generator_v6")


def settings_of(index: int) -> Settings:
    return replace(load_settings(SPECS[index]), fidelity="corrected", formatter="none")


@pytest.mark.parametrize("flavour", FLAVOURS)
@pytest.mark.parametrize("index", range(3), ids=lambda index: SPECS[index].parent.name)
def test_every_operation_has_an_example(index: int, flavour: str) -> None:
    settings = settings_of(index)
    if flavour != settings.flavour:
        settings = replace(settings, flavour=flavour, options={})
    _, api = read_api(settings, Report())
    told = flavour_settings(settings, load_flavour(flavour))
    examples = load_examples(flavour)(api, told)
    variants = 2 if flavour == "speakeasy" else 1
    assert len(examples) == variants * len(api.operations)
    assert {each.operation for each in examples} == {each.key for each in api.operations}
    renderer = Renderer()
    for each in examples:
        ast.parse(renderer.render(each.code))


@pytest.mark.parametrize("index", range(3), ids=lambda index: SPECS[index].parent.name)
def test_examples_are_those_of_the_pages(index: int) -> None:
    settings = settings_of(index)
    _, api = read_api(settings, Report())
    flavour = load_flavour(settings.flavour)
    told = flavour_settings(settings, flavour)
    plans = [plan for plan in flavour.plan(api, told, Report()).files if plan.path.endswith(".md")]
    pages = {output.path: output.data.decode() for output in make_outputs(plans, settings)}
    renderer = Renderer()
    for each in load_examples(settings.flavour)(api, told):
        if each.variant != "async":
            code = "".join(renderer.render(each.code).decode().split())
            assert code in "".join(pages[each.page].split()), each.operation
            assert each.anchor in pages[each.page]
