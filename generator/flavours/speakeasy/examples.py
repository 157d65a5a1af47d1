"""Two examples per operation, with and without ``await``, as the pages of groups show them."""

from __future__ import annotations

from generator.diagnostics import Report
from generator.flavours.base import Example, FilePlan, FlavourSettings
from generator.flavours.speakeasy.flavour import make_snippets, remembering
from generator.flavours.speakeasy.gen_config import read_options
from generator.flavours.speakeasy.names import class_name
from generator.flavours.speakeasy.readme_snippets import ReadmeSnippets
from generator.flavours.speakeasy.resolve import plan_api
from generator.ir import Api


def examples(api: Api, settings: FlavourSettings) -> tuple[Example, ...]:
    """The examples of all operations; one that several groups have is shown by the first."""
    settings = remembering(settings)
    options = read_options(settings.options, sdk_class=class_name(settings.project))
    plan = plan_api(api, settings, options, Report())
    snippets = make_snippets(api, settings, options, plan)
    readme = ReadmeSnippets(snippets)
    made: dict[str, tuple[Example, ...]] = {}
    for group in plan.groups:
        page = f"docs/sdks/{group.docs_folder}/README.md"
        for method in group.methods:
            if method.key in made:
                continue
            sync, asynchronous = snippets.usage(method), readme.usage_async(method)[1:]
            made[method.key] = tuple(
                Example(
                    operation=method.key,
                    variant=variant,
                    code=FilePlan(path=page, text="\n".join(lines).rstrip() + "\n"),
                    page=page,
                    anchor=method.name,
                )
                for variant, lines in (("sync", sync), ("async", asynchronous))
            )
    return tuple(example for pair in made.values() for example in pair)
