"""Files that packages of every flavour have, planned from what the flavour says of its names."""

from __future__ import annotations

from dataclasses import replace

from generator.diagnostics import Report
from generator.flavours.base import Flavour, FlavourSettings, Package
from generator.flavours.shared.llms import llms_file
from generator.flavours.shared.renamed import aliases_of, earlier, with_old_names
from generator.ir import Api

__all__ = ["plan_package"]


def plan_package(flavour: Flavour, api: Api, settings: FlavourSettings, report: Report) -> Package:
    """The flavour's plan, with the files that are the same in all flavours."""
    if settings.renamed_schemas or settings.renamed_operations:
        was = earlier(api, settings.renamed_schemas, settings.renamed_operations)
        old, new = (flavour.plan(each, settings, Report()).names for each in (was, api))
        settings = replace(settings, aliases=aliases_of(old, new))
    package = with_old_names(flavour.plan(api, settings, report), settings)
    return replace(package, files=(*package.files, llms_file(api, settings, package)))
