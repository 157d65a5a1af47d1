"""The whole program in one screen: load, normalize, plan, render, format, emit.

Every stage is a function from one value to the next. Only the first reads files and only the last
writes them.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from generator import __version__, bases, lockfile, viewkeys
from generator.baseline import next_release
from generator.diagnostics import Report, Severity
from generator.document import STDIN, Document, load_document
from generator.document.typed import check_types
from generator.edits import ignored, keep_edits
from generator.emit import Changes, compare
from generator.flavours.base import (
    FilePlan,
    Flavour,
    FlavourSettings,
    MovesIn,
    Package,
    load_flavour,
)
from generator.flavours.shared import plan_package
from generator.format import format_all
from generator.freshness import (
    changelog_file,
    document_files,
    fingerprint,
    input_hashes,
    lock_hash,
    rendering_hash,
)
from generator.ir import Api
from generator.manifest import IGNORE_FILES, LOCK, Manifest, digest, read_manifest
from generator.normalize import normalize
from generator.options import check_options, check_renamed
from generator.outputs import Output, check_paths
from generator.progress import Progress
from generator.render import Renderer
from generator.settings import Settings, bad_settings


@dataclass(frozen=True, slots=True, kw_only=True)
class Generated:
    """All that one run made, nothing of it written yet."""

    document: Document
    api: Api
    package: Package
    outputs: tuple[Output, ...]
    pristine: tuple[Output, ...]
    """The outputs without the edits that were carried over: the next merge starts from them."""
    manifest: Manifest
    changes: Changes
    conflicts: tuple[str, ...]
    """Files in which an edit and the new text disagree."""
    remarks: tuple[str, ...]
    """What could not be carried over of somebody's edits, and why."""
    lock: bytes
    release: lockfile.Release
    """What the package counts its changes from."""


def read_api(settings: Settings, report: Report, data: bytes | None = None) -> tuple[Document, Api]:
    """The document and its model."""
    document = load_document(
        shown(settings.spec),
        report,
        data=data,
        allow_network=settings.allow_network,
        overlays=settings.overlays,
        folder=settings.ref_root,
    )
    api = normalize(document, report)
    check_types(document, api, report)
    return document, api


def shown(spec: Path | str) -> Path | str:
    """The document as messages should name it: from the working directory when it lies below."""
    if isinstance(spec, str):
        return STDIN if spec == "-" else spec
    try:
        return spec.absolute().relative_to(Path.cwd())
    except ValueError:
        return spec


def build(
    settings: Settings, document: Document, api: Api, report: Report, progress: Progress
) -> Generated:
    """Everything between reading the document and the disk."""
    progress.stage("planning")
    check_renamed(settings, api)
    flavour = load_flavour(settings.flavour)
    package = plan_package(flavour, api, flavour_settings(settings, flavour), report)
    progress.stage(f"rendering {len(package.files)} files")
    outputs = make_outputs(package.files, settings)
    changelog = changelog_file(settings)
    if changelog is not None and all(output.path != changelog.name for output in outputs):
        outputs = (*outputs, Output(changelog.name, changelog.read_bytes()))
    before = read_manifest(settings.out)
    release = next_release(settings, document, lockfile.released(settings), before, outputs)
    lock = lockfile.dump(package.ledger, settings, release)
    if settings.lock is None:
        outputs = (*outputs, Output(LOCK, lock))
    check_paths(outputs)
    progress.stage("comparing")
    skipped = ignored(settings.out, [output.path for output in outputs])
    outputs = tuple(output for output in outputs if output.path not in skipped)
    if before is not None:  # what an ignore file names is the user's: neither written nor removed
        owned = {path: each for path, each in before.files.items() if path not in skipped}
        before = replace(before, files=owned)
    kept = keep_edits(settings.out, outputs, before, partial(bases.find, settings.out))
    files = document_files(settings, document.read, document.content_hash)
    inputs = {
        **input_hashes(settings, files),
        **lock_hash(settings, lock),
        **{
            f"ignore {each.path}": digest(each.data)
            for each in kept.outputs
            if each.path in IGNORE_FILES
        },
    }
    manifest = Manifest(
        fingerprint(inputs),
        inputs,
        {output.path: "" if output.keep else digest(output.data) for output in outputs},
        dict(kept.edited),
        _skipped(report),
    )
    merged = frozenset(dict(kept.edited)) - frozenset(kept.aside)
    changes = compare(settings.out, kept.outputs, before, merged)
    return Generated(
        document=document,
        api=api,
        package=package,
        outputs=kept.outputs,
        pristine=outputs,
        manifest=manifest,
        changes=changes,
        conflicts=kept.conflicts,
        remarks=kept.remarks,
        lock=lock,
        release=release,
    )


def _skipped(report: Report) -> tuple[str, ...]:
    """What an error keeps out of the package, for the manifest."""
    places = {
        f"{found.code} {Path(found.source.file).name}#{found.source.pointer}"
        for found in report.diagnostics
        if found.severity is Severity.ERROR and found.source is not None
    }
    return tuple(sorted(places))


def flavour_settings(settings: Settings, flavour: Flavour) -> FlavourSettings:
    """What the flavour is told: its options checked, the ledger of earlier runs read."""
    told = FlavourSettings(
        package=settings.package,
        project=settings.project,
        version=settings.version,
        fidelity=settings.fidelity,
        options=check_options(settings, flavour),
        ledger=lockfile.read(settings),
        generator_version=__version__,
        renamed_schemas=settings.renamed.get("schemas", {}),
        renamed_operations=settings.renamed.get("operations", {}),
    )
    if settings.samples is None:
        return told
    if not isinstance(flavour, MovesIn):
        raise bad_settings(
            f"{flavour.name}: the original of this flavour keeps no lock with samples",
            settings.file,
            hint="Leave out --samples.",
        )
    return flavour.moved_in(settings.samples, told)


def make_outputs(files: Sequence[FilePlan], settings: Settings) -> tuple[Output, ...]:
    """Rendered and formatted files, in the order of the plan.

    A file whose template and view are those of the last run is taken from the disk instead.
    """
    salt = rendering_hash(settings)
    keys = [viewkeys.key_of(plan, salt) for plan in files]
    data = viewkeys.reusable(settings.out, files, keys)
    renderer = Renderer(() if settings.templates is None else (Path(settings.templates),))
    wanted = []
    for index, plan in enumerate(files):
        if index not in data:
            data[index] = renderer.render(plan)
            if plan.format and plan.template is not None and plan.language in ("python", "stub"):
                wanted.append(index)
    texts = [(files[index].path, data[index]) for index in wanted]
    data.update(zip(wanted, format_all(texts, settings.formatter), strict=True))
    finished = [data[index] for index in range(len(files))]
    viewkeys.remember(settings.out, files, keys, finished)
    return tuple(
        Output(plan.path, text, plan.keep, plan.executable)
        for plan, text in zip(files, finished, strict=True)
    )
