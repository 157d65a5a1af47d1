"""The schema UpdateClientResponse."""

from __future__ import annotations

from .create_client_response import CreateClientResponse

UpdateClientResponse = CreateClientResponse
