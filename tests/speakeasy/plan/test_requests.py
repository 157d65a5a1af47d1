"""What methods take: request models, flattening, names of bodies, clashes."""

from __future__ import annotations

import pytest

from generator.ir import Json
from tests.speakeasy.plan.planning import method_of, model_of, names_of, plan_of

ITEMS = """
paths:
  /items/{id}:
    put:
      operationId: updateItem
      tags: [items]
      parameters:
      - {name: id, in: path, required: true, schema: {type: string}}
      - {name: dryRun, in: query, schema: {type: boolean}}
      requestBody: %s
      responses: {'204': {description: Done}}
components:
  schemas:
    Item:
      type: object
      required: [name]
      properties: {note: {type: string}, name: {type: string}}
    UpdateItemRequest:
      type: object
      properties: {x: {type: string}}
"""
JSON = "{required: %s, content: {application/json: {schema: %s}}}"
REF = "{$ref: '#/components/schemas/%s'}"


def _arguments(body: str, **options: Json) -> list[str]:
    plan = plan_of(ITEMS % body, {**options, "allowedRedefinedBuiltins": ["id"]})
    return [argument.name for argument in method_of(plan, "update_item").arguments]


def test_parameters_and_fields_are_arguments_required_ones_first() -> None:
    assert _arguments(JSON % ("true", REF % "Item")) == ["id", "name", "dry_run", "note"]


def test_body_first() -> None:
    made = _arguments(JSON % ("true", REF % "Item"), flatteningOrder="body-first")
    assert made == ["name", "id", "note", "dry_run"]


def test_more_parameters_than_allowed_are_one_request_and_a_body_counts_once() -> None:
    assert _arguments(JSON % ("true", REF % "Item"), maxMethodParams=2) == ["request"]
    made = _arguments(JSON % ("true", REF % "Item"), maxMethodParams=3)
    assert made == ["id", "name", "dry_run", "note"]


def test_a_body_that_is_no_object_is_one_argument() -> None:
    made = _arguments(JSON % ("true", "{type: array, items: {type: string}}"))
    assert made == ["id", "request_body", "dry_run"]


def test_a_choice_of_media_types_is_not_flattened() -> None:
    two = "{content: {application/json: {schema: %s}, text/json: {schema: %s}}}"
    assert _arguments(two % (REF % "Item", REF % "Item")) == ["id", "dry_run", "item"]


def test_without_flattening_the_body_stays_whole() -> None:
    made = _arguments(JSON % ("true", REF % "Item"), flattenRequests=False)
    assert made == ["id", "item", "dry_run"]


def test_a_component_keeps_the_name_that_a_request_would_like() -> None:
    plan = plan_of(ITEMS % (JSON % ("true", REF % "UpdateItemRequest")))
    wrapper = model_of(plan, "UpdateItemRequestRequest")
    assert wrapper.role == "request"
    assert wrapper.ref.module == "updateitemop"
    assert [field.name for field in wrapper.fields] == ["id", "dry_run", "update_item_request"]
    assert model_of(plan, "UpdateItemRequest").ref.module == "updateitemrequest"


def test_inline_bodies() -> None:
    inline = JSON % ("true", "{type: object, properties: {a: {type: string}}}")
    assert "UpdateItemRequestBody" in names_of(plan_of(ITEMS % inline))


ALONE = """
paths:
  /items:
    post:
      operationId: createItem
      requestBody: {required: %s, content: {application/json: {schema: {type: object, properties: {a: {type: string}}}}}}
      responses: {'204': {description: Done}}
"""


def test_a_body_alone_takes_the_name_of_the_request() -> None:
    plan = plan_of(ALONE % "true")
    assert names_of(plan) == ["CreateItemRequest"]
    assert [a.name for a in method_of(plan, "create_item").arguments] == ["a"]
    older = plan_of(ALONE % "true", {"fixes": {"nameResolutionFeb2025": False}})
    assert names_of(older) == ["CreateItemRequestBody"]


def test_an_optional_body_alone_is_one_request() -> None:
    (argument,) = method_of(plan_of(ALONE % "false"), "create_item").arguments
    assert (argument.name, argument.role, argument.required) == ("request", "request", False)


UPLOAD = """
paths:
  /files:
    post:
      operationId: uploadFiles
      requestBody:
        required: true
        content:
          multipart/form-data:
            schema:
              type: object
              required: [files]
              properties:
                files: {type: array, items: {type: string, format: binary}}
                meta: {type: object, additionalProperties: {type: string}}
      responses: {'204': {description: Done}}
"""


def test_uploads_have_a_class_of_their_own() -> None:
    plan = plan_of(UPLOAD)
    assert names_of(plan) == ["UploadFilesRequest", "File"]
    assert [field.name for field in model_of(plan, "File").fields] == [
        "file_name",
        "content",
        "content_type",
    ]
    older = plan_of(UPLOAD, {"fixes": {"nameResolutionFeb2025": False}})
    assert "Files" in names_of(older)


def test_parameters_that_would_be_one_attribute_say_where_they_travel() -> None:
    plan = plan_of("""
paths:
  /x:
    get:
      operationId: getX
      parameters:
      - {name: sort.by, in: query, schema: {type: string}}
      - {name: sort_by, in: query, schema: {type: string}}
      responses: {'204': {description: Done}}
""")
    assert [a.name for a in method_of(plan, "get_x").arguments] == [
        "sort_by_query_parameter",
        "sort_by_query_parameter1",
    ]


GLOBALS = """
x-speakeasy-globals: {parameters: [{$ref: '#/components/parameters/Tenant'}]}
paths:
  /x/{tenant}:
    get:
      operationId: getX
      parameters: [{$ref: '#/components/parameters/Tenant'}]
      responses: {'204': {description: Done}}
components:
  parameters:
    Tenant: {name: tenant, in: path, required: true, schema: {type: string}%s}
"""


def test_global_parameters_may_be_left_out_of_calls() -> None:
    plan = plan_of(GLOBALS % "", {"envVarPrefix": "ACME"})
    (known,) = plan.globals
    assert (known.name, known.required, known.env) == ("tenant", False, ("ACME_TENANT",))
    method = method_of(plan, "get_x")
    assert method.globals_model is not None
    assert method.globals_model.name == "GetXGlobals"
    assert [(a.name, a.required) for a in method.arguments] == [("tenant", False)]


def test_hidden_global_parameters_leave_the_methods() -> None:
    plan = plan_of(GLOBALS % ", x-speakeasy-globals-hidden: true")
    method = method_of(plan, "get_x")
    assert method.globals_model is not None
    assert [(a.name, a.required) for a in method.arguments] == [("request", False)]


UPLOADS = """
paths:
  /x:
    post:
      operationId: sendX
      x-speakeasy-name-override: send
      requestBody:
        required: true
        content:
          application/json: {schema: {type: object, required: [url], properties: {url: {type: string}}}}
          multipart/form-data: {schema: {type: object, required: [%s], properties: {%s: {type: string}}}}
      responses: {'204': {description: Done}}
"""


@pytest.mark.parametrize(
    ("release", "names"),
    [("2.700.0", ["send_json", "send_multipart"]), ("2.914.0", ["send", "send_multipart"])],
)
def test_bodies_of_different_kinds_are_different_methods(release: str, names: list[str]) -> None:
    plan = plan_of(UPLOADS % ("file", "file"), {"generatorVersion": release})
    assert [method.name for method in plan.methods] == names
    assert [[a.name for a in method.arguments] for method in plan.methods] == [["url"], ["file"]]
    assert plan.methods[1].operation_id == "sendX_multipart"
    assert [m.request.body.serialization for m in plan.methods if m.request.body] == [
        "json",
        "multipart",
    ]


def test_the_same_body_in_several_kinds_is_one_method() -> None:
    plan = plan_of(UPLOADS % ("url", "url"))
    assert [method.name for method in plan.methods] == ["send"]


def test_what_a_body_is_called_beside_parameters() -> None:
    text = """
paths:
  /x/{id}:
    put:
      operationId: putX
      parameters: [{name: id, in: path, required: true, schema: {type: string}}]
      requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Box'}}}}
      responses: {'204': {description: Done}}
components:
  schemas:
    Box: {type: object, properties: {a: {type: string}}}
"""
    assert [field.name for field in model_of(plan_of(text), "PutXRequest").fields] == ["id", "box"]
    named = plan_of(text, {"requestBodyFieldName": "body"})
    assert [field.name for field in model_of(named, "PutXRequest").fields] == ["id", "body"]


CLASH = """
paths:
  /users/{name}:
    put:
      operationId: updateUser
      parameters: [{name: name, in: path, required: true, schema: {type: string}}]
      requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/User'}}}}
      responses: {'204': {description: Done}}
components:
  schemas:
    User: {type: object, properties: {name: {type: string}, age: {type: integer}}}
"""


def test_a_parameter_beside_a_field_of_the_body_ends_in_param() -> None:
    plan = plan_of(CLASH)
    names = [field.name for field in model_of(plan, "UpdateUserRequest").fields]
    assert names == ["name_param", "user"]
    arguments = [argument.name for argument in method_of(plan, "update_user").arguments]
    assert arguments == ["name_param", "name", "age"]
    assert method_of(plan, "update_user").path == "/users/{name}"


@pytest.mark.parametrize("options", [{"flattenRequests": False}, {"maxMethodParams": 2}])
def test_where_the_body_stays_whole_no_parameter_clashes(options: dict[str, Json]) -> None:
    names = [field.name for field in model_of(plan_of(CLASH, options), "UpdateUserRequest").fields]
    assert names == ["name", "user"]
