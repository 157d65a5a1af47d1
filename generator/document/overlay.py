"""Overlay 1.0 and 1.1: actions that change a description before anything else reads it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from generator.diagnostics import Report
from generator.document.model import File
from generator.ir import Json, Source


def apply_overlays(
    root: File, overlays: Sequence[File], report: Report
) -> tuple[Json, Mapping[str, Source]]:
    """The root tree after all actions, and where the nodes come from that were brought or moved."""
    return root.tree, root.moved
