"""The security schemes of a document, as `_spec` writes them."""

from __future__ import annotations

from ._record import Record


class SecurityScheme(Record):
    """A security scheme of the document: its key, and where its credential goes.

    `kind` is `api_key`, `basic`, `bearer` or `oauth2`; `location` is `header`, `query` or `cookie`, `name` the name there.
    """

    def __init__(
        self, key: str, kind: str, location: str, name: str, bearer_format: str | None = None
    ) -> None:
        self.key: str = key
        self.kind: str = kind
        self.location: str = location
        self.name: str = name
        self.bearer_format: str | None = bearer_format
