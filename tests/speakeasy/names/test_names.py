"""The casing rules as tables: wire names in, Python names out."""

from __future__ import annotations

import keyword

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.flavours.speakeasy import names
from generator.flavours.speakeasy.singular import singular


@pytest.mark.parametrize(
    ("wire", "made"),
    [
        ("getById", "GetByID"),
        ("createEventByBlueprintInstanceId", "CreateEventByBlueprintInstanceID"),
        ("getAllDatasourceIds", "GetAllDatasourceIds"),
        ("v1.workspaces.createWorkspace", "V1WorkspacesCreateWorkspace"),
        ("post_/jobs/submit", "PostJobsSubmit"),
        ("embedding-model-configOutput", "EmbeddingModelConfigOutput"),
        ("libraries_documents_get_signed_url_v1", "LibrariesDocumentsGetSignedURLV1"),
        ("agents_api_v1_agents_get", "AgentsAPIV1AgentsGet"),
        ("exports_to_jsonl", "ExportsToJsonl"),
        ("SSEEvent", "SSEEvent"),
        ("HTTPValidationError", "HTTPValidationError"),
        ("WorkspaceCreateRequestDTO", "WorkspaceCreateRequestDTO"),
        ("200_response", "TwoHundredResponse"),
        ("noneOf", "NoneOf"),
    ],
)
def test_class_names(wire: str, made: str) -> None:
    assert names.class_name(wire) == made


@pytest.mark.parametrize(
    ("wire", "made"),
    [
        ("baseURL", "base_url"),
        ("x-tenant-id", "x_tenant_id"),
        ("javascriptRender", "javascript_render"),
        ("bankAccountIDs", "bank_account_i_ds"),
        ("getQRCode", "get_qr_code"),
        ("V2GetInfo", "v2_get_info"),
        ("s3Config", "s3_config"),
        ("$schema", "dollar_schema"),
        (".metadata", "dot_metadata"),
        ("filter", "filter_"),
        ("from", "from_"),
        ("date", "date_"),
        ("bytes", "bytes_"),
        ("type", "type"),
        ("id", "id"),
        ("24h", "twenty_fourh"),
    ],
)
def test_field_names(wire: str, made: str) -> None:
    assert names.field_name(wire) == made


@pytest.mark.parametrize(
    ("wire", "made"),
    [
        ("badRequestError", "badrequesterror"),
        ("v1.workspaces.createWorkspace", "v1_workspaces_createworkspace"),
        ("post_/jobs/submit", "post_jobs_submit"),
        ("Body_uploadDatasourceContent", "body_uploaddatasourcecontent"),
        ("embedding-model-configOutput", "embedding_model_configoutput"),
        ("class", "class_"),
        ("3d", "_3d"),
    ],
)
def test_module_names(wire: str, made: str) -> None:
    assert names.module_name(wire) == made


@pytest.mark.parametrize(
    ("value", "made"),
    [
        ("pending", "PENDING"),
        ("UpdateCredentials", "UPDATE_CREDENTIALS"),
        ("serverless-workflow_v1.0.0", "SERVERLESS_WORKFLOW_V1_0_0"),
        ("24h", "TWENTY_FOURH"),
        ("1y", "ONEY"),
        ("90d", "NINETYD"),
        ("a2a", "A2A"),
        ("*", "WILDCARD_"),
        ("", "UNKNOWN"),
        ("-1", "MINUS_1"),
        ("ach debit", "ACH_DEBIT"),
        (1, "ONE"),
        (-21, "MINUS_21"),
        (2024, "TWO_THOUSAND_AND_TWENTY_FOUR"),
        (1_000_000, "ONE_MILLION"),
    ],
)
def test_member_names(value: object, made: str) -> None:
    assert names.member_name(value) == made


@pytest.mark.parametrize(
    ("plural", "one"),
    [
        ("Items", "Item"),
        ("Messages", "Message"),
        ("Categories", "Category"),
        ("Data", "Data"),
        ("Addresses", "Address"),
        ("Statuses", "Status"),
        ("Children", "Child"),
        ("LineItems", "LineItem"),
        ("IDs", "ID"),
        ("Boxes", "Box"),
        ("Status", "Status"),
        ("Access", "Access"),
    ],
)
def test_singular(plural: str, one: str) -> None:
    assert singular(plural) == one


@given(st.text(min_size=1, max_size=40))
def test_any_name_becomes_an_identifier(wire: str) -> None:
    for made in (
        names.usable(names.class_name(wire)),
        names.field_name(wire),
        names.argument_name(wire),
        names.method_name(wire),
        names.module_name(wire),
        names.member_name(wire),
    ):
        assert made.isidentifier(), (wire, made)
        assert not keyword.iskeyword(made), (wire, made)
