"""The schema ReadScopeResponse."""

from __future__ import annotations

from .create_scope_response import CreateScopeResponse

ReadScopeResponse = CreateScopeResponse
