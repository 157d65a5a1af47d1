"""Everything that can be said of one line of a generated file.

The file is planned and rendered again, with a trace; what is on the disk may be formatted and
edited, so its line is first found in the generated text and then in the rendered one.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from generator.diagnostics import Report
from generator.document import Document
from generator.explain.align import before_formatting, counterpart
from generator.explain.quirk import find_quirks
from generator.explain.subject import Subject, find_subject
from generator.explain.trace import Origin, trace
from generator.flavours.base import FilePlan, load_flavour
from generator.flavours.shared import plan_package
from generator.format import format_all
from generator.pipeline import flavour_settings, read_api
from generator.render import Renderer
from generator.settings import Settings


class ExplainError(Exception):
    """There is nothing to explain; the message says why."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Explanation:
    """Where a line comes from. ``text`` is the generated line; ``by_hand`` when somebody wrote what
    is on the disk; ``position`` is the line and column of the subject in its file."""

    path: str
    line: int
    text: str
    by_hand: bool = False
    subject: Subject | None = None
    position: tuple[int, int] | None = None
    origin: Origin | None = None
    origin_text: str = ""
    quirks: Mapping[str, str] = field(default_factory=dict)


def explain(settings: Settings, path: str, line: int, data: bytes | None = None) -> Explanation:
    """Explain a line (1-based) of a file of an output folder, by its path below the folder.

    ExplainError when no such file is generated or it has no such line; FatalError when the document
    cannot be read.
    """
    report = Report()
    document, api = read_api(settings, report, data)
    flavour = load_flavour(settings.flavour)
    told = flavour_settings(settings, flavour)
    package = plan_package(flavour, api, told, report)
    plan = next((plan for plan in package.files if plan.path == path), None)
    if plan is None:
        raise ExplainError(f"{path} is no generated file: nothing of {settings.name} is behind it")
    renderer = Renderer(() if settings.templates is None else (Path(settings.templates),))
    raw, origins = trace(plan, renderer)
    generated = _finished(plan, renderer, settings)
    shown = _on_disk(settings.out / path, generated)
    lines = shown.splitlines()
    if not 0 < line <= len(lines):
        raise ExplainError(f"{path} has {len(lines)} lines; there is no line {line}")
    at = line if shown == generated else counterpart(lines, generated.splitlines(), line)
    if at is None:
        return Explanation(path=path, line=line, text=lines[line - 1], by_hand=True)
    rendered = before_formatting(raw, generated, at)
    origin = origins[rendered - 1] if rendered <= len(origins) else None
    subject = None
    if plan.asset is None and plan.template is not None:
        constant = origin is not None and origin.constant
        shown_lines = generated.splitlines()
        subject = find_subject(api, package.names, plan, shown_lines, at, constant=constant)
    return Explanation(
        path=path,
        line=line,
        text=lines[line - 1],
        subject=subject,
        position=_position(document, subject),
        origin=origin,
        origin_text=_template_text(renderer, origin),
        quirks=find_quirks(flavour, api, told, renderer, path, rendered),
    )


def _finished(plan: FilePlan, renderer: Renderer, settings: Settings) -> str:
    data = renderer.render(plan)
    if plan.format and plan.template is not None and plan.language in ("python", "stub"):
        (data,) = format_all([(plan.path, data)], settings.formatter)
    return data.decode("utf-8")


def _on_disk(file: Path, generated: str) -> str:
    try:
        return file.read_text("utf-8")
    except (OSError, UnicodeDecodeError):
        return generated


def _position(document: Document, subject: Subject | None) -> tuple[int, int] | None:
    return None if subject is None else document.locate(subject.source)


def _template_text(renderer: Renderer, origin: Origin | None) -> str:
    if origin is None:
        return ""
    lines = renderer.asset(origin.template).decode("utf-8").splitlines()
    return lines[origin.line - 1].strip() if origin.line <= len(lines) else ""
