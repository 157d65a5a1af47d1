"""The schema UpdateScopeResponse."""

from __future__ import annotations

from .create_scope_response import CreateScopeResponse

UpdateScopeResponse = CreateScopeResponse
