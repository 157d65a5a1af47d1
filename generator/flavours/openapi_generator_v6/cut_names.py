"""Says which modules and pages are called shorter than the original calls them.

Takes the plan of the client; names beyond what file systems take are cut where they are given
(:class:`.names.Scope`).
"""

from __future__ import annotations

from generator import codes
from generator.diagnostics import Report
from generator.flavours.openapi_generator_v6 import names
from generator.flavours.openapi_generator_v6.plan import ClientPlan
from generator.ir import Source


def report_cut_names(client: ClientPlan, report: Report) -> None:
    """One note for each path, model and tag whose files have a shorter name."""
    seen: set[str] = set()
    for endpoint in client.endpoints:
        path = endpoint.path
        if path.module not in seen and len(names.path_module(path.path)) > names.LONGEST_PATH:
            _say(report, "path", path.module, endpoint.operation.source)
        seen.add(path.module)
    for model in client.models:
        if len(names.model_module(model.ref.key)) > names.LONGEST_MODEL:
            _say(report, "schema", model.ref.module, model.schema.schema.source)
    for tag in client.tags:
        if len(names.api_module(tag.class_name)) > names.LONGEST_MODEL:
            _say(report, "tag", tag.module, tag.endpoints[0].operation.source)


def _say(report: Report, subject: str, module: str, source: Source) -> None:
    report.add(
        codes.LIMIT_NAME,
        f"the name of this {subject} is too long for a file: its module is called {module}",
        source,
    )
