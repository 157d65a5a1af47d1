"""Settings of the original's ``gen.yaml`` that change an SDK and that this flavour does not follow.

Takes the parsed file, gives each such setting with its value; those that the SDK has anyway, and
those that only concern the original's own workflow, are left out.
"""

from __future__ import annotations

from collections.abc import Mapping

from generator.ir import Json

_ANYWAY: Mapping[str, tuple[Json, ...]] = {
    "generation.maintainOpenAPIOrder": (True,),
    "generation.useClassNamesForArrayFields": (True,),
    "generation.baseServerUrl": ("",),
    "generation.documentation": ("default", ""),
    "generation.fixes.nameResolutionDec2023": (True,),
    "generation.fixes.parameterOrderingFeb2024": (True,),
    "generation.fixes.requestResponseComponentNamesFeb2024": (True,),
    "generation.fixes.nameOverrideFeb2026": (False,),
    "python.templateVersion": ("v2",),
    "python.asyncMode": ("both",),
    "python.clientServerStatusCodesAsErrors": (True,),
    "python.enableCustomCodeRegions": (False,),
    "python.flatAdditionalProperties": (False,),
    "python.bodyVariantOverloads": (False,),
    "python.rawResponseHelpers": (False,),
    "python.responseSchemaValidation": (True,),
    "python.errorSchemaValidation": (True,),
    "python.methodTimeoutArgument": ("timeout-ms",),
    "python.methodTimeoutUnits": ("milliseconds",),
    "python.multipartArrayFormat": ("standard",),
    "python.inputTypedDictSuffix": ("TypedDict",),
    "python.useAsyncHooks": (False,),
    "python.constFieldsAlwaysOptional": (False,),
    "python.respectTitlesForPrimitiveUnionMembers": (False,),
    "python.unionStrategy": ("left-to-right", "populated-fields"),
    "python.imports.option": ("openapi",),
    "python.fixFlags.conflictResistantModelImportsFeb2026": (False, True),
    "python.additionalDependencies.main": ({},),
    "python.eventStreamClassNames.sync": ("EventStream",),
    "python.eventStreamClassNames.async": ("EventStreamAsync",),
}
"""What each of these settings may say for the SDK to be as it is."""


READ = frozenset(_ANYWAY)
"""The settings that are looked at here."""


def not_followed(tree: Mapping[str, Json]) -> tuple[str, ...]:
    """The settings that ask for something else, as ``python.asyncMode: split``."""
    found = []
    for path, anyway in _ANYWAY.items():
        value = _at(tree, path)
        if value is not None and value not in anyway:
            found.append(f"{path}: {_shown(value)}")
    return tuple(found)


def _at(tree: Mapping[str, Json], path: str) -> Json:
    value: Json = dict(tree)
    for part in path.split("."):
        value = value.get(part) if isinstance(value, dict) else None
    return value


def _shown(value: Json) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    return ", ".join(value) if isinstance(value, dict) else str(value)
