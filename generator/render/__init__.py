"""Views into text: Jinja2 with nothing clever switched on.

Takes a plan of files, gives their text. An undefined name is an error, a template sees one object
called ``v`` (the view) and has no filters beyond Jinja's own.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from jinja2 import (
    BaseLoader,
    Environment,
    FileSystemBytecodeCache,
    FileSystemLoader,
    StrictUndefined,
    TemplateError,
)
from jinja2.sandbox import ImmutableSandboxedEnvironment

from generator.flavours.base import FilePlan
from generator.markdown import guarded
from generator.resources import cache_root, templates_root

if TYPE_CHECKING:
    from generator.render.pieces import Piece


class RenderError(Exception):
    """A template failed; the message names the template, the line and the output file."""


class Renderer:
    """Renders file plans from the built-in templates, or from a user's own laid over them.

    A user's templates run in Jinja's sandbox: they come from a project's repository, and looking
    at a repository must not run its code.
    """

    def __init__(self, overrides: Sequence[Path] = ()) -> None:
        self._overrides = tuple(overrides)

    @cached_property
    def _environment(self) -> Environment:
        loader: BaseLoader = FileSystemLoader([*self._overrides, templates_root()])
        kind = ImmutableSandboxedEnvironment if self._overrides else Environment
        return kind(
            loader=loader,
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
            keep_trailing_newline=True,
            autoescape=False,
            auto_reload=False,
            cache_size=-1,
            bytecode_cache=_bytecode_cache("sandboxed" if self._overrides else "plain"),
        )

    def asset(self, name: str) -> bytes:
        """The bytes of a file that is copied as it is."""
        for root in (*self._overrides, templates_root()):
            path = root / name
            if path.is_file():
                return path.read_bytes()
        raise RenderError(f"there is no file {name} among the templates")

    def render(self, plan: FilePlan) -> bytes:
        """The text of one file, before any formatter, as UTF-8."""
        if plan.asset is not None:
            return self.asset(plan.asset)
        if plan.text is not None:
            return plan.text.encode("utf-8", "backslashreplace")
        if plan.template is None:
            raise RenderError(f"{plan.path}: neither template, asset nor text")
        try:
            text = self._environment.get_template(plan.template).render(v=plan.view)
        except TemplateError as error:
            line = getattr(error, "lineno", None)
            place = f"{plan.template}:{line}" if line else plan.template
            raise RenderError(f"{place}: {error} (for {plan.path})") from error
        if plan.language == "markdown":
            text = guarded(text)
        return text.encode("utf-8", "backslashreplace")

    def pieces(self, plan: FilePlan) -> Iterator[Piece]:
        """The text of a file with a template, piece by piece, each with its template line."""
        from generator.render.pieces import pieces

        if plan.template is not None:
            yield from pieces(self._environment, plan.template, plan.view)


def _bytecode_cache(kind: str) -> FileSystemBytecodeCache | None:
    """Compiled templates, kept where only the user can write; none when there is no such place.

    What was compiled without the sandbox is never run inside it, so each kind has its own folder.
    """
    folder = cache_root() / "templates" / kind
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        if hasattr(os, "getuid") and folder.stat().st_uid != os.getuid():
            return None
    except OSError:
        return None
    return FileSystemBytecodeCache(str(folder), "%s.cache")
