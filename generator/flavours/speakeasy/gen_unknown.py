"""Settings of the original's ``gen.yaml`` that this tool has not heard of.

Takes the parsed file and the settings that are read, gives the rest by path. What concerns only the
original's own workflow (tests, containers, its versioning) is known to change no SDK, and an empty
value asks for nothing.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping

from generator.ir import Json

_SECTIONS = ("generation", "python")
_GROUPS = (
    *("generation.usageSnippets", "generation.auth", "generation.fixes", "generation.schemas"),
    *("python.fixFlags", "python.imports", "python.additionalDependencies"),
    "python.eventStreamClassNames",
)
"""Tables whose keys are settings of their own."""

_KNOWN = frozenset(
    {
        # What concerns the original's own workflow.
        *("generation.devContainers", "generation.tests", "generation.mockServer"),
        *("generation.versioningStrategy", "generation.persistentEdits", "generation.comments"),
        *("generation.telemetryEnabled", "generation.sdkHooksConfigAccess"),
        "generation.usageSnippets.sdkInitStyle",
        *(
            "generation.auth.oAuth2ClientCredentialsEnabled",
            "generation.auth.oAuth2PasswordEnabled",
        ),
        "generation.fixes.securityFeb2025",
        *("python.version", "python.packageName", "python.moduleName", "python.author"),
        *("python.pytestTimeout", "python.pytestFilterWarnings", "python.legacyPyright"),
        *("python.additionalDependencies.dev", "python.fixFlags.asyncPaginationSep2025"),
        # What options read inside their tables.
        *("python.fixFlags.responseRequiredSep2024", "python.imports.paths"),
        *(
            "generation.fixes.nameResolutionFeb2025",
            "generation.fixes.sharedErrorComponentsApr2025",
        ),
        "generation.fixes.sharedNestedComponentsJan2026",
    }
)


def unknown(tree: Mapping[str, Json], read: Collection[str]) -> tuple[str, ...]:
    """The paths of settings that are neither ``read`` (by path, or by key as options are) nor
    known to change nothing, in the order of the file."""
    return tuple(
        path
        for section in _SECTIONS
        for path, value in _settings(section, tree.get(section))
        if value and path not in read and path.rpartition(".")[2] not in read
        and path not in _KNOWN
    )  # fmt: skip


def _settings(path: str, value: Json) -> Iterator[tuple[str, Json]]:
    for key, inner in value.items() if isinstance(value, dict) else ():
        below = f"{path}.{key}"
        if below in _GROUPS:
            yield from _settings(below, inner)
        else:
            yield below, inner
