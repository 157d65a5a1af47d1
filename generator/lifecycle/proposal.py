"""The next version that a change asks for, by what the API does and by what Python programs see.

Compares what is generated now with what the last release was made from (:mod:`generator.baseline`).
Where an old text is not to be found any more the proposal says so instead of guessing.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from generator import __version__
from generator.baseline import document_then, text_then
from generator.diagnostics import FatalError, Report
from generator.flavours.shared.renamed import earlier
from generator.freshness import settings_hash
from generator.ir import Api
from generator.ir.json import Json
from generator.lifecycle.diff import Change, Level, compare_apis
from generator.lifecycle.semver import Bump, bump_of, graver, next_version
from generator.lockfile import Release
from generator.outputs import Output
from generator.settings import RENAMED, Settings

_MOST = 30
"""How many files are looked up in version control, where the cache does not know them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NameChange:
    """One public name of the package that is gone, new or another."""

    breaking: bool
    name: str
    message: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposal:
    """What changed since a release, and the version that this asks for. ``changes`` are those of the
    API and ``names`` those of the package; None when they could not be compared (``unknown`` says
    why)."""

    since: str
    causes: tuple[str, ...]
    """Which inputs are others: ``document``, ``settings``, ``generator``."""
    changes: tuple[Change, ...] | None
    names: tuple[NameChange, ...] | None
    unknown: tuple[str, ...]
    bump: Bump
    version: str


def propose(
    settings: Settings, release: Release, document: str, api: Api, outputs: Sequence[Output]
) -> Proposal | None:
    """The proposal; None when nothing that users get has changed since the release.

    ``document`` is the hash of the document now.
    """
    causes = [
        word
        for word, then, now in (
            ("document", release.document, document),
            ("settings", release.settings, settings_hash(settings)),
            ("generator", release.generator, __version__),
        )
        if then != now
    ]
    if not release.changed and "document" not in causes:
        return None
    unknown: list[str] = []
    changes: tuple[Change, ...] | None = ()
    if "document" in causes:
        changes = _api_changes(settings, release, as_before(api, settings))
        if changes is None:
            unknown.append(f"the document of {release.version} is not to be found")
    names = name_changes(settings, release.changed, {o.path: o.data for o in outputs}, unknown)
    bump = graver(bump_of(changes or ()), bump_of_names(names or ()))
    if bump == "none" and release.changed:
        bump = "patch"
    return Proposal(
        since=release.version,
        causes=tuple(causes),
        changes=changes,
        names=names,
        unknown=tuple(unknown),
        bump=bump,
        version=next_version(release.version, bump),
    )


def as_before(api: Api, settings: Settings) -> Api:
    """The API with the names that programs may go on using: what is kept as an alias is no change."""
    if not settings.renamed:
        return api
    names = (settings.renamed.get(kind, {}) for kind in RENAMED)
    return earlier(api, *names)


def _api_changes(settings: Settings, release: Release, api: Api) -> tuple[Change, ...] | None:
    from generator.document import load_document
    from generator.normalize import normalize

    then = document_then(settings, release)
    if then is None:
        return None
    report = Report()
    try:
        old = load_document(
            settings.spec,
            report,
            data=then,
            overlays=settings.overlays,
            folder=settings.ref_root,
            allow_network=settings.allow_network,
        )
        return tuple(compare_apis(normalize(old, report), api))
    except FatalError:
        return None


def name_changes(
    settings: Settings, changed: Mapping[str, str], now: Mapping[str, bytes], unknown: list[str]
) -> tuple[NameChange, ...] | None:
    """What the changed modules say of the package's names. Only these are read; stubs go before the
    code that they describe."""
    if not changed:
        return ()
    try:
        from generator.lifecycle.modules import compare_modules
    except ImportError as error:
        unknown.append(f"names were not compared: pip install 'sdkloom[surface]' ({error.name})")
        return None
    found: list[NameChange] = []
    lost = asked = 0
    for path, wanted in changed.items():
        if f"{path}i" in changed or f"{path}i" in now:
            continue
        told = now.get(path) or now.get(
            path.removesuffix("i"), b""
        )  # of a stub the code may be left
        old = text_then(settings, path, wanted, history=False) if wanted else b""
        if old is None and asked < _MOST:
            asked += 1
            old = text_then(settings, path, wanted)
        if old is None:
            lost += 1
            continue
        for breaking, name, message in compare_modules(path, old, told):
            found.append(NameChange(breaking=breaking, name=name, message=message))
    if lost:
        unknown.append(f"{lost} files of {settings.version} are not to be found")
    return tuple(sorted(found, key=lambda each: (not each.breaking, each.name)))


def bump_of_names(names: Sequence[NameChange]) -> Bump:
    """What the changes of names ask for: gone or changed → major, new → minor."""
    if any(each.breaking for each in names):
        return "major"
    return "minor" if names else "none"


def as_text(found: Proposal, name: str) -> str:
    """One line for the report of a run."""
    parts = []
    if found.changes:
        counts = [
            (sum(change.level is level for change in found.changes), word)
            for level, word in (
                (Level.BREAKING, "breaking"),
                (Level.WARNING, "worth a look"),
                (Level.ADDITIVE, "additive"),
                (Level.DOCS, "in words"),
            )
        ]
        parts.append("API: " + ", ".join(f"{count} {word}" for count, word in counts if count))
    if found.names:
        gone = sum(each.breaking for each in found.names)
        new = len(found.names) - gone
        told = [f"{gone} gone or changed" if gone else "", f"{new} new" if new else ""]
        parts.append("names: " + ", ".join(filter(None, told)))
    parts += found.unknown
    what = "; ".join(parts) or f"another {' and '.join(found.causes) or 'text'}"
    if found.bump == "none":
        return f"since {found.since}: {what}"
    least = "at least " if found.unknown else ""
    if found.version == found.since:  # no number that could be counted up
        return f"since {found.since}: {what} ({least}{found.bump})"
    return (
        f"since {found.since}: {what}; next version {least}{found.version} ({found.bump}), "
        f"written by: sdkloom release {name}"
    )


def as_json(found: Proposal) -> dict[str, Json]:
    """The proposal for a JSON report."""
    return {
        "since": found.since,
        "causes": list(found.causes),
        "bump": found.bump,
        "version": found.version,
        "api": None
        if found.changes is None
        else [
            {"level": each.level.name.lower(), "code": each.code, "where": each.where, "message": each.message}
            for each in found.changes
        ],
        "names": None
        if found.names is None
        else [
            {"breaking": each.breaking, "name": each.name, "message": each.message}
            for each in found.names
        ],
        "unknown": list(found.unknown),
    }  # fmt: skip
