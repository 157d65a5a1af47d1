"""How strictly received data is read: the settings in force while a response is being decoded."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import NamedTuple


class Policy(NamedTuple):
    """What to accept beyond the letter of the API description."""

    unknown_enum_values: bool = False
    """An enum value which the description does not list: servers gain values before clients do."""
    ambiguous_one_of: bool = False
    """A value which fits several schemas of a `oneOf`: the one which knows most of its properties is taken."""


_STRICT = Policy()
_current: ContextVar[Policy] = ContextVar("policy", default=_STRICT)


def current() -> Policy:
    """The policy in force in this thread or task."""
    return _current.get()


@contextmanager
def accepting(
    *, unknown_enum_values: bool = False, ambiguous_one_of: bool = False
) -> Iterator[None]:
    """Read data with this policy inside the block; for data which does not come through an `ApiClient`."""
    token = _current.set(Policy(unknown_enum_values, ambiguous_one_of))
    try:
        yield
    finally:
        _current.reset(token)
