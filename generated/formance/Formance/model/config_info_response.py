"""The schema ConfigInfoResponse."""

from __future__ import annotations

from .config_info import ConfigInfo

ConfigInfoResponse = ConfigInfo
