"""The flavour ``openapi_generator``: a client as OpenAPI Generator 7.13 ``python`` lays it out."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from generator.diagnostics import Report
from generator.flavours.base import FilePlan, FlavourSettings, Option, Package
from generator.flavours.openapi_generator.called import names_of
from generator.flavours.openapi_generator.docs import page_files, page_names
from generator.flavours.openapi_generator.package import code_files
from generator.flavours.openapi_generator.plan_build import make_client
from generator.flavours.openapi_generator.project import project_files
from generator.flavours.openapi_generator.project_settings import ProjectSettings
from generator.flavours.openapi_generator.quirks import QUIRKS, Quirks
from generator.ir import Api, Json


class OpenapiGenerator:
    """Plans the packages, pages and project files of this style."""

    name: ClassVar[str] = "openapi_generator"
    options: ClassVar[Mapping[str, Option]] = {
        "git_host": Option(type="string", doc="Host of the repository.", default="github.com"),
        "git_user_id": Option(type="string", doc="Owner of the repository.", default="GIT_USER_ID"),
        "git_repo_id": Option(type="string", doc="Name of the repository.", default="GIT_REPO_ID"),
        "user_agent": Option(type="string", doc="What requests say in their User-Agent header."),
    }

    def plan(self, api: Api, settings: FlavourSettings, report: Report) -> Package:
        """Settle every name, then say which files there are."""
        client = make_client(
            api,
            package=settings.package,
            project=settings.project,
            version=settings.version,
            published=settings.published,
        )
        project = ProjectSettings(
            git_host=self._text(settings, "git_host"),
            git_user_id=self._text(settings, "git_user_id"),
            git_repo_id=self._text(settings, "git_repo_id"),
        )
        agent = settings.options.get("user_agent")
        quirks = Quirks(settings.fidelity, settings.mended, page_names(client))
        named = project.is_set or quirks.keeps("repository-placeholder")
        files = (
            *code_files(client, str(agent) if agent is not None else None),
            *page_files(client, project.repository if named else client.project, quirks),
        )
        files = (*files, *project_files(client, project, files, settings.fidelity))
        return Package(files=files, ledger={"names": dict(client.names)}, names=names_of(client))

    def quirks(self) -> Mapping[str, str]:
        """The defects of the original's pages."""
        return QUIRKS

    def _text(self, settings: FlavourSettings, name: str) -> str:
        given: Json = settings.options.get(name)
        default = self.options[name].default
        return str(given if given is not None else default)


FLAVOUR = OpenapiGenerator()

__all__ = ["FLAVOUR", "FilePlan", "OpenapiGenerator"]
