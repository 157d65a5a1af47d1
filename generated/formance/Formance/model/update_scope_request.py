"""The schema UpdateScopeRequest."""

from __future__ import annotations

from .scope_options import ScopeOptions

UpdateScopeRequest = ScopeOptions
