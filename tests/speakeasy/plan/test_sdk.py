"""The SDK as a whole: groups, names of methods, credentials, servers, pages, retries."""

from __future__ import annotations

import pytest

from generator.flavours.speakeasy.plan import SecurityBinding
from tests.speakeasy.plan.planning import method_of, model_of, names_of, plan_of

DONE = "responses: {'204': {description: Done}}"


def test_groups_nest_at_dots_and_clashing_classes_take_the_name_of_the_sdk() -> None:
    plan = plan_of(f"""
tags: [{{name: data.content, description: Inner}}]
paths:
  /a: {{get: {{operationId: getA, tags: [data.content], {DONE}}}}}
  /b: {{get: {{operationId: getB, tags: [content], {DONE}}}}}
  /c: {{get: {{operationId: getC, {DONE}}}}}
  /d: {{get: {{operationId: getD, tags: [x], x-speakeasy-group: jobsDocuments, x-speakeasy-name-override: list, {DONE}}}}}
""")
    found = {group.path: (group.class_name, group.module) for group in plan.groups}
    assert found == {
        (): ("Acme", "sdk"),
        ("data",): ("Data", "data"),
        ("data", "content"): ("AcmeContent", "acme_content"),
        ("content",): ("Content", "content"),
        ("jobs_documents",): ("JobsDocuments", "jobsdocuments"),
    }
    assert plan.root.methods[0].name == "get_c"
    assert method_of(plan, "list").operation_id == "getD"


def test_a_group_that_is_called_like_a_model() -> None:
    plan = plan_of("""
paths:
  /a:
    get:
      operationId: getA
      tags: [hosting]
      responses: {'200': {description: Done, content: {application/json: {schema: {$ref: '#/components/schemas/Hosting'}}}}}
components: {schemas: {Hosting: {type: object, properties: {a: {type: string}}}}}
""")
    (group,) = plan.root.children
    assert (group.class_name, group.module, group.attribute) == (
        "HostingSDK",
        "hosting_sdk",
        "hosting",
    )


def test_ignored_operations_are_not_there() -> None:
    plan = plan_of(
        f"paths: {{/a: {{get: {{operationId: getA, x-speakeasy-ignore: true, {DONE}}}}}}}\n"
    )
    assert plan.methods == ()


def test_an_operation_without_id_is_called_after_method_and_path() -> None:
    plan = plan_of(
        f"paths: {{'/jobs/{{id}}/run': {{post: {{parameters: [{{name: id, in: path, required: true, schema: {{type: string}}}}], {DONE}}}}}}}\n"
    )
    (method,) = plan.methods
    assert method.operation_id == "post_/jobs/{id}/run"
    assert method.name == "post_jobs_id_run"


KEYS = """
components:
  securitySchemes:
    APIKeyHeader: {type: apiKey, in: header, name: X-Key}
    basic: {type: http, scheme: basic}
    clientOauth: {type: oauth2, flows: {clientCredentials: {tokenUrl: https://id.example.com/token, scopes: {}}}}
"""


def _secured(requirement: str, operation: str = "") -> str:
    return f"{requirement}paths: {{/a: {{get: {{operationId: getA, {operation}{DONE}}}}}}}\n{KEYS}"


def test_one_credential_is_an_argument_of_the_client() -> None:
    plan = plan_of(_secured("security: [{APIKeyHeader: []}]\n"), {"envVarPrefix": "ACME"})
    assert plan.security is not None
    assert (plan.security.argument, plan.security.flattened) == ("api_key_header", True)
    (field,) = model_of(plan, "Security").fields
    assert field.env == ("ACME_API_KEY_HEADER",)
    assert field.bindings == (
        SecurityBinding(scheme_type="apiKey", sub_type="header", field_name="X-Key"),
    )
    assert not plan.security.required


def test_without_a_prefix_the_credential_is_required() -> None:
    plan = plan_of(_secured("security: [{APIKeyHeader: []}]\n"))
    assert plan.security is not None
    assert plan.security.required


def test_schemes_with_parts_spread_when_alone() -> None:
    plan = plan_of(_secured("security: [{basic: []}]\n"))
    assert [field.name for field in model_of(plan, "Security").fields] == ["username", "password"]


def test_schemes_with_parts_are_models_beside_others() -> None:
    plan = plan_of(_secured("security: [{clientOauth: []}, {APIKeyHeader: []}]\n"))
    assert [field.name for field in model_of(plan, "Security").fields] == [
        "client_oauth",
        "api_key_header",
    ]
    assert [field.name for field in model_of(plan, "SchemeClientOauth").fields] == [
        "client_id",
        "client_secret",
        "token_url",
    ]
    assert plan.security is not None
    assert plan.security.oauth2_client_credentials


def test_what_all_operations_ask_for_belongs_to_the_client() -> None:
    plan = plan_of(_secured("", "security: [{APIKeyHeader: []}], "))
    assert plan.security is not None
    assert method_of(plan, "get_a").security.kind == "global"


def test_other_credentials_belong_to_the_operation() -> None:
    plan = plan_of(_secured("security: [{APIKeyHeader: []}]\n", "security: [{basic: []}], "))
    method = method_of(plan, "get_a")
    assert method.security.kind == "operation"
    assert method.arguments[0].role == "security"
    assert "GetASecurity" in names_of(plan)


def test_servers() -> None:
    text = f"""openapi: 3.1.0
info: {{title: Acme, version: "1"}}
servers:
- {{url: 'https://{{region}}.example.com/', x-speakeasy-server-id: prod, variables: {{region: {{default: eu, enum: [eu, us]}}}}}}
paths: {{/a: {{get: {{operationId: getA, {DONE}}}}}}}
"""
    plan = plan_of(text)
    (server,) = plan.servers
    assert (server.url, server.name, server.constant) == (
        "https://{region}.example.com",
        "prod",
        "SERVER_PROD",
    )
    assert [(v.name, v.enum_name) for v in plan.server_variables] == [("region", "ServerRegion")]


def test_retries_and_pages() -> None:
    plan = plan_of("""
x-speakeasy-retries: {strategy: backoff, backoff: {maxElapsedTime: 9000}, statusCodes: [5XX, 429]}
paths:
  /a:
    get:
      operationId: listA
      x-speakeasy-pagination:
        type: cursor
        inputs: [{name: cursor, in: parameters, type: cursor}]
        outputs: {nextCursor: $.next}
      parameters: [{name: cursor, in: query, schema: {type: string}}]
      responses: {'200': {description: Done, content: {application/json: {schema: {type: object, properties: {next: {type: string}}}}}}}
""")
    method = method_of(plan, "list_a")
    assert method.retries is not None
    assert (method.retries.max_elapsed_time, method.retries.status_codes) == (9000, ("5XX", "429"))
    assert method.pagination is not None
    assert method.pagination.next_cursor == "$.next"
    assert names_of(plan) == ["ListARequest", "ListAResponseBody", "ListAResponse"]
    assert plan.has_pagination


def test_rules_of_the_document_name_methods() -> None:
    plan = plan_of(
        f"""
x-speakeasy-name-override:
- {{operationId: ^get.*, methodNameOverride: get}}
- {{operationId: '(a+)+b', methodNameOverride: never}}
paths:
  /a: {{get: {{operationId: getThing, tags: [things], {DONE}}}}}
  /b: {{get: {{operationId: aaab, tags: [things], {DONE}}}}}
"""
    )
    assert [method.name for method in plan.methods] == ["get", "aaab"]


@pytest.mark.parametrize(
    ("sdk_class", "variable"),
    [("OpenRouter", "open_router"), ("Acme", "a_client"), ("SDK", "sdk"), ("AcmeAPI", "acme_api")],
)
def test_the_client_in_samples_is_called_after_its_class(sdk_class: str, variable: str) -> None:
    plan = plan_of(
        f"paths: {{/a: {{get: {{operationId: getA, {DONE}}}}}}}", {"sdkClassName": sdk_class}
    )
    assert plan.sdk_variable == variable


CHAT = """
paths:
  /chat:
    post:
      operationId: chat
      requestBody:
        required: true
        content: {application/json: {schema: {type: object, properties: {stream: {type: boolean}}}}}
      responses:
        '200':
          description: Done
          content:
            application/json: {schema: {type: object, properties: {text: {type: string}}}}
            text/event-stream: {schema: {type: object, properties: {data: {type: string}}}}
"""


@pytest.mark.parametrize("inferred", [True, False])
def test_an_argument_may_choose_between_an_answer_and_its_stream(inferred: bool) -> None:
    response = method_of(plan_of(CHAT, {"inferSSEOverload": inferred}), "chat").response
    if not inferred:
        assert response.streaming is None
        assert response.accept_enum == "ChatAcceptEnum"
        return
    assert response.accept_enum is None
    assert response.streaming is not None
    assert response.streaming.argument == "stream"
    assert response.streaming.stream.media_type == "text/event-stream"


REST = """
paths:
  /a:
    get:
      operationId: getA
      responses:
        '200': {description: Done, content: {application/json: {schema: {$ref: '#/components/schemas/Good'}}}}
        default: {description: Else, content: {application/json: {schema: {$ref: '#/components/schemas/Other'}}}}
components:
  schemas:
    Good: {type: object, properties: {a: {type: string}}}
    Other: {type: object, properties: {b: {type: string}}}
"""


@pytest.mark.parametrize("error", [True, False])
def test_the_answer_for_all_other_statuses(error: bool) -> None:
    response = method_of(plan_of(REST, {"defaultAsError": error}), "get_a").response
    assert [case.outcome for case in response.cases] == ["return", "raise" if error else "return"]
    assert response.type is not None
    assert response.type.ref is not None
    assert response.type.ref.name == ("Good" if error else "GetAResponse")


def test_streams_give_events_or_their_data() -> None:
    for flat, kind in ((True, "str"), (False, "ref")):
        plan = plan_of(CHAT, {"inferSSEOverload": True, "sseFlatResponse": flat})
        choice = method_of(plan, "chat").response.streaming
        assert choice is not None
        assert choice.stream.type is not None
        assert choice.stream.type.item is not None
        assert choice.stream.type.item.kind == kind


def test_before_september_2024_every_answer_might_be_none() -> None:
    for flags, optional in ((None, False), ({"responseRequiredSep2024": True}, False), ({}, True)):
        plan = plan_of(REST, {} if flags is None else {"fixFlags": dict(flags)})
        assert method_of(plan, "get_a").response.optional is optional
