"""The schema CreateSecretRequest."""

from __future__ import annotations

from .secret_options import SecretOptions

CreateSecretRequest = SecretOptions
