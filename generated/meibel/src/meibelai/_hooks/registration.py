"""Your hooks. This file is written once and then is yours: no later generation touches it."""

from __future__ import annotations

from .types import Hooks


def init_hooks(hooks: Hooks) -> None:
    """Register your hooks here; called once for each SDK object.

    Give ``hooks.register_before_request_hook`` and its siblings an object of a class derived from the hook's own. Such
    classes may live here or in further files of this folder.
    """
