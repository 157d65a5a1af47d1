"""The flavour ``openapi_generator_v6``: from the model to the plan of every file."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from generator.attribute_docs import documented
from generator.diagnostics import Report
from generator.flavours.base import Flavour, FlavourSettings, Option, Package
from generator.flavours.openapi_generator_v6.called import names_of
from generator.flavours.openapi_generator_v6.cut_names import report_cut_names
from generator.flavours.openapi_generator_v6.docs import page_files
from generator.flavours.openapi_generator_v6.package import package_files
from generator.flavours.openapi_generator_v6.plan_client import GLOBAL_SECURITY, plan_client
from generator.flavours.openapi_generator_v6.project import project_files
from generator.flavours.openapi_generator_v6.quirks import Quirks
from generator.ir import Api


class OpenApiGeneratorV6:
    """Clients in the style of OpenAPI Generator 6.4.0's ``python``: immutable schema classes."""

    name: ClassVar[str] = "openapi_generator_v6"
    options: ClassVar[Mapping[str, Option]] = {
        GLOBAL_SECURITY: Option(
            type="boolean",
            doc="Whether pages show the API's own security (an operation's own is always shown).",
            default=True,
        ),
    }

    def plan(self, api: Api, settings: FlavourSettings, report: Report) -> Package:
        """Settle every name, then plan the code, the pages and the files around them."""
        client = plan_client(api, settings)
        report_cut_names(client, report)
        files = (*package_files(client), *page_files(client, settings))
        files = (*files, *project_files(client, files))
        return Package(files=files, ledger={"names": dict(client.names)}, names=names_of(client))

    def quirks(self) -> Mapping[str, str]:
        """The defects of the original's pages."""
        return documented(Quirks)


FLAVOUR: Flavour = OpenApiGeneratorV6()
