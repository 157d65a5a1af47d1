"""The flavour `speakeasy`: the plan of an SDK to the plan of its files."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import ClassVar

from generator.attribute_docs import documented
from generator.codes import NOT_FOLLOWED, NOT_KNOWN
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
from generator.ir import Api, Json


class Speakeasy:
    """Drop-in for the Python SDKs of the generator of that name."""

    name: ClassVar[str] = "speakeasy"
    options: ClassVar[Mapping[str, Option]] = OPTIONS

    def plan(self, api: Api, settings: FlavourSettings, report: Report) -> Package:
        """Every file of the SDK: package, pages, project files."""
        settings = remembering(settings)
        _warn(settings, report)
        options = read_options(settings.options, sdk_class=class_name(settings.project))
        plan = plan_api(api, settings, options, report)
        snippets = make_snippets(api, settings, options, plan)
        files = (
            *code_files(plan, settings),
            *docs_files(api, plan, snippets),
            *project_files(api, settings, snippets),
        )
        ledger: dict[str, Json] = {"names": dict(plan.ledger), "samples": snippets.ledger()}
        if _ORIGINAL in settings.ledger:
            ledger[_ORIGINAL] = settings.ledger[_ORIGINAL]
        return Package(files=files, ledger=ledger, names=names_of(plan))

    def quirks(self) -> Mapping[str, str]:
        """The defects of the original's pages."""
        return documented(Quirks)

    def moved_in(self, lock: Path, settings: FlavourSettings) -> FlavourSettings:
        """Settings with what the original's ``gen.lock`` remembers: samples, facts of its release.

        They are kept in the lock of this tool with the options, so that the next run needs neither
        that file nor the one with the options.
        """
        found = read_gen_lock(lock)
        original: dict[str, Json] = {"facts": dict(found.facts), "options": dict(settings.options)}
        ledger = {**settings.ledger, "samples": dict(found.samples), _ORIGINAL: original}
        return remembering(replace(settings, ledger=ledger))


_ORIGINAL = "original"
"""The entry of the ledger for what an SDK brought along when it moved in."""


def _warn(settings: FlavourSettings, report: Report) -> None:
    """Say which settings of the original are not followed, and which are not known."""
    told = settings.options.get("notFollowed")
    for text in told if isinstance(told, list) else ():
        report.add(
            NOT_FOLLOWED,
            f"gen.yaml: {text} is not followed; the SDK is made as without it",
            hint="Take the setting out, or compare the two SDKs with `sdkloom surface`.",
        )
    unheard = settings.options.get("notKnown")
    for text in unheard if isinstance(unheard, list) else ():
        report.add(
            NOT_KNOWN,
            f"gen.yaml: {text} is not known; the SDK is made as without it",
            hint="Look for a spelling mistake; a newer setting is of no effect here.",
        )


def remembering(settings: FlavourSettings) -> FlavourSettings:
    """Settings with what was remembered of the original where they say nothing themselves."""
    original = settings.ledger.get(_ORIGINAL)
    if not isinstance(original, dict):
        return settings
    facts, known = original.get("facts"), original.get("options")
    options = dict(settings.options)
    silent = all(
        options.get(key, option.default) == option.default for key, option in OPTIONS.items()
    )
    if silent and isinstance(known, dict):
        options.update(known)
    for key, value in facts.items() if isinstance(facts, dict) else ():
        if options.get(key) is None:
            options[key] = value
    return replace(settings, options=options)


def make_snippets(api: Api, settings: FlavourSettings, options: Options, plan: Plan) -> Snippets:
    """The maker of all snippets of an SDK."""
    alternatives = global_alternatives(api, options)
    first = tuple(use.key for use in alternatives[0].schemes) if alternatives else ()
    return Snippets(
        plan, options, quirks_of(settings.fidelity, settings.mended), settings.ledger, first
    )


FLAVOUR = Speakeasy()
