"""``sdkloom generate``: write the packages, or say with ``--check`` whether they are fresh."""

from __future__ import annotations

import argparse
import json
import sys
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from generator.commands.common import (
    Stop,
    absorb,
    add_spec_settings,
    fails,
    find_settings,
    given_bytes,
    show,
    spec_settings,
)
from generator.depth import followed
from generator.diagnostics import Diagnostic, FatalError, Report, Severity
from generator.emit import recover
from generator.freshness import fresh_manifest
from generator.memory import no_cycle_collection
from generator.outputs import EmitError
from generator.progress import Progress
from generator.settings import Settings

if TYPE_CHECKING:
    from generator.document import Document
    from generator.emit import Changes
    from generator.lifecycle.proposal import Proposal
    from generator.pipeline import Generated

HELP = "generate client packages and their reference"
DESCRIPTION = """\
Generate the packages of the APIs under specs/ (each with its sdk.toml), or of one document named
with --spec. Nothing is written unless everything can be: an output folder is the old tree or the
new one, never a mixture."""


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the arguments."""
    parser.add_argument("apis", nargs="*", metavar="API", help="APIs under specs/ (default: all)")
    parser.add_argument("--specs", metavar="DIR", default="specs", help="where the APIs are (default: specs)")  # fmt: skip
    add_spec_settings(parser)
    how = parser.add_argument_group("how it runs")
    how.add_argument("--check", action="store_true", help="write nothing; exit 1 with a unified diff when stale")  # fmt: skip
    how.add_argument("--strict", action="store_true", help="treat every warning as an error")
    how.add_argument("--keep-going", action="store_true", help="generate what can be, skipping what is wrong")  # fmt: skip
    how.add_argument("--force", action="store_true", help="replace files that sdkloom did not write")  # fmt: skip
    how.add_argument("--report", choices=("text", "json"), default="text", help="how the outcome is told (default: text)")  # fmt: skip
    how.add_argument("--quiet", action="store_true", help="print diagnostics only")


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What became of one API."""

    settings: Settings
    status: int
    state: str
    changes: Changes | None = None
    diagnostics: tuple[Diagnostic, ...] = ()
    document: Document | None = None
    proposal: Proposal | None = None
    conflicts: tuple[str, ...] = ()
    remarks: tuple[str, ...] = ()
    seconds: float = 0.0


def jobs_of(arguments: argparse.Namespace) -> list[Settings] | None:
    """The settings to generate from; None, after telling why, when they cannot be read."""
    try:
        if arguments.spec is not None:
            if arguments.apis:
                raise Stop("name APIs, or a document with --spec, not both")
            return [spec_settings(arguments)]
        found = find_settings(arguments.apis, Path(arguments.specs))
        return [_adapt(settings, arguments) for settings in found]
    except FatalError as error:
        _show_fatal(error)
        return None


def run(arguments: argparse.Namespace) -> int:
    """Generate or check; 0 fine, 1 stale, 2 bad input."""
    jobs = jobs_of(arguments)
    if jobs is None:
        return 2
    progress = Progress(quiet=arguments.quiet or arguments.report == "json")
    outcomes = [_one(job, arguments, progress) for job in jobs]
    if arguments.report == "json":
        from generator.diagnostics_render import render_json
        from generator.lifecycle.proposal import as_json

        table = [
            {
                "api": outcome.settings.name,
                "flavour": outcome.settings.flavour,
                "out": str(outcome.settings.out),
                "state": outcome.state,
                "seconds": round(outcome.seconds, 3),
                **_changes_table(outcome.changes),
                **({"conflicts": list(outcome.conflicts)} if outcome.conflicts else {}),
                **({"remarks": list(outcome.remarks)} if outcome.remarks else {}),
                **({"proposal": as_json(outcome.proposal)} if outcome.proposal else {}),
                "diagnostics": json.loads(render_json(outcome.diagnostics, outcome.document)),
            }
            for outcome in outcomes
        ]
        print(json.dumps({"apis": table}, indent=1))
    return max(outcome.status for outcome in outcomes)


def _adapt(settings: Settings, arguments: argparse.Namespace) -> Settings:
    """Command-line arguments go before the settings file."""
    refused = [
        option
        for option, value in (
            ("--package", arguments.package),
            ("--flavour", arguments.flavour),
            ("--out", arguments.out),
            ("--project", arguments.project),
            ("--config", arguments.config),
            ("--package-version", arguments.package_version),
            ("--samples", arguments.samples),
            ("--overlay", arguments.overlay),
            ("--ref-root", arguments.ref_root),
        )
        if value
    ]
    if refused:
        raise Stop(f"{refused[0]} goes with --spec; for a configured API it stands in its sdk.toml")
    return replace(
        settings,
        fidelity=arguments.fidelity or settings.fidelity,
        formatter=arguments.formatter or settings.formatter,
        allow_network=arguments.allow_network or settings.allow_network,
    )


@no_cycle_collection()  # plans are acyclic too; a run ends soon and gives all back
def _one(settings: Settings, arguments: argparse.Namespace, progress: Progress) -> Outcome:
    progress.begin(settings.name)
    if not arguments.check:
        recover(settings.out)
    fresh = fresh_manifest(settings, keep_going=arguments.keep_going)
    if fresh is not None and not arguments.strict:
        progress.done(f"fresh, {len(fresh.files)} files")
        return Outcome(settings=settings, status=0, state="fresh", seconds=progress.elapsed)
    report = Report(strict=arguments.strict)
    text = arguments.report == "text"
    from generator.format import FormatError
    from generator.pipeline import build, read_api
    from generator.render import RenderError

    document: Document | None = None
    made: Generated | None = None
    try:
        progress.stage("reading")
        data = given_bytes(settings.spec) if arguments.spec is not None else None
        document, api = read_api(settings, report, data)
        with followed(document.root.display):
            made = build(settings, document, api, report, progress)
    except FatalError as error:
        found = absorb(report, error)
    except (EmitError, FormatError, RenderError, OSError) as error:
        progress.clear()
        if text:
            show(report, document)  # what was said on the way may be the reason
        raise Stop(f"{settings.name}: {error}") from None
    else:
        found = report.diagnostics
    progress.clear()
    if text and made is not None:
        show(report, made.document)
    elif text:
        _show_fatal(FatalError(*found))
    if made is None or fails(report, keep_going=arguments.keep_going):
        progress.done(_why_nothing(found))
        return Outcome(
            settings=settings,
            status=2,
            state="failed",
            diagnostics=found,
            document=made.document if made else None,
            seconds=progress.elapsed,
        )
    proposal = _proposal(made, settings, arguments)
    state, status = _settle(made, settings, arguments, progress)
    if proposal is not None and not arguments.quiet and text:
        from generator.lifecycle.proposal import as_text

        print(f"  {as_text(proposal, settings.name)}", file=sys.stderr)
    return Outcome(
        settings=settings,
        status=status,
        state=state,
        changes=made.changes,
        diagnostics=found,
        document=made.document,
        proposal=proposal,
        conflicts=made.conflicts,
        remarks=made.remarks,
        seconds=progress.elapsed,
    )


def _why_nothing(found: tuple[Diagnostic, ...]) -> str:
    if any(each.severity is Severity.FATAL for each in found):
        return "nothing written"
    return "nothing written: the document has errors (--keep-going skips what is wrong)"


def _proposal(
    made: Generated, settings: Settings, arguments: argparse.Namespace
) -> Proposal | None:
    """What the changes since the last release ask for; the old texts are put where the next run
    finds them."""
    from generator.baseline import keep_texts
    from generator.lockfile import released

    before = released(settings)
    if not arguments.check:
        keep_texts(settings, before, made.release)
    if getattr(arguments, "hurried", False):
        return None
    from generator.lifecycle.proposal import propose

    hash_ = made.document.content_hash
    return propose(settings, made.release, hash_, made.api, made.pristine)


def _settle(
    made: Generated, settings: Settings, arguments: argparse.Namespace, progress: Progress
) -> tuple[str, int]:
    """Compare, and write unless asked only to check."""
    from generator import bases, emit, lockfile
    from generator.manifest import read_manifest

    changes = made.changes
    before = read_manifest(settings.out)
    recorded = before.edited if before is not None else {}
    edits = [path for path, hash_ in made.manifest.edited.items() if recorded.get(path) != hash_]
    if arguments.check:
        if not changes and not edits:
            progress.done(f"fresh, {changes.unchanged} files")
            return "fresh", 0
        if arguments.report == "text":
            sys.stdout.writelines(emit.unified_diffs(settings.out, made.outputs, changes))
            noticed = emit.Changes(changed=tuple(edits))
            sys.stdout.writelines(emit.unified_diffs(settings.out, made.pristine, noticed))
        told = _summary(changes) if changes else f"{len(edits)} edited by hand"
        progress.done(f"stale: {told}; run 'sdkloom generate'")
        return "stale", 1
    if before is None and changes.changed and not arguments.force:
        raise Stop(
            f"{settings.out} has files that sdkloom did not write, {changes.changed[0]} among them; "
            "choose another --out, or say --force to replace them"
        )
    try:
        # first, because the old tree with the new lock becomes what the new tree with it is, and
        # the new tree with the old lock would not know what it replaced
        lockfile.write(settings, made.lock)
        if changes or before is None or before.dump() != made.manifest.dump():
            emit.write(settings.out, made.outputs, made.manifest, changes)
            bases.remember(settings.out, made.pristine)
    except (EmitError, OSError) as error:
        raise Stop(str(error)) from None
    progress.done(_summary(changes) if changes else f"nothing changed, {changes.unchanged} files")
    for path in edits:
        print(f"  {path} was edited by hand, and the edit is kept", file=sys.stderr)
    for path in changes.edited:
        print(f"  {path} was edited by hand; your text is in .sdkloom/edited/{path}", file=sys.stderr)  # fmt: skip
    for remark in made.remarks:
        print(f"  {remark}", file=sys.stderr)
    for path in made.conflicts:
        print(f"  {path}: your edit and the new text disagree; look for <<<<<<<", file=sys.stderr)
    if made.conflicts or (before is not None and changes.edited):
        return "conflict", 1
    return ("written" if changes else "fresh"), 0


def _summary(changes: Changes) -> str:
    counts = (
        (len(changes.added), "added"),
        (len(changes.changed), "changed"),
        (len(changes.removed), "removed"),
        (changes.unchanged, "unchanged"),
    )
    return ", ".join(f"{count} {word}" for count, word in counts if count) + " files"


def _changes_table(changes: Changes | None) -> dict[str, object]:
    if changes is None:
        return {}
    return {
        "added": list(changes.added),
        "changed": list(changes.changed),
        "removed": list(changes.removed),
        "edited": list(changes.edited),
        "unchanged": changes.unchanged,
    }


def _show_fatal(error: FatalError) -> None:
    from generator.diagnostics_render import render_text

    sys.stderr.write(render_text(error.diagnostics, None, colour=sys.stderr.isatty()))
