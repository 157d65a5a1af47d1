"""One example per operation, as the pages of API classes show it."""

from __future__ import annotations

from generator.flavours.base import Example, FilePlan, FlavourSettings
from generator.flavours.openapi_generator.docs_client import shown
from generator.flavours.openapi_generator.docs_sample import Sample, make_sample
from generator.flavours.openapi_generator.plan_build import make_client
from generator.flavours.openapi_generator.quirks import Quirks
from generator.ir import Api


def examples(api: Api, settings: FlavourSettings) -> tuple[Example, ...]:
    """The examples of all operations; one that several classes have is shown by the first."""
    client = make_client(
        api,
        package=settings.package,
        project=settings.project,
        version=settings.version,
        published=settings.published,
    )
    quirks = Quirks(settings.fidelity)
    client = shown(client, quirks)
    made: dict[str, Example] = {}
    for owner in client.apis:
        for operation in owner.operations:
            if operation.key in made:
                continue
            page = f"docs/{owner.classname}.md"
            code = _text(make_sample(client, owner.classname, operation, quirks))
            made[operation.key] = Example(
                operation=operation.key,
                code=FilePlan(path=page, text=code),
                page=page,
                anchor=operation.name,
            )
    return tuple(made.values())


def _text(sample: Sample) -> str:
    blocks = (*sample.modules, *sample.imports), sample.configuration, sample.call
    return "\n\n".join("\n".join(lines) for lines in blocks).rstrip() + "\n"
