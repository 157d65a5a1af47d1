"""What the runtime needs to know of this package before anything else is imported."""

from __future__ import annotations

from typing import Optional

PACKAGE: str = "meibelai"
ENV_PREFIX: Optional[str] = "MEIBELAI"
DEBUG_ENV: Optional[str] = "MEIBELAI_DEBUG"
CLIENT_CREDENTIALS: bool = False
