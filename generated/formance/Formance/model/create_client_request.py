"""The schema CreateClientRequest."""

from __future__ import annotations

from .client_options import ClientOptions

CreateClientRequest = ClientOptions
