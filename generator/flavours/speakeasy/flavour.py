"""The flavour `speakeasy`: the plan of an SDK to the plan of its files."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import ClassVar

from generator.attribute_docs import documented
from generator.diagnostics import Report
from generator.flavours.base import FlavourSettings, Option, Package
from generator.flavours.speakeasy.called import names_of
from generator.flavours.speakeasy.docs import docs_files
from generator.flavours.speakeasy.gen_config import OPTIONS, Options, read_options
from generator.flavours.speakeasy.gen_lock import read_gen_lock
from generator.flavours.speakeasy.names import class_name
from generator.flavours.speakeasy.package import code_files
from generator.flavours.speakeasy.plan import Plan
from generator.flavours.speakeasy.plan_security import global_alternatives
from generator.flavours.speakeasy.project import project_files
from generator.flavours.speakeasy.quirks import Quirks, quirks_of
from generator.flavours.speakeasy.resolve import plan_api
from generator.flavours.speakeasy.samples_calls import Snippets
from generator.ir import Api


class Speakeasy:
    """Drop-in for the Python SDKs of the generator of that name."""

    name: ClassVar[str] = "speakeasy"
    options: ClassVar[Mapping[str, Option]] = OPTIONS

    def plan(self, api: Api, settings: FlavourSettings, report: Report) -> Package:
        """Every file of the SDK: package, pages, project files."""
        options = read_options(settings.options, sdk_class=class_name(settings.project))
        plan = plan_api(api, settings, options, report)
        snippets = make_snippets(api, settings, options, plan)
        files = (
            *code_files(plan, settings),
            *docs_files(api, plan, snippets),
            *project_files(api, settings, snippets),
        )
        return Package(files=files, ledger={"samples": snippets.ledger()}, names=names_of(plan))

    def quirks(self) -> Mapping[str, str]:
        """The defects of the original's pages."""
        return documented(Quirks)

    def moved_in(self, lock: Path, settings: FlavourSettings) -> FlavourSettings:
        """Settings with what the original's ``gen.lock`` remembers: samples, its release."""
        samples, release = read_gen_lock(lock)
        options, ledger = settings.options, {**settings.ledger, "samples": samples}
        if release is not None and options.get("generatorVersion") is None:
            options = {**options, "generatorVersion": release}
        return replace(settings, options=options, ledger=ledger)


def make_snippets(api: Api, settings: FlavourSettings, options: Options, plan: Plan) -> Snippets:
    """The maker of all snippets of an SDK."""
    alternatives = global_alternatives(api, options)
    first = tuple(use.key for use in alternatives[0].schemes) if alternatives else ()
    return Snippets(
        plan, options, quirks_of(settings.fidelity, settings.mended), settings.ledger, first
    )


FLAVOUR = Speakeasy()
