"""Rendering with a trace: from which line of which template each line of a file comes.

The templates are compiled by a generator of code that gives every piece of output a line of its
own; between two pieces the rendering stands still and can be asked where it is. The text is that
of an ordinary run; nothing of this is used by ``generate``.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from types import FrameType, GeneratorType

from jinja2 import Environment, nodes
from jinja2.compiler import CodeGenerator, Frame

from generator.flavours.base import FilePlan
from generator.render import Renderer


@dataclass(frozen=True, slots=True)
class Origin:
    """A line of a template; ``constant`` when nothing on the generated line is printed by the
    template from its view."""

    template: str
    line: int
    constant: bool


class _EachPiece(CodeGenerator):
    """Gives every piece of an output statement a line of its own, with its template line."""

    def visit_Output(self, node: nodes.Output, frame: Frame) -> None:
        for child in node.nodes:
            self.newline(child)
            super().visit_Output(nodes.Output([child], lineno=child.lineno), frame)


def trace(plan: FilePlan, renderer: Renderer) -> tuple[str, tuple[Origin, ...]]:
    """The text of a file before formatting, and the origin of each of its lines.

    Where a line is made of several pieces the first one printed from the view counts, or else the
    first.
    """
    if plan.asset is not None:
        text = renderer.asset(plan.asset).decode("utf-8")
        count = len(text.splitlines())
        return text, tuple(Origin(plan.asset, line, True) for line in range(1, count + 1))
    if plan.template is None:
        return plan.text or "", ()
    environment = renderer.environment.overlay(bytecode_cache=None, cache_size=50)
    environment.code_generator_class = _EachPiece
    origins: list[Origin | None] = [None]
    parts: list[str] = []
    for text, template, line, constant in _pieces(environment, plan):
        parts.append(text)
        for step, part in enumerate(text.split("\n")):
            if step:
                origins.append(None)
            if part and (
                origins[-1] is None or (origins[-1].constant and not constant and part.strip())
            ):
                origins[-1] = Origin(template, line + (step if constant else 0), constant)
    return "".join(parts), tuple(_filled(origins, plan.template))


def _filled(origins: list[Origin | None], template: str) -> Iterator[Origin]:
    """Empty lines come from where the line before them does."""
    last = Origin(template, 1, True)
    for origin in origins:
        last = origin or last
        yield last


def _pieces(environment: Environment, plan: FilePlan) -> Iterator[tuple[str, str, int, bool]]:
    """Every piece of output: text, template, line, and whether the template itself holds it."""
    assert plan.template is not None
    template = environment.get_template(plan.template)
    rendering = template.root_render_func(template.new_context({"v": plan.view}))
    assert isinstance(rendering, GeneratorType)
    constants: dict[str, frozenset[int]] = {}
    for text in rendering:
        frame = _innermost(rendering)
        name = str(frame.f_globals["name"])
        if name not in constants:
            constants[name] = _constant_lines(environment, name)
        line = _template_line(str(frame.f_globals["debug_info"]), frame.f_lineno)
        yield str(text), name, line, frame.f_lineno in constants[name]


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
