"""The next version, from the gravest change (semantic versioning 2.0.0, spelled for PEP 440)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Literal

from generator.lifecycle.diff.model import Change, Level

Bump = Literal["major", "minor", "patch", "none"]
_VERSION = re.compile(r"(\d+)(?:\.(\d+))?(?:\.(\d+))?(.*)\Z", re.S)


def bump_of(changes: Sequence[Change]) -> Bump:
    """What the changes ask for: breaking → major, new things → minor, anything else → patch."""
    worst = max((change.level for change in changes), default=None)
    if worst is None:
        return "none"
    if worst is Level.BREAKING:
        return "major"
    return "patch" if worst is Level.DOCS else "minor"


def graver(first: Bump, second: Bump) -> Bump:
    """The one of two that asks for more."""
    order: tuple[Bump, ...] = ("none", "patch", "minor", "major")
    return max(first, second, key=order.index)


def next_version(version: str, bump: Bump) -> str:
    """The version after this one.

    Before 1.0.0 anything may change (section 4): a breaking change raises the minor number. A
    pre-release of what is asked for is simply released. A version that is not numeric stays.
    """
    found = _VERSION.match(version)
    if found is None or bump == "none":
        return version
    major, minor, patch = (int(number or 0) for number in found.groups()[:3])
    pre = bool(found.group(4)) and not found.group(4).startswith("+")
    if bump == "major" and major == 0:
        bump = "minor"
    if pre and (
        bump == "patch"
        or (bump == "minor" and patch == 0)
        or (bump == "major" and minor == 0 and patch == 0)
    ):
        return f"{major}.{minor}.{patch}"
    if bump == "major":
        return f"{major + 1}.0.0"
    return f"{major}.{minor + 1}.0" if bump == "minor" else f"{major}.{minor}.{patch + 1}"
