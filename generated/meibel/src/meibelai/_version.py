"""Versions of this package and of what it was made from."""

from __future__ import annotations

__title__: str = "meibelai"
__version__: str = "0.16.1"
__openapi_doc_version__: str = "0.2.0"
__gen_version__: str = "0.1.0"
__user_agent__: str = "speakeasy-sdk/python 0.16.1 0.1.0 0.2.0 meibelai"
