"""The schema UpdateClientRequest."""

from __future__ import annotations

from .client_options import ClientOptions

UpdateClientRequest = ClientOptions
