"""A rendering in pieces, each with the line of the template that prints it.

The template is compiled by a generator of code that gives every piece of output a line of its own;
between two pieces the rendering stands still and can be asked where it is. Together the pieces are
the text of an ordinary rendering, which needs and costs nothing of this.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from types import FrameType, GeneratorType

from jinja2 import Environment, nodes
from jinja2.compiler import CodeGenerator, Frame


@dataclass(frozen=True, slots=True)
class Piece:
    """A piece of text and the template line where it starts; ``constant`` when it is text of the
    template itself and not printed from the view."""

    text: str
    template: str
    line: int
    constant: bool


class _EachPiece(CodeGenerator):
    """Gives every piece of an output statement a line of its own, with its template line."""

    def visit_Output(self, node: nodes.Output, frame: Frame) -> None:
        for child in node.nodes:
            self.newline(child)
            super().visit_Output(nodes.Output([child], lineno=child.lineno), frame)


def pieces(environment: Environment, name: str, view: object) -> Iterator[Piece]:
    """Render a template piece by piece."""
    tracing = environment.overlay(bytecode_cache=None, cache_size=50)
    tracing.code_generator_class = _EachPiece
    template = tracing.get_template(name)
    rendering = template.root_render_func(template.new_context({"v": view}))
    assert isinstance(rendering, GeneratorType)
    constants: dict[str, frozenset[int]] = {}
    for text in rendering:
        frame = _innermost(rendering)
        inner = str(frame.f_globals["name"])
        if inner not in constants:
            constants[inner] = _constant_lines(tracing, inner)
        line = _template_line(str(frame.f_globals["debug_info"]), frame.f_lineno)
        yield Piece(str(text), inner, line, frame.f_lineno in constants[inner])


def _innermost(rendering: GeneratorType[str, None, None]) -> FrameType:
    """The frame that printed last: included templates render inside the including one."""
    frame: FrameType | None = rendering.gi_frame
    while frame is not None:
        inner = frame.f_locals.get("gen")
        if not isinstance(inner, GeneratorType) or inner.gi_frame is None:
            return frame
        frame = inner.gi_frame
    raise AssertionError("asked after the end of the rendering")


def _template_line(debug_info: str, line: int) -> int:
    found = 1
    for entry in debug_info.split("&"):
        template_line, _, code_line = entry.partition("=")
        if not code_line or int(code_line) > line:
            break
        found = int(template_line)
    return found


def _constant_lines(environment: Environment, template: str) -> frozenset[int]:
    """The lines of the compiled template that print text of the template itself."""
    assert environment.loader is not None
    source = environment.loader.get_source(environment, template)[0]
    code = environment.compile(source, template, template, raw=True)
    return frozenset(
        number
        for number, line in enumerate(code.splitlines(), 1)
        if line.lstrip().startswith(("yield '", 'yield "'))
    )
