"""Files that packages of every flavour have, planned from what the flavour says of its names."""

from __future__ import annotations

from dataclasses import replace

from generator.diagnostics import Report
from generator.flavours.base import Flavour, FlavourSettings, Package
from generator.flavours.shared.llms import llms_file
from generator.ir import Api

__all__ = ["plan_package"]


def plan_package(flavour: Flavour, api: Api, settings: FlavourSettings, report: Report) -> Package:
    """The flavour's plan, with the files that are the same in all flavours."""
    package = flavour.plan(api, settings, report)
    return replace(package, files=(*package.files, llms_file(api, settings, package)))
