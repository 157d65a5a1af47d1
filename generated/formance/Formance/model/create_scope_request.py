"""The schema CreateScopeRequest."""

from __future__ import annotations

from .scope_options import ScopeOptions

CreateScopeRequest = ScopeOptions
