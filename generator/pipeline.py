"""The whole program in one screen: load, normalize, plan, render, format, emit.

Every stage is a function from one value to the next. Only the first reads files and only the last
writes them.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from generator import __version__, lockfile
from generator.diagnostics import Report
from generator.document import Document, load_document
from generator.emit import Changes, Manifest, Output, check_paths, compare, digest, read_manifest
from generator.flavours.base import FilePlan, Flavour, FlavourSettings, Package, load_flavour
from generator.format import format_all
from generator.freshness import fingerprint, input_hashes
from generator.ir import Api
from generator.normalize import normalize
from generator.options import check_options
from generator.progress import Progress
from generator.render import Renderer
from generator.settings import Settings


@dataclass(frozen=True, slots=True, kw_only=True)
class Generated:
    """All that one run made, nothing of it written yet."""

    document: Document
    api: Api
    package: Package
    outputs: tuple[Output, ...]
    manifest: Manifest
    changes: Changes
    lock: bytes


def read_api(settings: Settings, report: Report, data: bytes | None = None) -> tuple[Document, Api]:
    """The document and its model."""
    document = load_document(
        settings.spec,
        report,
        data=data,
        allow_network=settings.allow_network,
        overlays=settings.overlays,
    )
    return document, normalize(document, report)


def build(
    settings: Settings, report: Report, progress: Progress, data: bytes | None = None
) -> Generated:
    """Everything up to the disk."""
    progress.stage("reading")
    document, api = read_api(settings, report, data)
    progress.stage("planning")
    flavour = load_flavour(settings.flavour)
    package = flavour.plan(api, flavour_settings(settings, flavour), report)
    progress.stage(f"rendering {len(package.files)} files")
    outputs = make_outputs(package.files, settings)
    check_paths(outputs)
    lock = lockfile.dump(package.ledger, settings)
    if settings.lock is None:
        outputs = (*outputs, Output(lockfile.INSIDE, lock))
    progress.stage("comparing")
    inputs = input_hashes(settings, document.inputs)
    manifest = Manifest(
        fingerprint(inputs),
        inputs,
        {output.path: "" if output.keep else digest(output.data) for output in outputs},
    )
    changes = compare(settings.out, outputs, read_manifest(settings.out))
    return Generated(
        document=document,
        api=api,
        package=package,
        outputs=outputs,
        manifest=manifest,
        changes=changes,
        lock=lock,
    )


def flavour_settings(settings: Settings, flavour: Flavour) -> FlavourSettings:
    """What the flavour is told: its options checked, the ledger of earlier runs read."""
    return FlavourSettings(
        package=settings.package,
        project=settings.project,
        version=settings.version,
        fidelity=settings.fidelity,
        options=check_options(settings, flavour),
        ledger=lockfile.read(settings),
        generator_version=__version__,
    )


def make_outputs(files: Sequence[FilePlan], settings: Settings) -> tuple[Output, ...]:
    """Rendered and formatted files, in the order of the plan."""
    renderer = Renderer(() if settings.templates is None else (Path(settings.templates),))
    outputs = [
        Output(plan.path, renderer.render(plan), plan.keep, plan.executable) for plan in files
    ]
    wanted = [
        index
        for index, plan in enumerate(files)
        if plan.format and plan.template is not None and plan.language in ("python", "stub")
    ]
    texts = [(outputs[index].path, outputs[index].data) for index in wanted]
    for index, text in zip(wanted, format_all(texts, settings.formatter), strict=True):
        outputs[index] = replace(outputs[index], data=text)
    return tuple(outputs)
