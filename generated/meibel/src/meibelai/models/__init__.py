"""Names of this package, each imported when it is first asked for."""

from __future__ import annotations

from types import ModuleType as _ModuleType
from typing import TYPE_CHECKING, Dict as _Dict

from ..types import lazy as _lazy

if TYPE_CHECKING:
    from .activity import Activity, ActivityTypedDict
    from .activitystatus import ActivityStatus
    from .addactivitybyblueprintinstanceop import (
        AddActivityByBlueprintInstanceRequest,
        AddActivityByBlueprintInstanceRequestTypedDict,
    )
    from .addactivityrequest import AddActivityRequest, AddActivityRequestTypedDict
    from .addactivityresponse import AddActivityResponse, AddActivityResponseTypedDict
    from .addblueprintinstancerequest import (
        AddBlueprintInstanceRequest,
        AddBlueprintInstanceRequestTypedDict,
    )
    from .addblueprintinstanceresponse import (
        AddBlueprintInstanceResponse,
        AddBlueprintInstanceResponseTypedDict,
    )
    from .addblueprintrequest import AddBlueprintRequest, AddBlueprintRequestTypedDict
    from .addblueprintresponse import AddBlueprintResponse, AddBlueprintResponseTypedDict
    from .addblueprinttaskrequest import AddBlueprintTaskRequest, AddBlueprintTaskRequestTypedDict
    from .addchunkingstrategyop import (
        AddChunkingStrategyRequest1,
        AddChunkingStrategyRequest1TypedDict,
    )
    from .addchunkingstrategyrequest import (
        AddChunkingStrategyRequest,
        AddChunkingStrategyRequestTypedDict,
    )
    from .addchunkingstrategyresponse import (
        AddChunkingStrategyResponse,
        AddChunkingStrategyResponseTypedDict,
    )
    from .adddataelementop import AddDataElementRequest1, AddDataElementRequest1TypedDict
    from .adddataelementrequest import AddDataElementRequest, AddDataElementRequestTypedDict
    from .adddataelementresponse import AddDataElementResponse, AddDataElementResponseTypedDict
    from .adddatasourcerequest import AddDatasourceRequest, AddDatasourceRequestTypedDict
    from .adddatasourceresponse import AddDatasourceResponse, AddDatasourceResponseTypedDict
    from .addeventresponse import AddEventResponse, AddEventResponseTypedDict
    from .addragconfigop import AddRagConfigRequest1, AddRagConfigRequest1TypedDict
    from .addragconfigrequest import AddRagConfigRequest, AddRagConfigRequestTypedDict
    from .addragconfigresponse import AddRagConfigResponse, AddRagConfigResponseTypedDict
    from .addtagcolumninfoop import AddTagColumnInfoRequest, AddTagColumnInfoRequestTypedDict
    from .addtagcolumnrequest import AddTagColumnRequest, AddTagColumnRequestTypedDict
    from .addtagcolumnresponse import AddTagColumnResponse, AddTagColumnResponseTypedDict
    from .addtagconfigop import AddTagConfigRequest1, AddTagConfigRequest1TypedDict
    from .addtagconfigrequest import AddTagConfigRequest, AddTagConfigRequestTypedDict
    from .addtagconfigresponse import AddTagConfigResponse, AddTagConfigResponseTypedDict
    from .addtagtableinfoop import AddTagTableInfoRequest, AddTagTableInfoRequestTypedDict
    from .addtagtablerequest import AddTagTableRequest, AddTagTableRequestTypedDict
    from .addtagtableresponse import AddTagTableResponse, AddTagTableResponseTypedDict
    from .alloweddataelementfilterkeys import AllowedDataElementFilterKeys
    from .apierror import APIError
    from .basicwebauth import BasicWebAuth, BasicWebAuthTypedDict
    from .blueprint import Blueprint, BlueprintTypedDict
    from .blueprintinstance import BlueprintInstance, BlueprintInstanceTypedDict
    from .blueprintinstancestatus import BlueprintInstanceStatus
    from .body_uploaddatasourcecontent import (
        BodyUploadDatasourceContent,
        BodyUploadDatasourceContentTypedDict,
        Files,
        FilesTypedDict,
    )
    from .cancelblueprintinstanceop import (
        CancelBlueprintInstanceRequest,
        CancelBlueprintInstanceRequestTypedDict,
    )
    from .codechunking import CodeChunking, CodeChunkingTypedDict
    from .completeblueprintinstanceop import (
        CompleteBlueprintInstanceRequest1,
        CompleteBlueprintInstanceRequest1TypedDict,
    )
    from .completeblueprintinstancerequest import (
        CompleteBlueprintInstanceRequest,
        CompleteBlueprintInstanceRequestTypedDict,
    )
    from .contentitem import ContentItem, ContentItemTypedDict
    from .contenttype import ContentType
    from .createblueprinttaskop import (
        CreateBlueprintTaskRequest,
        CreateBlueprintTaskRequestTypedDict,
    )
    from .createeventbyblueprintinstanceidop import (
        CreateEventByBlueprintInstanceIDRequest,
        CreateEventByBlueprintInstanceIDRequestTypedDict,
    )
    from .customeventrequest import CustomEventRequest, CustomEventRequestTypedDict
    from .dataelement import DataElement, DataElementTypedDict
    from .dataelementcondition import DataElementCondition
    from .dataelementdiscoveryrecord import (
        DataElementDiscoveryRecord,
        DataElementDiscoveryRecordTypedDict,
        Size,
        SizeTypedDict,
    )
    from .dataelementfilter import DataElementFilter, DataElementFilterTypedDict
    from .dataelementfilterrequest import (
        DataElementFilterRequest,
        DataElementFilterRequestTypedDict,
    )
    from .datasource import Datasource, DatasourceTypedDict
    from .datasourcewebconfig import DatasourceWebConfig, DatasourceWebConfigTypedDict
    from .deleteblueprintinstanceop import (
        DeleteBlueprintInstanceRequest,
        DeleteBlueprintInstanceRequestTypedDict,
    )
    from .deleteblueprintop import DeleteBlueprintRequest, DeleteBlueprintRequestTypedDict
    from .deleteblueprinttaskop import (
        DeleteBlueprintTaskRequest,
        DeleteBlueprintTaskRequestTypedDict,
    )
    from .deletechunkingstrategyop import (
        DeleteChunkingStrategyRequest,
        DeleteChunkingStrategyRequestTypedDict,
    )
    from .deletechunkingstrategyresponse import (
        DeleteChunkingStrategyResponse,
        DeleteChunkingStrategyResponseTypedDict,
    )
    from .deletecontentresponse import DeleteContentResponse, DeleteContentResponseTypedDict
    from .deletedataelementop import DeleteDataElementRequest, DeleteDataElementRequestTypedDict
    from .deletedataelementresponse import (
        DeleteDataElementResponse,
        DeleteDataElementResponseTypedDict,
    )
    from .deletedatasourcecontentop import (
        DeleteDatasourceContentRequest,
        DeleteDatasourceContentRequestTypedDict,
    )
    from .deletedatasourceop import DeleteDatasourceRequest, DeleteDatasourceRequestTypedDict
    from .deletedatasourceresponse import (
        DeleteDatasourceResponse,
        DeleteDatasourceResponseTypedDict,
    )
    from .deleteragconfigop import DeleteRagConfigRequest, DeleteRagConfigRequestTypedDict
    from .deletetagcolumninfoop import (
        DeleteTagColumnInfoRequest,
        DeleteTagColumnInfoRequestTypedDict,
    )
    from .deletetagconfigop import DeleteTagConfigRequest, DeleteTagConfigRequestTypedDict
    from .deletetagtableinfoop import DeleteTagTableInfoRequest, DeleteTagTableInfoRequestTypedDict
    from .deletetagtableresponse import DeleteTagTableResponse, DeleteTagTableResponseTypedDict
    from .downloaddatasourcecontentop import (
        DownloadDatasourceContentRequest,
        DownloadDatasourceContentRequestTypedDict,
    )
    from .dsldefinition import DslDefinition
    from .embeddingmodel import EmbeddingModel, EmbeddingModelTypedDict
    from .event import Event, EventTypedDict
    from .eventtype import EventType
    from .extractormodel import ExtractorModel, ExtractorModelTypedDict
    from .failblueprintinstanceop import (
        FailBlueprintInstanceRequest1,
        FailBlueprintInstanceRequest1TypedDict,
    )
    from .failblueprintinstancerequest import (
        FailBlueprintInstanceRequest,
        FailBlueprintInstanceRequestTypedDict,
    )
    from .getactivitiesbyblueprintinstanceop import (
        GetActivitiesByBlueprintInstanceRequest,
        GetActivitiesByBlueprintInstanceRequestTypedDict,
    )
    from .getactivitiesresponse import GetActivitiesResponse, GetActivitiesResponseTypedDict
    from .getactivitybyblueprintinstanceop import (
        GetActivityByBlueprintInstanceRequest,
        GetActivityByBlueprintInstanceRequestTypedDict,
    )
    from .getallblueprintinstancesop import (
        GetAllBlueprintInstancesRequest,
        GetAllBlueprintInstancesRequestTypedDict,
    )
    from .getalldatasourceidsrequest import (
        GetAllDatasourceIdsRequest,
        GetAllDatasourceIdsRequestTypedDict,
    )
    from .getalltagcolumninfoop import (
        GetAllTagColumnInfoRequest,
        GetAllTagColumnInfoRequestTypedDict,
    )
    from .getalltagtableinfoop import GetAllTagTableInfoRequest, GetAllTagTableInfoRequestTypedDict
    from .getblueprintinstanceop import (
        GetBlueprintInstanceRequest,
        GetBlueprintInstanceRequestTypedDict,
    )
    from .getblueprintinstancesresponse import (
        GetBlueprintInstancesResponse,
        GetBlueprintInstancesResponseTypedDict,
    )
    from .getblueprintop import GetBlueprintRequest, GetBlueprintRequestTypedDict
    from .getblueprintsresponse import GetBlueprintsResponse, GetBlueprintsResponseTypedDict
    from .getblueprinttasksop import GetBlueprintTasksRequest, GetBlueprintTasksRequestTypedDict
    from .getchunkingstrategyop import (
        GetChunkingStrategyRequest,
        GetChunkingStrategyRequestTypedDict,
    )
    from .getcontentresponse import GetContentResponse, GetContentResponseTypedDict
    from .getdataelementop import GetDataElementRequest, GetDataElementRequestTypedDict
    from .getdataelementsbyfiltersop import (
        GetDataElementsByFiltersRequest,
        GetDataElementsByFiltersRequestTypedDict,
    )
    from .getdataelementsop import GetDataElementsRequest, GetDataElementsRequestTypedDict
    from .getdatasourcecontentmetadataop import (
        GetDatasourceContentMetadataRequest,
        GetDatasourceContentMetadataRequestTypedDict,
    )
    from .getdatasourceop import GetDatasourceRequest, GetDatasourceRequestTypedDict
    from .getdatasourceuploadstatusop import (
        GetDatasourceUploadStatusRequest,
        GetDatasourceUploadStatusRequestTypedDict,
    )
    from .geteventbyblueprintinstanceop import (
        GetEventByBlueprintInstanceRequest,
        GetEventByBlueprintInstanceRequestTypedDict,
    )
    from .geteventsbyblueprintinstanceop import (
        GetEventsByBlueprintInstanceRequest,
        GetEventsByBlueprintInstanceRequestTypedDict,
    )
    from .geteventsresponse import GetEventsResponse, GetEventsResponseTypedDict
    from .getragconfigop import GetRagConfigRequest, GetRagConfigRequestTypedDict
    from .gettagcolumninfoop import GetTagColumnInfoRequest, GetTagColumnInfoRequestTypedDict
    from .gettagconfigop import GetTagConfigRequest, GetTagConfigRequestTypedDict
    from .gettagtableinfoop import GetTagTableInfoRequest, GetTagTableInfoRequestTypedDict
    from .htmlchunking import HTMLChunking, HTMLChunkingTypedDict
    from .httpvalidationerror import HTTPValidationError, HTTPValidationErrorData
    from .jsonnodechunking import JSONNodeChunking, JSONNodeChunkingTypedDict
    from .listcontentresponse import ListContentResponse, ListContentResponseTypedDict
    from .listdatasourcecontentop import (
        ListDatasourceContentRequest,
        ListDatasourceContentRequestTypedDict,
    )
    from .markdownnodechunking import MarkdownNodeChunking, MarkdownNodeChunkingTypedDict
    from .meibelaierror import MeibelaiError
    from .metadataoptions import MetadataOptions, MetadataOptionsTypedDict
    from .no_response_error import NoResponseError
    from .objectstorageconfig import ObjectStorageConfig, ObjectStorageConfigTypedDict
    from .objectstoragefilters import ObjectStorageFilters, ObjectStorageFiltersTypedDict
    from .queryworkflowop import QueryWorkflowRequest, QueryWorkflowRequestTypedDict
    from .ragchunkingstrategy import RagChunkingStrategy, RagChunkingStrategyTypedDict
    from .ragconfig import RagConfig, RagConfigTypedDict
    from .responsevalidationerror import ResponseValidationError
    from .s3config import S3Config, S3ConfigTypedDict
    from .security import Security, SecurityTypedDict
    from .semanticchunking import SemanticChunking, SemanticChunkingTypedDict
    from .sendsignalop import SendSignalRequest, SendSignalRequestTypedDict
    from .sentencechunking import SentenceChunking, SentenceChunkingTypedDict
    from .sparseembeddingmodel import SparseEmbeddingModel, SparseEmbeddingModelTypedDict
    from .sseevent import Data, DataTypedDict, SSEEvent, SSEEventTypedDict
    from .startblueprintinstanceop import (
        StartBlueprintInstanceRequest1,
        StartBlueprintInstanceRequest1TypedDict,
    )
    from .startblueprintinstancerequest import (
        StartBlueprintInstanceRequest,
        StartBlueprintInstanceRequestTypedDict,
    )
    from .streamdatasourceuploadprogressop import (
        StreamDatasourceUploadProgressRequest,
        StreamDatasourceUploadProgressRequestTypedDict,
    )
    from .streamuploadprogressop import (
        StreamUploadProgressRequest,
        StreamUploadProgressRequestTypedDict,
    )
    from .tagcolumninfo import TagColumnInfo, TagColumnInfoTypedDict
    from .tagconfig import TagConfig, TagConfigTypedDict
    from .tagtableinfo import TagTableInfo, TagTableInfoTypedDict
    from .tokentextchunking import TokenTextChunking, TokenTextChunkingTypedDict
    from .updateactivitystatusop import (
        UpdateActivityStatusRequest,
        UpdateActivityStatusRequestTypedDict,
    )
    from .updateblueprintinstancestatusop import (
        UpdateBlueprintInstanceStatusRequest,
        UpdateBlueprintInstanceStatusRequestTypedDict,
    )
    from .updateblueprintop import UpdateBlueprintRequest1, UpdateBlueprintRequest1TypedDict
    from .updateblueprintrequest import UpdateBlueprintRequest, UpdateBlueprintRequestTypedDict
    from .updateblueprinttaskop import (
        UpdateBlueprintTaskRequest1,
        UpdateBlueprintTaskRequest1TypedDict,
    )
    from .updateblueprinttaskrequest import (
        UpdateBlueprintTaskRequest,
        UpdateBlueprintTaskRequestTypedDict,
    )
    from .updatechunkingstrategyop import (
        UpdateChunkingStrategyRequest1,
        UpdateChunkingStrategyRequest1TypedDict,
    )
    from .updatechunkingstrategyrequest import (
        UpdateChunkingStrategyRequest,
        UpdateChunkingStrategyRequestTypedDict,
    )
    from .updatechunkingstrategyresponse import (
        UpdateChunkingStrategyResponse,
        UpdateChunkingStrategyResponseTypedDict,
    )
    from .updatedataelementop import UpdateDataElementRequest1, UpdateDataElementRequest1TypedDict
    from .updatedataelementrequest import (
        UpdateDataElementRequest,
        UpdateDataElementRequestTypedDict,
    )
    from .updatedataelementresponse import (
        UpdateDataElementResponse,
        UpdateDataElementResponseTypedDict,
    )
    from .updatedatasourceop import UpdateDatasourceRequest1, UpdateDatasourceRequest1TypedDict
    from .updatedatasourcerequest import UpdateDatasourceRequest, UpdateDatasourceRequestTypedDict
    from .updatedatasourceresponse import (
        UpdateDatasourceResponse,
        UpdateDatasourceResponseTypedDict,
    )
    from .updateragconfigop import UpdateRagConfigRequest1, UpdateRagConfigRequest1TypedDict
    from .updateragconfigrequest import UpdateRagConfigRequest, UpdateRagConfigRequestTypedDict
    from .updateragconfigresponse import UpdateRagConfigResponse, UpdateRagConfigResponseTypedDict
    from .updatetagcolumninfoop import (
        UpdateTagColumnInfoRequest,
        UpdateTagColumnInfoRequestTypedDict,
    )
    from .updatetagcolumnrequest import UpdateTagColumnRequest, UpdateTagColumnRequestTypedDict
    from .updatetagcolumnresponse import UpdateTagColumnResponse, UpdateTagColumnResponseTypedDict
    from .updatetagconfigop import UpdateTagConfigRequest1, UpdateTagConfigRequest1TypedDict
    from .updatetagconfigrequest import UpdateTagConfigRequest, UpdateTagConfigRequestTypedDict
    from .updatetagconfigresponse import UpdateTagConfigResponse, UpdateTagConfigResponseTypedDict
    from .updatetagtableinfoop import UpdateTagTableInfoRequest, UpdateTagTableInfoRequestTypedDict
    from .updatetagtablerequest import UpdateTagTableRequest, UpdateTagTableRequestTypedDict
    from .updatetagtableresponse import UpdateTagTableResponse, UpdateTagTableResponseTypedDict
    from .uploadcontentresponse import UploadContentResponse, UploadContentResponseTypedDict
    from .uploaddatasourcecontentop import (
        UploadDatasourceContentRequest,
        UploadDatasourceContentRequestTypedDict,
    )
    from .validationerror import Loc, LocTypedDict, ValidationError, ValidationErrorTypedDict
    from .webdomain import WebDomain, WebDomainTypedDict

_dynamic_imports: _Dict[str, str] = {
    "APIError": ".apierror",
    "Activity": ".activity",
    "ActivityStatus": ".activitystatus",
    "ActivityTypedDict": ".activity",
    "AddActivityByBlueprintInstanceRequest": ".addactivitybyblueprintinstanceop",
    "AddActivityByBlueprintInstanceRequestTypedDict": ".addactivitybyblueprintinstanceop",
    "AddActivityRequest": ".addactivityrequest",
    "AddActivityRequestTypedDict": ".addactivityrequest",
    "AddActivityResponse": ".addactivityresponse",
    "AddActivityResponseTypedDict": ".addactivityresponse",
    "AddBlueprintInstanceRequest": ".addblueprintinstancerequest",
    "AddBlueprintInstanceRequestTypedDict": ".addblueprintinstancerequest",
    "AddBlueprintInstanceResponse": ".addblueprintinstanceresponse",
    "AddBlueprintInstanceResponseTypedDict": ".addblueprintinstanceresponse",
    "AddBlueprintRequest": ".addblueprintrequest",
    "AddBlueprintRequestTypedDict": ".addblueprintrequest",
    "AddBlueprintResponse": ".addblueprintresponse",
    "AddBlueprintResponseTypedDict": ".addblueprintresponse",
    "AddBlueprintTaskRequest": ".addblueprinttaskrequest",
    "AddBlueprintTaskRequestTypedDict": ".addblueprinttaskrequest",
    "AddChunkingStrategyRequest": ".addchunkingstrategyrequest",
    "AddChunkingStrategyRequest1": ".addchunkingstrategyop",
    "AddChunkingStrategyRequest1TypedDict": ".addchunkingstrategyop",
    "AddChunkingStrategyRequestTypedDict": ".addchunkingstrategyrequest",
    "AddChunkingStrategyResponse": ".addchunkingstrategyresponse",
    "AddChunkingStrategyResponseTypedDict": ".addchunkingstrategyresponse",
    "AddDataElementRequest": ".adddataelementrequest",
    "AddDataElementRequest1": ".adddataelementop",
    "AddDataElementRequest1TypedDict": ".adddataelementop",
    "AddDataElementRequestTypedDict": ".adddataelementrequest",
    "AddDataElementResponse": ".adddataelementresponse",
    "AddDataElementResponseTypedDict": ".adddataelementresponse",
    "AddDatasourceRequest": ".adddatasourcerequest",
    "AddDatasourceRequestTypedDict": ".adddatasourcerequest",
    "AddDatasourceResponse": ".adddatasourceresponse",
    "AddDatasourceResponseTypedDict": ".adddatasourceresponse",
    "AddEventResponse": ".addeventresponse",
    "AddEventResponseTypedDict": ".addeventresponse",
    "AddRagConfigRequest": ".addragconfigrequest",
    "AddRagConfigRequest1": ".addragconfigop",
    "AddRagConfigRequest1TypedDict": ".addragconfigop",
    "AddRagConfigRequestTypedDict": ".addragconfigrequest",
    "AddRagConfigResponse": ".addragconfigresponse",
    "AddRagConfigResponseTypedDict": ".addragconfigresponse",
    "AddTagColumnInfoRequest": ".addtagcolumninfoop",
    "AddTagColumnInfoRequestTypedDict": ".addtagcolumninfoop",
    "AddTagColumnRequest": ".addtagcolumnrequest",
    "AddTagColumnRequestTypedDict": ".addtagcolumnrequest",
    "AddTagColumnResponse": ".addtagcolumnresponse",
    "AddTagColumnResponseTypedDict": ".addtagcolumnresponse",
    "AddTagConfigRequest": ".addtagconfigrequest",
    "AddTagConfigRequest1": ".addtagconfigop",
    "AddTagConfigRequest1TypedDict": ".addtagconfigop",
    "AddTagConfigRequestTypedDict": ".addtagconfigrequest",
    "AddTagConfigResponse": ".addtagconfigresponse",
    "AddTagConfigResponseTypedDict": ".addtagconfigresponse",
    "AddTagTableInfoRequest": ".addtagtableinfoop",
    "AddTagTableInfoRequestTypedDict": ".addtagtableinfoop",
    "AddTagTableRequest": ".addtagtablerequest",
    "AddTagTableRequestTypedDict": ".addtagtablerequest",
    "AddTagTableResponse": ".addtagtableresponse",
    "AddTagTableResponseTypedDict": ".addtagtableresponse",
    "AllowedDataElementFilterKeys": ".alloweddataelementfilterkeys",
    "BasicWebAuth": ".basicwebauth",
    "BasicWebAuthTypedDict": ".basicwebauth",
    "Blueprint": ".blueprint",
    "BlueprintInstance": ".blueprintinstance",
    "BlueprintInstanceStatus": ".blueprintinstancestatus",
    "BlueprintInstanceTypedDict": ".blueprintinstance",
    "BlueprintTypedDict": ".blueprint",
    "BodyUploadDatasourceContent": ".body_uploaddatasourcecontent",
    "BodyUploadDatasourceContentTypedDict": ".body_uploaddatasourcecontent",
    "CancelBlueprintInstanceRequest": ".cancelblueprintinstanceop",
    "CancelBlueprintInstanceRequestTypedDict": ".cancelblueprintinstanceop",
    "CodeChunking": ".codechunking",
    "CodeChunkingTypedDict": ".codechunking",
    "CompleteBlueprintInstanceRequest": ".completeblueprintinstancerequest",
    "CompleteBlueprintInstanceRequest1": ".completeblueprintinstanceop",
    "CompleteBlueprintInstanceRequest1TypedDict": ".completeblueprintinstanceop",
    "CompleteBlueprintInstanceRequestTypedDict": ".completeblueprintinstancerequest",
    "ContentItem": ".contentitem",
    "ContentItemTypedDict": ".contentitem",
    "ContentType": ".contenttype",
    "CreateBlueprintTaskRequest": ".createblueprinttaskop",
    "CreateBlueprintTaskRequestTypedDict": ".createblueprinttaskop",
    "CreateEventByBlueprintInstanceIDRequest": ".createeventbyblueprintinstanceidop",
    "CreateEventByBlueprintInstanceIDRequestTypedDict": ".createeventbyblueprintinstanceidop",
    "CustomEventRequest": ".customeventrequest",
    "CustomEventRequestTypedDict": ".customeventrequest",
    "Data": ".sseevent",
    "DataElement": ".dataelement",
    "DataElementCondition": ".dataelementcondition",
    "DataElementDiscoveryRecord": ".dataelementdiscoveryrecord",
    "DataElementDiscoveryRecordTypedDict": ".dataelementdiscoveryrecord",
    "DataElementFilter": ".dataelementfilter",
    "DataElementFilterRequest": ".dataelementfilterrequest",
    "DataElementFilterRequestTypedDict": ".dataelementfilterrequest",
    "DataElementFilterTypedDict": ".dataelementfilter",
    "DataElementTypedDict": ".dataelement",
    "DataTypedDict": ".sseevent",
    "Datasource": ".datasource",
    "DatasourceTypedDict": ".datasource",
    "DatasourceWebConfig": ".datasourcewebconfig",
    "DatasourceWebConfigTypedDict": ".datasourcewebconfig",
    "DeleteBlueprintInstanceRequest": ".deleteblueprintinstanceop",
    "DeleteBlueprintInstanceRequestTypedDict": ".deleteblueprintinstanceop",
    "DeleteBlueprintRequest": ".deleteblueprintop",
    "DeleteBlueprintRequestTypedDict": ".deleteblueprintop",
    "DeleteBlueprintTaskRequest": ".deleteblueprinttaskop",
    "DeleteBlueprintTaskRequestTypedDict": ".deleteblueprinttaskop",
    "DeleteChunkingStrategyRequest": ".deletechunkingstrategyop",
    "DeleteChunkingStrategyRequestTypedDict": ".deletechunkingstrategyop",
    "DeleteChunkingStrategyResponse": ".deletechunkingstrategyresponse",
    "DeleteChunkingStrategyResponseTypedDict": ".deletechunkingstrategyresponse",
    "DeleteContentResponse": ".deletecontentresponse",
    "DeleteContentResponseTypedDict": ".deletecontentresponse",
    "DeleteDataElementRequest": ".deletedataelementop",
    "DeleteDataElementRequestTypedDict": ".deletedataelementop",
    "DeleteDataElementResponse": ".deletedataelementresponse",
    "DeleteDataElementResponseTypedDict": ".deletedataelementresponse",
    "DeleteDatasourceContentRequest": ".deletedatasourcecontentop",
    "DeleteDatasourceContentRequestTypedDict": ".deletedatasourcecontentop",
    "DeleteDatasourceRequest": ".deletedatasourceop",
    "DeleteDatasourceRequestTypedDict": ".deletedatasourceop",
    "DeleteDatasourceResponse": ".deletedatasourceresponse",
    "DeleteDatasourceResponseTypedDict": ".deletedatasourceresponse",
    "DeleteRagConfigRequest": ".deleteragconfigop",
    "DeleteRagConfigRequestTypedDict": ".deleteragconfigop",
    "DeleteTagColumnInfoRequest": ".deletetagcolumninfoop",
    "DeleteTagColumnInfoRequestTypedDict": ".deletetagcolumninfoop",
    "DeleteTagConfigRequest": ".deletetagconfigop",
    "DeleteTagConfigRequestTypedDict": ".deletetagconfigop",
    "DeleteTagTableInfoRequest": ".deletetagtableinfoop",
    "DeleteTagTableInfoRequestTypedDict": ".deletetagtableinfoop",
    "DeleteTagTableResponse": ".deletetagtableresponse",
    "DeleteTagTableResponseTypedDict": ".deletetagtableresponse",
    "DownloadDatasourceContentRequest": ".downloaddatasourcecontentop",
    "DownloadDatasourceContentRequestTypedDict": ".downloaddatasourcecontentop",
    "DslDefinition": ".dsldefinition",
    "EmbeddingModel": ".embeddingmodel",
    "EmbeddingModelTypedDict": ".embeddingmodel",
    "Event": ".event",
    "EventType": ".eventtype",
    "EventTypedDict": ".event",
    "ExtractorModel": ".extractormodel",
    "ExtractorModelTypedDict": ".extractormodel",
    "FailBlueprintInstanceRequest": ".failblueprintinstancerequest",
    "FailBlueprintInstanceRequest1": ".failblueprintinstanceop",
    "FailBlueprintInstanceRequest1TypedDict": ".failblueprintinstanceop",
    "FailBlueprintInstanceRequestTypedDict": ".failblueprintinstancerequest",
    "Files": ".body_uploaddatasourcecontent",
    "FilesTypedDict": ".body_uploaddatasourcecontent",
    "GetActivitiesByBlueprintInstanceRequest": ".getactivitiesbyblueprintinstanceop",
    "GetActivitiesByBlueprintInstanceRequestTypedDict": ".getactivitiesbyblueprintinstanceop",
    "GetActivitiesResponse": ".getactivitiesresponse",
    "GetActivitiesResponseTypedDict": ".getactivitiesresponse",
    "GetActivityByBlueprintInstanceRequest": ".getactivitybyblueprintinstanceop",
    "GetActivityByBlueprintInstanceRequestTypedDict": ".getactivitybyblueprintinstanceop",
    "GetAllBlueprintInstancesRequest": ".getallblueprintinstancesop",
    "GetAllBlueprintInstancesRequestTypedDict": ".getallblueprintinstancesop",
    "GetAllDatasourceIdsRequest": ".getalldatasourceidsrequest",
    "GetAllDatasourceIdsRequestTypedDict": ".getalldatasourceidsrequest",
    "GetAllTagColumnInfoRequest": ".getalltagcolumninfoop",
    "GetAllTagColumnInfoRequestTypedDict": ".getalltagcolumninfoop",
    "GetAllTagTableInfoRequest": ".getalltagtableinfoop",
    "GetAllTagTableInfoRequestTypedDict": ".getalltagtableinfoop",
    "GetBlueprintInstanceRequest": ".getblueprintinstanceop",
    "GetBlueprintInstanceRequestTypedDict": ".getblueprintinstanceop",
    "GetBlueprintInstancesResponse": ".getblueprintinstancesresponse",
    "GetBlueprintInstancesResponseTypedDict": ".getblueprintinstancesresponse",
    "GetBlueprintRequest": ".getblueprintop",
    "GetBlueprintRequestTypedDict": ".getblueprintop",
    "GetBlueprintTasksRequest": ".getblueprinttasksop",
    "GetBlueprintTasksRequestTypedDict": ".getblueprinttasksop",
    "GetBlueprintsResponse": ".getblueprintsresponse",
    "GetBlueprintsResponseTypedDict": ".getblueprintsresponse",
    "GetChunkingStrategyRequest": ".getchunkingstrategyop",
    "GetChunkingStrategyRequestTypedDict": ".getchunkingstrategyop",
    "GetContentResponse": ".getcontentresponse",
    "GetContentResponseTypedDict": ".getcontentresponse",
    "GetDataElementRequest": ".getdataelementop",
    "GetDataElementRequestTypedDict": ".getdataelementop",
    "GetDataElementsByFiltersRequest": ".getdataelementsbyfiltersop",
    "GetDataElementsByFiltersRequestTypedDict": ".getdataelementsbyfiltersop",
    "GetDataElementsRequest": ".getdataelementsop",
    "GetDataElementsRequestTypedDict": ".getdataelementsop",
    "GetDatasourceContentMetadataRequest": ".getdatasourcecontentmetadataop",
    "GetDatasourceContentMetadataRequestTypedDict": ".getdatasourcecontentmetadataop",
    "GetDatasourceRequest": ".getdatasourceop",
    "GetDatasourceRequestTypedDict": ".getdatasourceop",
    "GetDatasourceUploadStatusRequest": ".getdatasourceuploadstatusop",
    "GetDatasourceUploadStatusRequestTypedDict": ".getdatasourceuploadstatusop",
    "GetEventByBlueprintInstanceRequest": ".geteventbyblueprintinstanceop",
    "GetEventByBlueprintInstanceRequestTypedDict": ".geteventbyblueprintinstanceop",
    "GetEventsByBlueprintInstanceRequest": ".geteventsbyblueprintinstanceop",
    "GetEventsByBlueprintInstanceRequestTypedDict": ".geteventsbyblueprintinstanceop",
    "GetEventsResponse": ".geteventsresponse",
    "GetEventsResponseTypedDict": ".geteventsresponse",
    "GetRagConfigRequest": ".getragconfigop",
    "GetRagConfigRequestTypedDict": ".getragconfigop",
    "GetTagColumnInfoRequest": ".gettagcolumninfoop",
    "GetTagColumnInfoRequestTypedDict": ".gettagcolumninfoop",
    "GetTagConfigRequest": ".gettagconfigop",
    "GetTagConfigRequestTypedDict": ".gettagconfigop",
    "GetTagTableInfoRequest": ".gettagtableinfoop",
    "GetTagTableInfoRequestTypedDict": ".gettagtableinfoop",
    "HTMLChunking": ".htmlchunking",
    "HTMLChunkingTypedDict": ".htmlchunking",
    "HTTPValidationError": ".httpvalidationerror",
    "HTTPValidationErrorData": ".httpvalidationerror",
    "JSONNodeChunking": ".jsonnodechunking",
    "JSONNodeChunkingTypedDict": ".jsonnodechunking",
    "ListContentResponse": ".listcontentresponse",
    "ListContentResponseTypedDict": ".listcontentresponse",
    "ListDatasourceContentRequest": ".listdatasourcecontentop",
    "ListDatasourceContentRequestTypedDict": ".listdatasourcecontentop",
    "Loc": ".validationerror",
    "LocTypedDict": ".validationerror",
    "MarkdownNodeChunking": ".markdownnodechunking",
    "MarkdownNodeChunkingTypedDict": ".markdownnodechunking",
    "MeibelaiError": ".meibelaierror",
    "MetadataOptions": ".metadataoptions",
    "MetadataOptionsTypedDict": ".metadataoptions",
    "NoResponseError": ".no_response_error",
    "ObjectStorageConfig": ".objectstorageconfig",
    "ObjectStorageConfigTypedDict": ".objectstorageconfig",
    "ObjectStorageFilters": ".objectstoragefilters",
    "ObjectStorageFiltersTypedDict": ".objectstoragefilters",
    "QueryWorkflowRequest": ".queryworkflowop",
    "QueryWorkflowRequestTypedDict": ".queryworkflowop",
    "RagChunkingStrategy": ".ragchunkingstrategy",
    "RagChunkingStrategyTypedDict": ".ragchunkingstrategy",
    "RagConfig": ".ragconfig",
    "RagConfigTypedDict": ".ragconfig",
    "ResponseValidationError": ".responsevalidationerror",
    "S3Config": ".s3config",
    "S3ConfigTypedDict": ".s3config",
    "SSEEvent": ".sseevent",
    "SSEEventTypedDict": ".sseevent",
    "Security": ".security",
    "SecurityTypedDict": ".security",
    "SemanticChunking": ".semanticchunking",
    "SemanticChunkingTypedDict": ".semanticchunking",
    "SendSignalRequest": ".sendsignalop",
    "SendSignalRequestTypedDict": ".sendsignalop",
    "SentenceChunking": ".sentencechunking",
    "SentenceChunkingTypedDict": ".sentencechunking",
    "Size": ".dataelementdiscoveryrecord",
    "SizeTypedDict": ".dataelementdiscoveryrecord",
    "SparseEmbeddingModel": ".sparseembeddingmodel",
    "SparseEmbeddingModelTypedDict": ".sparseembeddingmodel",
    "StartBlueprintInstanceRequest": ".startblueprintinstancerequest",
    "StartBlueprintInstanceRequest1": ".startblueprintinstanceop",
    "StartBlueprintInstanceRequest1TypedDict": ".startblueprintinstanceop",
    "StartBlueprintInstanceRequestTypedDict": ".startblueprintinstancerequest",
    "StreamDatasourceUploadProgressRequest": ".streamdatasourceuploadprogressop",
    "StreamDatasourceUploadProgressRequestTypedDict": ".streamdatasourceuploadprogressop",
    "StreamUploadProgressRequest": ".streamuploadprogressop",
    "StreamUploadProgressRequestTypedDict": ".streamuploadprogressop",
    "TagColumnInfo": ".tagcolumninfo",
    "TagColumnInfoTypedDict": ".tagcolumninfo",
    "TagConfig": ".tagconfig",
    "TagConfigTypedDict": ".tagconfig",
    "TagTableInfo": ".tagtableinfo",
    "TagTableInfoTypedDict": ".tagtableinfo",
    "TokenTextChunking": ".tokentextchunking",
    "TokenTextChunkingTypedDict": ".tokentextchunking",
    "UpdateActivityStatusRequest": ".updateactivitystatusop",
    "UpdateActivityStatusRequestTypedDict": ".updateactivitystatusop",
    "UpdateBlueprintInstanceStatusRequest": ".updateblueprintinstancestatusop",
    "UpdateBlueprintInstanceStatusRequestTypedDict": ".updateblueprintinstancestatusop",
    "UpdateBlueprintRequest": ".updateblueprintrequest",
    "UpdateBlueprintRequest1": ".updateblueprintop",
    "UpdateBlueprintRequest1TypedDict": ".updateblueprintop",
    "UpdateBlueprintRequestTypedDict": ".updateblueprintrequest",
    "UpdateBlueprintTaskRequest": ".updateblueprinttaskrequest",
    "UpdateBlueprintTaskRequest1": ".updateblueprinttaskop",
    "UpdateBlueprintTaskRequest1TypedDict": ".updateblueprinttaskop",
    "UpdateBlueprintTaskRequestTypedDict": ".updateblueprinttaskrequest",
    "UpdateChunkingStrategyRequest": ".updatechunkingstrategyrequest",
    "UpdateChunkingStrategyRequest1": ".updatechunkingstrategyop",
    "UpdateChunkingStrategyRequest1TypedDict": ".updatechunkingstrategyop",
    "UpdateChunkingStrategyRequestTypedDict": ".updatechunkingstrategyrequest",
    "UpdateChunkingStrategyResponse": ".updatechunkingstrategyresponse",
    "UpdateChunkingStrategyResponseTypedDict": ".updatechunkingstrategyresponse",
    "UpdateDataElementRequest": ".updatedataelementrequest",
    "UpdateDataElementRequest1": ".updatedataelementop",
    "UpdateDataElementRequest1TypedDict": ".updatedataelementop",
    "UpdateDataElementRequestTypedDict": ".updatedataelementrequest",
    "UpdateDataElementResponse": ".updatedataelementresponse",
    "UpdateDataElementResponseTypedDict": ".updatedataelementresponse",
    "UpdateDatasourceRequest": ".updatedatasourcerequest",
    "UpdateDatasourceRequest1": ".updatedatasourceop",
    "UpdateDatasourceRequest1TypedDict": ".updatedatasourceop",
    "UpdateDatasourceRequestTypedDict": ".updatedatasourcerequest",
    "UpdateDatasourceResponse": ".updatedatasourceresponse",
    "UpdateDatasourceResponseTypedDict": ".updatedatasourceresponse",
    "UpdateRagConfigRequest": ".updateragconfigrequest",
    "UpdateRagConfigRequest1": ".updateragconfigop",
    "UpdateRagConfigRequest1TypedDict": ".updateragconfigop",
    "UpdateRagConfigRequestTypedDict": ".updateragconfigrequest",
    "UpdateRagConfigResponse": ".updateragconfigresponse",
    "UpdateRagConfigResponseTypedDict": ".updateragconfigresponse",
    "UpdateTagColumnInfoRequest": ".updatetagcolumninfoop",
    "UpdateTagColumnInfoRequestTypedDict": ".updatetagcolumninfoop",
    "UpdateTagColumnRequest": ".updatetagcolumnrequest",
    "UpdateTagColumnRequestTypedDict": ".updatetagcolumnrequest",
    "UpdateTagColumnResponse": ".updatetagcolumnresponse",
    "UpdateTagColumnResponseTypedDict": ".updatetagcolumnresponse",
    "UpdateTagConfigRequest": ".updatetagconfigrequest",
    "UpdateTagConfigRequest1": ".updatetagconfigop",
    "UpdateTagConfigRequest1TypedDict": ".updatetagconfigop",
    "UpdateTagConfigRequestTypedDict": ".updatetagconfigrequest",
    "UpdateTagConfigResponse": ".updatetagconfigresponse",
    "UpdateTagConfigResponseTypedDict": ".updatetagconfigresponse",
    "UpdateTagTableInfoRequest": ".updatetagtableinfoop",
    "UpdateTagTableInfoRequestTypedDict": ".updatetagtableinfoop",
    "UpdateTagTableRequest": ".updatetagtablerequest",
    "UpdateTagTableRequestTypedDict": ".updatetagtablerequest",
    "UpdateTagTableResponse": ".updatetagtableresponse",
    "UpdateTagTableResponseTypedDict": ".updatetagtableresponse",
    "UploadContentResponse": ".uploadcontentresponse",
    "UploadContentResponseTypedDict": ".uploadcontentresponse",
    "UploadDatasourceContentRequest": ".uploaddatasourcecontentop",
    "UploadDatasourceContentRequestTypedDict": ".uploaddatasourcecontentop",
    "ValidationError": ".validationerror",
    "ValidationErrorTypedDict": ".validationerror",
    "WebDomain": ".webdomain",
    "WebDomainTypedDict": ".webdomain",
}

__all__ = [
    "APIError",
    "Activity",
    "ActivityStatus",
    "ActivityTypedDict",
    "AddActivityByBlueprintInstanceRequest",
    "AddActivityByBlueprintInstanceRequestTypedDict",
    "AddActivityRequest",
    "AddActivityRequestTypedDict",
    "AddActivityResponse",
    "AddActivityResponseTypedDict",
    "AddBlueprintInstanceRequest",
    "AddBlueprintInstanceRequestTypedDict",
    "AddBlueprintInstanceResponse",
    "AddBlueprintInstanceResponseTypedDict",
    "AddBlueprintRequest",
    "AddBlueprintRequestTypedDict",
    "AddBlueprintResponse",
    "AddBlueprintResponseTypedDict",
    "AddBlueprintTaskRequest",
    "AddBlueprintTaskRequestTypedDict",
    "AddChunkingStrategyRequest",
    "AddChunkingStrategyRequest1",
    "AddChunkingStrategyRequest1TypedDict",
    "AddChunkingStrategyRequestTypedDict",
    "AddChunkingStrategyResponse",
    "AddChunkingStrategyResponseTypedDict",
    "AddDataElementRequest",
    "AddDataElementRequest1",
    "AddDataElementRequest1TypedDict",
    "AddDataElementRequestTypedDict",
    "AddDataElementResponse",
    "AddDataElementResponseTypedDict",
    "AddDatasourceRequest",
    "AddDatasourceRequestTypedDict",
    "AddDatasourceResponse",
    "AddDatasourceResponseTypedDict",
    "AddEventResponse",
    "AddEventResponseTypedDict",
    "AddRagConfigRequest",
    "AddRagConfigRequest1",
    "AddRagConfigRequest1TypedDict",
    "AddRagConfigRequestTypedDict",
    "AddRagConfigResponse",
    "AddRagConfigResponseTypedDict",
    "AddTagColumnInfoRequest",
    "AddTagColumnInfoRequestTypedDict",
    "AddTagColumnRequest",
    "AddTagColumnRequestTypedDict",
    "AddTagColumnResponse",
    "AddTagColumnResponseTypedDict",
    "AddTagConfigRequest",
    "AddTagConfigRequest1",
    "AddTagConfigRequest1TypedDict",
    "AddTagConfigRequestTypedDict",
    "AddTagConfigResponse",
    "AddTagConfigResponseTypedDict",
    "AddTagTableInfoRequest",
    "AddTagTableInfoRequestTypedDict",
    "AddTagTableRequest",
    "AddTagTableRequestTypedDict",
    "AddTagTableResponse",
    "AddTagTableResponseTypedDict",
    "AllowedDataElementFilterKeys",
    "BasicWebAuth",
    "BasicWebAuthTypedDict",
    "Blueprint",
    "BlueprintInstance",
    "BlueprintInstanceStatus",
    "BlueprintInstanceTypedDict",
    "BlueprintTypedDict",
    "BodyUploadDatasourceContent",
    "BodyUploadDatasourceContentTypedDict",
    "CancelBlueprintInstanceRequest",
    "CancelBlueprintInstanceRequestTypedDict",
    "CodeChunking",
    "CodeChunkingTypedDict",
    "CompleteBlueprintInstanceRequest",
    "CompleteBlueprintInstanceRequest1",
    "CompleteBlueprintInstanceRequest1TypedDict",
    "CompleteBlueprintInstanceRequestTypedDict",
    "ContentItem",
    "ContentItemTypedDict",
    "ContentType",
    "CreateBlueprintTaskRequest",
    "CreateBlueprintTaskRequestTypedDict",
    "CreateEventByBlueprintInstanceIDRequest",
    "CreateEventByBlueprintInstanceIDRequestTypedDict",
    "CustomEventRequest",
    "CustomEventRequestTypedDict",
    "Data",
    "DataElement",
    "DataElementCondition",
    "DataElementDiscoveryRecord",
    "DataElementDiscoveryRecordTypedDict",
    "DataElementFilter",
    "DataElementFilterRequest",
    "DataElementFilterRequestTypedDict",
    "DataElementFilterTypedDict",
    "DataElementTypedDict",
    "DataTypedDict",
    "Datasource",
    "DatasourceTypedDict",
    "DatasourceWebConfig",
    "DatasourceWebConfigTypedDict",
    "DeleteBlueprintInstanceRequest",
    "DeleteBlueprintInstanceRequestTypedDict",
    "DeleteBlueprintRequest",
    "DeleteBlueprintRequestTypedDict",
    "DeleteBlueprintTaskRequest",
    "DeleteBlueprintTaskRequestTypedDict",
    "DeleteChunkingStrategyRequest",
    "DeleteChunkingStrategyRequestTypedDict",
    "DeleteChunkingStrategyResponse",
    "DeleteChunkingStrategyResponseTypedDict",
    "DeleteContentResponse",
    "DeleteContentResponseTypedDict",
    "DeleteDataElementRequest",
    "DeleteDataElementRequestTypedDict",
    "DeleteDataElementResponse",
    "DeleteDataElementResponseTypedDict",
    "DeleteDatasourceContentRequest",
    "DeleteDatasourceContentRequestTypedDict",
    "DeleteDatasourceRequest",
    "DeleteDatasourceRequestTypedDict",
    "DeleteDatasourceResponse",
    "DeleteDatasourceResponseTypedDict",
    "DeleteRagConfigRequest",
    "DeleteRagConfigRequestTypedDict",
    "DeleteTagColumnInfoRequest",
    "DeleteTagColumnInfoRequestTypedDict",
    "DeleteTagConfigRequest",
    "DeleteTagConfigRequestTypedDict",
    "DeleteTagTableInfoRequest",
    "DeleteTagTableInfoRequestTypedDict",
    "DeleteTagTableResponse",
    "DeleteTagTableResponseTypedDict",
    "DownloadDatasourceContentRequest",
    "DownloadDatasourceContentRequestTypedDict",
    "DslDefinition",
    "EmbeddingModel",
    "EmbeddingModelTypedDict",
    "Event",
    "EventType",
    "EventTypedDict",
    "ExtractorModel",
    "ExtractorModelTypedDict",
    "FailBlueprintInstanceRequest",
    "FailBlueprintInstanceRequest1",
    "FailBlueprintInstanceRequest1TypedDict",
    "FailBlueprintInstanceRequestTypedDict",
    "Files",
    "FilesTypedDict",
    "GetActivitiesByBlueprintInstanceRequest",
    "GetActivitiesByBlueprintInstanceRequestTypedDict",
    "GetActivitiesResponse",
    "GetActivitiesResponseTypedDict",
    "GetActivityByBlueprintInstanceRequest",
    "GetActivityByBlueprintInstanceRequestTypedDict",
    "GetAllBlueprintInstancesRequest",
    "GetAllBlueprintInstancesRequestTypedDict",
    "GetAllDatasourceIdsRequest",
    "GetAllDatasourceIdsRequestTypedDict",
    "GetAllTagColumnInfoRequest",
    "GetAllTagColumnInfoRequestTypedDict",
    "GetAllTagTableInfoRequest",
    "GetAllTagTableInfoRequestTypedDict",
    "GetBlueprintInstanceRequest",
    "GetBlueprintInstanceRequestTypedDict",
    "GetBlueprintInstancesResponse",
    "GetBlueprintInstancesResponseTypedDict",
    "GetBlueprintRequest",
    "GetBlueprintRequestTypedDict",
    "GetBlueprintTasksRequest",
    "GetBlueprintTasksRequestTypedDict",
    "GetBlueprintsResponse",
    "GetBlueprintsResponseTypedDict",
    "GetChunkingStrategyRequest",
    "GetChunkingStrategyRequestTypedDict",
    "GetContentResponse",
    "GetContentResponseTypedDict",
    "GetDataElementRequest",
    "GetDataElementRequestTypedDict",
    "GetDataElementsByFiltersRequest",
    "GetDataElementsByFiltersRequestTypedDict",
    "GetDataElementsRequest",
    "GetDataElementsRequestTypedDict",
    "GetDatasourceContentMetadataRequest",
    "GetDatasourceContentMetadataRequestTypedDict",
    "GetDatasourceRequest",
    "GetDatasourceRequestTypedDict",
    "GetDatasourceUploadStatusRequest",
    "GetDatasourceUploadStatusRequestTypedDict",
    "GetEventByBlueprintInstanceRequest",
    "GetEventByBlueprintInstanceRequestTypedDict",
    "GetEventsByBlueprintInstanceRequest",
    "GetEventsByBlueprintInstanceRequestTypedDict",
    "GetEventsResponse",
    "GetEventsResponseTypedDict",
    "GetRagConfigRequest",
    "GetRagConfigRequestTypedDict",
    "GetTagColumnInfoRequest",
    "GetTagColumnInfoRequestTypedDict",
    "GetTagConfigRequest",
    "GetTagConfigRequestTypedDict",
    "GetTagTableInfoRequest",
    "GetTagTableInfoRequestTypedDict",
    "HTMLChunking",
    "HTMLChunkingTypedDict",
    "HTTPValidationError",
    "HTTPValidationErrorData",
    "JSONNodeChunking",
    "JSONNodeChunkingTypedDict",
    "ListContentResponse",
    "ListContentResponseTypedDict",
    "ListDatasourceContentRequest",
    "ListDatasourceContentRequestTypedDict",
    "Loc",
    "LocTypedDict",
    "MarkdownNodeChunking",
    "MarkdownNodeChunkingTypedDict",
    "MeibelaiError",
    "MetadataOptions",
    "MetadataOptionsTypedDict",
    "NoResponseError",
    "ObjectStorageConfig",
    "ObjectStorageConfigTypedDict",
    "ObjectStorageFilters",
    "ObjectStorageFiltersTypedDict",
    "QueryWorkflowRequest",
    "QueryWorkflowRequestTypedDict",
    "RagChunkingStrategy",
    "RagChunkingStrategyTypedDict",
    "RagConfig",
    "RagConfigTypedDict",
    "ResponseValidationError",
    "S3Config",
    "S3ConfigTypedDict",
    "SSEEvent",
    "SSEEventTypedDict",
    "Security",
    "SecurityTypedDict",
    "SemanticChunking",
    "SemanticChunkingTypedDict",
    "SendSignalRequest",
    "SendSignalRequestTypedDict",
    "SentenceChunking",
    "SentenceChunkingTypedDict",
    "Size",
    "SizeTypedDict",
    "SparseEmbeddingModel",
    "SparseEmbeddingModelTypedDict",
    "StartBlueprintInstanceRequest",
    "StartBlueprintInstanceRequest1",
    "StartBlueprintInstanceRequest1TypedDict",
    "StartBlueprintInstanceRequestTypedDict",
    "StreamDatasourceUploadProgressRequest",
    "StreamDatasourceUploadProgressRequestTypedDict",
    "StreamUploadProgressRequest",
    "StreamUploadProgressRequestTypedDict",
    "TagColumnInfo",
    "TagColumnInfoTypedDict",
    "TagConfig",
    "TagConfigTypedDict",
    "TagTableInfo",
    "TagTableInfoTypedDict",
    "TokenTextChunking",
    "TokenTextChunkingTypedDict",
    "UpdateActivityStatusRequest",
    "UpdateActivityStatusRequestTypedDict",
    "UpdateBlueprintInstanceStatusRequest",
    "UpdateBlueprintInstanceStatusRequestTypedDict",
    "UpdateBlueprintRequest",
    "UpdateBlueprintRequest1",
    "UpdateBlueprintRequest1TypedDict",
    "UpdateBlueprintRequestTypedDict",
    "UpdateBlueprintTaskRequest",
    "UpdateBlueprintTaskRequest1",
    "UpdateBlueprintTaskRequest1TypedDict",
    "UpdateBlueprintTaskRequestTypedDict",
    "UpdateChunkingStrategyRequest",
    "UpdateChunkingStrategyRequest1",
    "UpdateChunkingStrategyRequest1TypedDict",
    "UpdateChunkingStrategyRequestTypedDict",
    "UpdateChunkingStrategyResponse",
    "UpdateChunkingStrategyResponseTypedDict",
    "UpdateDataElementRequest",
    "UpdateDataElementRequest1",
    "UpdateDataElementRequest1TypedDict",
    "UpdateDataElementRequestTypedDict",
    "UpdateDataElementResponse",
    "UpdateDataElementResponseTypedDict",
    "UpdateDatasourceRequest",
    "UpdateDatasourceRequest1",
    "UpdateDatasourceRequest1TypedDict",
    "UpdateDatasourceRequestTypedDict",
    "UpdateDatasourceResponse",
    "UpdateDatasourceResponseTypedDict",
    "UpdateRagConfigRequest",
    "UpdateRagConfigRequest1",
    "UpdateRagConfigRequest1TypedDict",
    "UpdateRagConfigRequestTypedDict",
    "UpdateRagConfigResponse",
    "UpdateRagConfigResponseTypedDict",
    "UpdateTagColumnInfoRequest",
    "UpdateTagColumnInfoRequestTypedDict",
    "UpdateTagColumnRequest",
    "UpdateTagColumnRequestTypedDict",
    "UpdateTagColumnResponse",
    "UpdateTagColumnResponseTypedDict",
    "UpdateTagConfigRequest",
    "UpdateTagConfigRequest1",
    "UpdateTagConfigRequest1TypedDict",
    "UpdateTagConfigRequestTypedDict",
    "UpdateTagConfigResponse",
    "UpdateTagConfigResponseTypedDict",
    "UpdateTagTableInfoRequest",
    "UpdateTagTableInfoRequestTypedDict",
    "UpdateTagTableRequest",
    "UpdateTagTableRequestTypedDict",
    "UpdateTagTableResponse",
    "UpdateTagTableResponseTypedDict",
    "UploadContentResponse",
    "UploadContentResponseTypedDict",
    "UploadDatasourceContentRequest",
    "UploadDatasourceContentRequestTypedDict",
    "ValidationError",
    "ValidationErrorTypedDict",
    "WebDomain",
    "WebDomainTypedDict",
]


def dynamic_import(modname: str, retries: int = 3) -> _ModuleType:
    """Import a module of this package."""
    return _lazy.dynamic_import(__name__, modname, retries)


__getattr__, __dir__ = _lazy.lazy_names(__name__, _dynamic_imports)
