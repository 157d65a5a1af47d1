"""Defaults of dataclass fields that are made anew for each object."""

from __future__ import annotations

from dataclasses import field as Field

__all__ = ["Field"]
