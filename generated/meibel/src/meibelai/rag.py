"""Retrieval settings and chunking"""

from __future__ import annotations

from typing import Mapping, Optional, Union

from . import models, utils
from .basesdk import BaseSDK
from .types import UNSET, OptionalNullable
from .utils.operation import Body, Operation, Reply
from .utils.retries import BackoffStrategy, RetryConfig
from .utils.serializers import as_model

_ADD_RAG_CONFIG: Operation[models.AddRagConfigResponse, models.AddRagConfigResponse] = Operation(
    operation_id="addRagConfig",
    method="POST",
    path="/datasource/{datasource_id}/rag_config",
    accept="application/json",
    replies=(
        Reply(("200",), "application/json", "json", type=lambda: models.AddRagConfigResponse),
        Reply(
            ("422",),
            "application/json",
            "json",
            lambda: models.HTTPValidationErrorData,
            error=lambda: models.HTTPValidationError,
        ),
        Reply(("4XX", "5XX"), fails=True),
    ),
    error_status_codes=("422", "4XX", "5XX"),
    body=Body(
        "json",
        "application/json",
        lambda: models.AddRagConfigRequest,
        required=True,
        field="add_rag_config_request",
    ),
    scopes=(),
    retry=RetryConfig("backoff", BackoffStrategy(500, 60000, 1.5, 3600000), True),
    retry_codes=("5XX",),
)

_GET_RAG_CONFIG: Operation[models.RagConfig, models.RagConfig] = Operation(
    operation_id="getRagConfig",
    method="GET",
    path="/datasource/{datasource_id}/rag_config",
    accept="application/json",
    replies=(
        Reply(("200",), "application/json", "json", type=lambda: models.RagConfig),
        Reply(
            ("422",),
            "application/json",
            "json",
            lambda: models.HTTPValidationErrorData,
            error=lambda: models.HTTPValidationError,
        ),
        Reply(("4XX", "5XX"), fails=True),
    ),
    error_status_codes=("422", "4XX", "5XX"),
    scopes=(),
    retry=RetryConfig("backoff", BackoffStrategy(500, 60000, 1.5, 3600000), True),
    retry_codes=("5XX",),
)

_UPDATE_RAG_CONFIG: Operation[models.UpdateRagConfigResponse, models.UpdateRagConfigResponse] = (
    Operation(
        operation_id="updateRagConfig",
        method="PUT",
        path="/datasource/{datasource_id}/rag_config",
        accept="application/json",
        replies=(
            Reply(
                ("200",), "application/json", "json", type=lambda: models.UpdateRagConfigResponse
            ),
            Reply(
                ("422",),
                "application/json",
                "json",
                lambda: models.HTTPValidationErrorData,
                error=lambda: models.HTTPValidationError,
            ),
            Reply(("4XX", "5XX"), fails=True),
        ),
        error_status_codes=("422", "4XX", "5XX"),
        body=Body(
            "json",
            "application/json",
            lambda: models.UpdateRagConfigRequest,
            required=True,
            field="update_rag_config_request",
        ),
        scopes=(),
        retry=RetryConfig("backoff", BackoffStrategy(500, 60000, 1.5, 3600000), True),
        retry_codes=("5XX",),
    )
)

_DELETE_RAG_CONFIG: Operation[str, str] = Operation(
    operation_id="deleteRagConfig",
    method="DELETE",
    path="/datasource/{datasource_id}/rag_config",
    accept="application/json",
    replies=(
        Reply(("200",), "application/json", "json", type=lambda: str),
        Reply(
            ("422",),
            "application/json",
            "json",
            lambda: models.HTTPValidationErrorData,
            error=lambda: models.HTTPValidationError,
        ),
        Reply(("4XX", "5XX"), fails=True),
    ),
    error_status_codes=("422", "4XX", "5XX"),
    scopes=(),
    retry=RetryConfig("backoff", BackoffStrategy(500, 60000, 1.5, 3600000), True),
    retry_codes=("5XX",),
)

_ADD_CHUNKING_STRATEGY: Operation[
    models.AddChunkingStrategyResponse, models.AddChunkingStrategyResponse
] = Operation(
    operation_id="addChunkingStrategy",
    method="POST",
    path="/datasource/{datasource_id}/chunking_strategy",
    accept="application/json",
    replies=(
        Reply(
            ("200",), "application/json", "json", type=lambda: models.AddChunkingStrategyResponse
        ),
        Reply(
            ("422",),
            "application/json",
            "json",
            lambda: models.HTTPValidationErrorData,
            error=lambda: models.HTTPValidationError,
        ),
        Reply(("4XX", "5XX"), fails=True),
    ),
    error_status_codes=("422", "4XX", "5XX"),
    body=Body(
        "json",
        "application/json",
        lambda: models.AddChunkingStrategyRequest,
        required=True,
        field="add_chunking_strategy_request",
    ),
    scopes=(),
    retry=RetryConfig("backoff", BackoffStrategy(500, 60000, 1.5, 3600000), True),
    retry_codes=("5XX",),
)

_GET_CHUNKING_STRATEGY: Operation[models.RagChunkingStrategy, models.RagChunkingStrategy] = (
    Operation(
        operation_id="getChunkingStrategy",
        method="GET",
        path="/datasource/{datasource_id}/chunking_strategy",
        accept="application/json",
        replies=(
            Reply(("200",), "application/json", "json", type=lambda: models.RagChunkingStrategy),
            Reply(
                ("422",),
                "application/json",
                "json",
                lambda: models.HTTPValidationErrorData,
                error=lambda: models.HTTPValidationError,
            ),
            Reply(("4XX", "5XX"), fails=True),
        ),
        error_status_codes=("422", "4XX", "5XX"),
        scopes=(),
        retry=RetryConfig("backoff", BackoffStrategy(500, 60000, 1.5, 3600000), True),
        retry_codes=("5XX",),
    )
)

_UPDATE_CHUNKING_STRATEGY: Operation[
    models.UpdateChunkingStrategyResponse, models.UpdateChunkingStrategyResponse
] = Operation(
    operation_id="updateChunkingStrategy",
    method="PUT",
    path="/datasource/{datasource_id}/chunking_strategy",
    accept="application/json",
    replies=(
        Reply(
            ("200",), "application/json", "json", type=lambda: models.UpdateChunkingStrategyResponse
        ),
        Reply(
            ("422",),
            "application/json",
            "json",
            lambda: models.HTTPValidationErrorData,
            error=lambda: models.HTTPValidationError,
        ),
        Reply(("4XX", "5XX"), fails=True),
    ),
    error_status_codes=("422", "4XX", "5XX"),
    body=Body(
        "json",
        "application/json",
        lambda: models.UpdateChunkingStrategyRequest,
        required=True,
        field="update_chunking_strategy_request",
    ),
    scopes=(),
    retry=RetryConfig("backoff", BackoffStrategy(500, 60000, 1.5, 3600000), True),
    retry_codes=("5XX",),
)

_DELETE_CHUNKING_STRATEGY: Operation[
    models.DeleteChunkingStrategyResponse, models.DeleteChunkingStrategyResponse
] = Operation(
    operation_id="deleteChunkingStrategy",
    method="DELETE",
    path="/datasource/{datasource_id}/chunking_strategy",
    accept="application/json",
    replies=(
        Reply(
            ("200",), "application/json", "json", type=lambda: models.DeleteChunkingStrategyResponse
        ),
        Reply(
            ("422",),
            "application/json",
            "json",
            lambda: models.HTTPValidationErrorData,
            error=lambda: models.HTTPValidationError,
        ),
        Reply(("4XX", "5XX"), fails=True),
    ),
    error_status_codes=("422", "4XX", "5XX"),
    scopes=(),
    retry=RetryConfig("backoff", BackoffStrategy(500, 60000, 1.5, 3600000), True),
    retry_codes=("5XX",),
)


class Rag(BaseSDK):
    """Retrieval settings and chunking"""

    def add_rag_config(
        self,
        *,
        datasource_id: str,
        collection_id: str,
        description: OptionalNullable[str] = UNSET,
        extractor_model: OptionalNullable[
            Union[models.ExtractorModel, models.ExtractorModelTypedDict]
        ] = UNSET,
        embedding_model: OptionalNullable[
            Union[models.EmbeddingModel, models.EmbeddingModelTypedDict]
        ] = UNSET,
        sparse_embedding_model: OptionalNullable[
            Union[models.SparseEmbeddingModel, models.SparseEmbeddingModelTypedDict]
        ] = UNSET,
        collect_metadata: OptionalNullable[bool] = UNSET,
        metadata_options: OptionalNullable[
            Union[models.MetadataOptions, models.MetadataOptionsTypedDict]
        ] = UNSET,
        retries: OptionalNullable[utils.RetryConfig] = UNSET,
        server_url: Optional[str] = None,
        timeout_ms: Optional[int] = None,
        http_headers: Optional[Mapping[str, str]] = None,
    ) -> models.AddRagConfigResponse:
        """Add Rag Config

        :param datasource_id:
        :param collection_id:
        :param description:
        :param extractor_model:
        :param embedding_model:
        :param sparse_embedding_model:
        :param collect_metadata:
        :param metadata_options:
        :param retries: Retry configuration of this call, instead of the default
        :param server_url: Server URL of this call, instead of the default
        :param timeout_ms: Timeout of this call in milliseconds, instead of the default
        :param http_headers: Headers to add to the request, or to replace
        """
        _body = models.AddRagConfigRequest(
            collection_id=collection_id,
            description=description,
            extractor_model=as_model(extractor_model),
            embedding_model=as_model(embedding_model),
            sparse_embedding_model=as_model(sparse_embedding_model),
            collect_metadata=collect_metadata,
            metadata_options=as_model(metadata_options),
        )
        _request = models.AddRagConfigRequest1(
            datasource_id=datasource_id, add_rag_config_request=_body
        )
        return self._call(_ADD_RAG_CONFIG, _request, retries, server_url, timeout_ms, http_headers)

    async def add_rag_config_async(
        self,
        *,
        datasource_id: str,
        collection_id: str,
        description: OptionalNullable[str] = UNSET,
        extractor_model: OptionalNullable[
            Union[models.ExtractorModel, models.ExtractorModelTypedDict]
        ] = UNSET,
        embedding_model: OptionalNullable[
            Union[models.EmbeddingModel, models.EmbeddingModelTypedDict]
        ] = UNSET,
        sparse_embedding_model: OptionalNullable[
            Union[models.SparseEmbeddingModel, models.SparseEmbeddingModelTypedDict]
        ] = UNSET,
        collect_metadata: OptionalNullable[bool] = UNSET,
        metadata_options: OptionalNullable[
            Union[models.MetadataOptions, models.MetadataOptionsTypedDict]
        ] = UNSET,
        retries: OptionalNullable[utils.RetryConfig] = UNSET,
        server_url: Optional[str] = None,
        timeout_ms: Optional[int] = None,
        http_headers: Optional[Mapping[str, str]] = None,
    ) -> models.AddRagConfigResponse:
        """Add Rag Config

        :param datasource_id:
        :param collection_id:
        :param description:
        :param extractor_model:
        :param embedding_model:
        :param sparse_embedding_model:
        :param collect_metadata:
        :param metadata_options:
        :param retries: Retry configuration of this call, instead of the default
        :param server_url: Server URL of this call, instead of the default
        :param timeout_ms: Timeout of this call in milliseconds, instead of the default
        :param http_headers: Headers to add to the request, or to replace
        """
        _body = models.AddRagConfigRequest(
            collection_id=collection_id,
            description=description,
            extractor_model=as_model(extractor_model),
            embedding_model=as_model(embedding_model),
            sparse_embedding_model=as_model(sparse_embedding_model),
            collect_metadata=collect_metadata,
            metadata_options=as_model(metadata_options),
        )
        _request = models.AddRagConfigRequest1(
            datasource_id=datasource_id, add_rag_config_request=_body
        )
        return await self._call_async(
            _ADD_RAG_CONFIG, _request, retries, server_url, timeout_ms, http_headers
        )

    def get_rag_config(
        self,
        *,
        datasource_id: str,
        retries: OptionalNullable[utils.RetryConfig] = UNSET,
        server_url: Optional[str] = None,
        timeout_ms: Optional[int] = None,
        http_headers: Optional[Mapping[str, str]] = None,
    ) -> models.RagConfig:
        """Get Rag Config

        :param datasource_id:
        :param retries: Retry configuration of this call, instead of the default
        :param server_url: Server URL of this call, instead of the default
        :param timeout_ms: Timeout of this call in milliseconds, instead of the default
        :param http_headers: Headers to add to the request, or to replace
        """
        _request = models.GetRagConfigRequest(datasource_id=datasource_id)
        return self._call(_GET_RAG_CONFIG, _request, retries, server_url, timeout_ms, http_headers)

    async def get_rag_config_async(
        self,
        *,
        datasource_id: str,
        retries: OptionalNullable[utils.RetryConfig] = UNSET,
        server_url: Optional[str] = None,
        timeout_ms: Optional[int] = None,
        http_headers: Optional[Mapping[str, str]] = None,
    ) -> models.RagConfig:
        """Get Rag Config

        :param datasource_id:
        :param retries: Retry configuration of this call, instead of the default
        :param server_url: Server URL of this call, instead of the default
        :param timeout_ms: Timeout of this call in milliseconds, instead of the default
        :param http_headers: Headers to add to the request, or to replace
        """
        _request = models.GetRagConfigRequest(datasource_id=datasource_id)
        return await self._call_async(
            _GET_RAG_CONFIG, _request, retries, server_url, timeout_ms, http_headers
        )

    def update_rag_config(
        self,
        *,
        datasource_id: str,
        description: OptionalNullable[str] = UNSET,
        collection_id: OptionalNullable[str] = UNSET,
        extractor_model: OptionalNullable[
            Union[models.ExtractorModel, models.ExtractorModelTypedDict]
        ] = UNSET,
        embedding_model: OptionalNullable[
            Union[models.EmbeddingModel, models.EmbeddingModelTypedDict]
        ] = UNSET,
        sparse_embedding_model: OptionalNullable[
            Union[models.SparseEmbeddingModel, models.SparseEmbeddingModelTypedDict]
        ] = UNSET,
        collect_metadata: OptionalNullable[bool] = UNSET,
        metadata_options: OptionalNullable[
            Union[models.MetadataOptions, models.MetadataOptionsTypedDict]
        ] = UNSET,
        retries: OptionalNullable[utils.RetryConfig] = UNSET,
        server_url: Optional[str] = None,
        timeout_ms: Optional[int] = None,
        http_headers: Optional[Mapping[str, str]] = None,
    ) -> models.UpdateRagConfigResponse:
        """Update Rag Config

        :param datasource_id:
        :param description:
        :param collection_id:
        :param extractor_model:
        :param embedding_model:
        :param sparse_embedding_model:
        :param collect_metadata:
        :param metadata_options:
        :param retries: Retry configuration of this call, instead of the default
        :param server_url: Server URL of this call, instead of the default
        :param timeout_ms: Timeout of this call in milliseconds, instead of the default
        :param http_headers: Headers to add to the request, or to replace
        """
        _body = models.UpdateRagConfigRequest(
            description=description,
            collection_id=collection_id,
            extractor_model=as_model(extractor_model),
            embedding_model=as_model(embedding_model),
            sparse_embedding_model=as_model(sparse_embedding_model),
            collect_metadata=collect_metadata,
            metadata_options=as_model(metadata_options),
        )
        _request = models.UpdateRagConfigRequest1(
            datasource_id=datasource_id, update_rag_config_request=_body
        )
        return self._call(
            _UPDATE_RAG_CONFIG, _request, retries, server_url, timeout_ms, http_headers
        )

    async def update_rag_config_async(
        self,
        *,
        datasource_id: str,
        description: OptionalNullable[str] = UNSET,
        collection_id: OptionalNullable[str] = UNSET,
        extractor_model: OptionalNullable[
            Union[models.ExtractorModel, models.ExtractorModelTypedDict]
        ] = UNSET,
        embedding_model: OptionalNullable[
            Union[models.EmbeddingModel, models.EmbeddingModelTypedDict]
        ] = UNSET,
        sparse_embedding_model: OptionalNullable[
            Union[models.SparseEmbeddingModel, models.SparseEmbeddingModelTypedDict]
        ] = UNSET,
        collect_metadata: OptionalNullable[bool] = UNSET,
        metadata_options: OptionalNullable[
            Union[models.MetadataOptions, models.MetadataOptionsTypedDict]
        ] = UNSET,
        retries: OptionalNullable[utils.RetryConfig] = UNSET,
        server_url: Optional[str] = None,
        timeout_ms: Optional[int] = None,
        http_headers: Optional[Mapping[str, str]] = None,
    ) -> models.UpdateRagConfigResponse:
        """Update Rag Config

        :param datasource_id:
        :param description:
        :param collection_id:
        :param extractor_model:
        :param embedding_model:
        :param sparse_embedding_model:
        :param collect_metadata:
        :param metadata_options:
        :param retries: Retry configuration of this call, instead of the default
        :param server_url: Server URL of this call, instead of the default
        :param timeout_ms: Timeout of this call in milliseconds, instead of the default
        :param http_headers: Headers to add to the request, or to replace
        """
        _body = models.UpdateRagConfigRequest(
            description=description,
            collection_id=collection_id,
            extractor_model=as_model(extractor_model),
            embedding_model=as_model(embedding_model),
            sparse_embedding_model=as_model(sparse_embedding_model),
            collect_metadata=collect_metadata,
            metadata_options=as_model(metadata_options),
        )
        _request = models.UpdateRagConfigRequest1(
            datasource_id=datasource_id, update_rag_config_request=_body
        )
        return await self._call_async(
            _UPDATE_RAG_CONFIG, _request, retries, server_url, timeout_ms, http_headers
        )

    def delete_rag_config(
        self,
        *,
        datasource_id: str,
        retries: OptionalNullable[utils.RetryConfig] = UNSET,
        server_url: Optional[str] = None,
        timeout_ms: Optional[int] = None,
        http_headers: Optional[Mapping[str, str]] = None,
    ) -> str:
        """Delete Rag Config

        :param datasource_id:
        :param retries: Retry configuration of this call, instead of the default
        :param server_url: Server URL of this call, instead of the default
        :param timeout_ms: Timeout of this call in milliseconds, instead of the default
        :param http_headers: Headers to add to the request, or to replace
        """
        _request = models.DeleteRagConfigRequest(datasource_id=datasource_id)
        return self._call(
            _DELETE_RAG_CONFIG, _request, retries, server_url, timeout_ms, http_headers
        )

    async def delete_rag_config_async(
        self,
        *,
        datasource_id: str,
        retries: OptionalNullable[utils.RetryConfig] = UNSET,
        server_url: Optional[str] = None,
        timeout_ms: Optional[int] = None,
        http_headers: Optional[Mapping[str, str]] = None,
    ) -> str:
        """Delete Rag Config

        :param datasource_id:
        :param retries: Retry configuration of this call, instead of the default
        :param server_url: Server URL of this call, instead of the default
        :param timeout_ms: Timeout of this call in milliseconds, instead of the default
        :param http_headers: Headers to add to the request, or to replace
        """
        _request = models.DeleteRagConfigRequest(datasource_id=datasource_id)
        return await self._call_async(
            _DELETE_RAG_CONFIG, _request, retries, server_url, timeout_ms, http_headers
        )

    def add_chunking_strategy(
        self,
        *,
        datasource_id: str,
        code_splitter: OptionalNullable[
            Union[models.CodeChunking, models.CodeChunkingTypedDict]
        ] = UNSET,
        html_node_parser: OptionalNullable[
            Union[models.HTMLChunking, models.HTMLChunkingTypedDict]
        ] = UNSET,
        json_node_parser: OptionalNullable[
            Union[models.JSONNodeChunking, models.JSONNodeChunkingTypedDict]
        ] = UNSET,
        markdown_node_parser: OptionalNullable[
            Union[models.MarkdownNodeChunking, models.MarkdownNodeChunkingTypedDict]
        ] = UNSET,
        semantic_splitter_node_parser: OptionalNullable[
            Union[models.SemanticChunking, models.SemanticChunkingTypedDict]
        ] = UNSET,
        sentence_splitter: OptionalNullable[
            Union[models.SentenceChunking, models.SentenceChunkingTypedDict]
        ] = UNSET,
        token_text_splitter: OptionalNullable[
            Union[models.TokenTextChunking, models.TokenTextChunkingTypedDict]
        ] = UNSET,
        retries: OptionalNullable[utils.RetryConfig] = UNSET,
        server_url: Optional[str] = None,
        timeout_ms: Optional[int] = None,
        http_headers: Optional[Mapping[str, str]] = None,
    ) -> models.AddChunkingStrategyResponse:
        """Add Chunking Strategy

        :param datasource_id:
        :param code_splitter:
        :param html_node_parser:
        :param json_node_parser:
        :param markdown_node_parser:
        :param semantic_splitter_node_parser:
        :param sentence_splitter:
        :param token_text_splitter:
        :param retries: Retry configuration of this call, instead of the default
        :param server_url: Server URL of this call, instead of the default
        :param timeout_ms: Timeout of this call in milliseconds, instead of the default
        :param http_headers: Headers to add to the request, or to replace
        """
        _body = models.AddChunkingStrategyRequest(
            code_splitter=as_model(code_splitter),
            html_node_parser=as_model(html_node_parser),
            json_node_parser=as_model(json_node_parser),
            markdown_node_parser=as_model(markdown_node_parser),
            semantic_splitter_node_parser=as_model(semantic_splitter_node_parser),
            sentence_splitter=as_model(sentence_splitter),
            token_text_splitter=as_model(token_text_splitter),
        )
        _request = models.AddChunkingStrategyRequest1(
            datasource_id=datasource_id, add_chunking_strategy_request=_body
        )
        return self._call(
            _ADD_CHUNKING_STRATEGY, _request, retries, server_url, timeout_ms, http_headers
        )

    async def add_chunking_strategy_async(
        self,
        *,
        datasource_id: str,
        code_splitter: OptionalNullable[
            Union[models.CodeChunking, models.CodeChunkingTypedDict]
        ] = UNSET,
        html_node_parser: OptionalNullable[
            Union[models.HTMLChunking, models.HTMLChunkingTypedDict]
        ] = UNSET,
        json_node_parser: OptionalNullable[
            Union[models.JSONNodeChunking, models.JSONNodeChunkingTypedDict]
        ] = UNSET,
        markdown_node_parser: OptionalNullable[
            Union[models.MarkdownNodeChunking, models.MarkdownNodeChunkingTypedDict]
        ] = UNSET,
        semantic_splitter_node_parser: OptionalNullable[
            Union[models.SemanticChunking, models.SemanticChunkingTypedDict]
        ] = UNSET,
        sentence_splitter: OptionalNullable[
            Union[models.SentenceChunking, models.SentenceChunkingTypedDict]
        ] = UNSET,
        token_text_splitter: OptionalNullable[
            Union[models.TokenTextChunking, models.TokenTextChunkingTypedDict]
        ] = UNSET,
        retries: OptionalNullable[utils.RetryConfig] = UNSET,
        server_url: Optional[str] = None,
        timeout_ms: Optional[int] = None,
        http_headers: Optional[Mapping[str, str]] = None,
    ) -> models.AddChunkingStrategyResponse:
        """Add Chunking Strategy

        :param datasource_id:
        :param code_splitter:
        :param html_node_parser:
        :param json_node_parser:
        :param markdown_node_parser:
        :param semantic_splitter_node_parser:
        :param sentence_splitter:
        :param token_text_splitter:
        :param retries: Retry configuration of this call, instead of the default
        :param server_url: Server URL of this call, instead of the default
        :param timeout_ms: Timeout of this call in milliseconds, instead of the default
        :param http_headers: Headers to add to the request, or to replace
        """
        _body = models.AddChunkingStrategyRequest(
            code_splitter=as_model(code_splitter),
            html_node_parser=as_model(html_node_parser),
            json_node_parser=as_model(json_node_parser),
            markdown_node_parser=as_model(markdown_node_parser),
            semantic_splitter_node_parser=as_model(semantic_splitter_node_parser),
            sentence_splitter=as_model(sentence_splitter),
            token_text_splitter=as_model(token_text_splitter),
        )
        _request = models.AddChunkingStrategyRequest1(
            datasource_id=datasource_id, add_chunking_strategy_request=_body
        )
        return await self._call_async(
            _ADD_CHUNKING_STRATEGY, _request, retries, server_url, timeout_ms, http_headers
        )

    def get_chunking_strategy(
        self,
        *,
        datasource_id: str,
        retries: OptionalNullable[utils.RetryConfig] = UNSET,
        server_url: Optional[str] = None,
        timeout_ms: Optional[int] = None,
        http_headers: Optional[Mapping[str, str]] = None,
    ) -> models.RagChunkingStrategy:
        """Get Chunking Strategy

        :param datasource_id:
        :param retries: Retry configuration of this call, instead of the default
        :param server_url: Server URL of this call, instead of the default
        :param timeout_ms: Timeout of this call in milliseconds, instead of the default
        :param http_headers: Headers to add to the request, or to replace
        """
        _request = models.GetChunkingStrategyRequest(datasource_id=datasource_id)
        return self._call(
            _GET_CHUNKING_STRATEGY, _request, retries, server_url, timeout_ms, http_headers
        )

    async def get_chunking_strategy_async(
        self,
        *,
        datasource_id: str,
        retries: OptionalNullable[utils.RetryConfig] = UNSET,
        server_url: Optional[str] = None,
        timeout_ms: Optional[int] = None,
        http_headers: Optional[Mapping[str, str]] = None,
    ) -> models.RagChunkingStrategy:
        """Get Chunking Strategy

        :param datasource_id:
        :param retries: Retry configuration of this call, instead of the default
        :param server_url: Server URL of this call, instead of the default
        :param timeout_ms: Timeout of this call in milliseconds, instead of the default
        :param http_headers: Headers to add to the request, or to replace
        """
        _request = models.GetChunkingStrategyRequest(datasource_id=datasource_id)
        return await self._call_async(
            _GET_CHUNKING_STRATEGY, _request, retries, server_url, timeout_ms, http_headers
        )

    def update_chunking_strategy(
        self,
        *,
        datasource_id: str,
        code_splitter: OptionalNullable[
            Union[models.CodeChunking, models.CodeChunkingTypedDict]
        ] = UNSET,
        html_node_parser: OptionalNullable[
            Union[models.HTMLChunking, models.HTMLChunkingTypedDict]
        ] = UNSET,
        json_node_parser: OptionalNullable[
            Union[models.JSONNodeChunking, models.JSONNodeChunkingTypedDict]
        ] = UNSET,
        markdown_node_parser: OptionalNullable[
            Union[models.MarkdownNodeChunking, models.MarkdownNodeChunkingTypedDict]
        ] = UNSET,
        semantic_splitter_node_parser: OptionalNullable[
            Union[models.SemanticChunking, models.SemanticChunkingTypedDict]
        ] = UNSET,
        sentence_splitter: OptionalNullable[
            Union[models.SentenceChunking, models.SentenceChunkingTypedDict]
        ] = UNSET,
        token_text_splitter: OptionalNullable[
            Union[models.TokenTextChunking, models.TokenTextChunkingTypedDict]
        ] = UNSET,
        retries: OptionalNullable[utils.RetryConfig] = UNSET,
        server_url: Optional[str] = None,
        timeout_ms: Optional[int] = None,
        http_headers: Optional[Mapping[str, str]] = None,
    ) -> models.UpdateChunkingStrategyResponse:
        """Update Chunking Strategy

        :param datasource_id:
        :param code_splitter:
        :param html_node_parser:
        :param json_node_parser:
        :param markdown_node_parser:
        :param semantic_splitter_node_parser:
        :param sentence_splitter:
        :param token_text_splitter:
        :param retries: Retry configuration of this call, instead of the default
        :param server_url: Server URL of this call, instead of the default
        :param timeout_ms: Timeout of this call in milliseconds, instead of the default
        :param http_headers: Headers to add to the request, or to replace
        """
        _body = models.UpdateChunkingStrategyRequest(
            code_splitter=as_model(code_splitter),
            html_node_parser=as_model(html_node_parser),
            json_node_parser=as_model(json_node_parser),
            markdown_node_parser=as_model(markdown_node_parser),
            semantic_splitter_node_parser=as_model(semantic_splitter_node_parser),
            sentence_splitter=as_model(sentence_splitter),
            token_text_splitter=as_model(token_text_splitter),
        )
        _request = models.UpdateChunkingStrategyRequest1(
            datasource_id=datasource_id, update_chunking_strategy_request=_body
        )
        return self._call(
            _UPDATE_CHUNKING_STRATEGY, _request, retries, server_url, timeout_ms, http_headers
        )

    async def update_chunking_strategy_async(
        self,
        *,
        datasource_id: str,
        code_splitter: OptionalNullable[
            Union[models.CodeChunking, models.CodeChunkingTypedDict]
        ] = UNSET,
        html_node_parser: OptionalNullable[
            Union[models.HTMLChunking, models.HTMLChunkingTypedDict]
        ] = UNSET,
        json_node_parser: OptionalNullable[
            Union[models.JSONNodeChunking, models.JSONNodeChunkingTypedDict]
        ] = UNSET,
        markdown_node_parser: OptionalNullable[
            Union[models.MarkdownNodeChunking, models.MarkdownNodeChunkingTypedDict]
        ] = UNSET,
        semantic_splitter_node_parser: OptionalNullable[
            Union[models.SemanticChunking, models.SemanticChunkingTypedDict]
        ] = UNSET,
        sentence_splitter: OptionalNullable[
            Union[models.SentenceChunking, models.SentenceChunkingTypedDict]
        ] = UNSET,
        token_text_splitter: OptionalNullable[
            Union[models.TokenTextChunking, models.TokenTextChunkingTypedDict]
        ] = UNSET,
        retries: OptionalNullable[utils.RetryConfig] = UNSET,
        server_url: Optional[str] = None,
        timeout_ms: Optional[int] = None,
        http_headers: Optional[Mapping[str, str]] = None,
    ) -> models.UpdateChunkingStrategyResponse:
        """Update Chunking Strategy

        :param datasource_id:
        :param code_splitter:
        :param html_node_parser:
        :param json_node_parser:
        :param markdown_node_parser:
        :param semantic_splitter_node_parser:
        :param sentence_splitter:
        :param token_text_splitter:
        :param retries: Retry configuration of this call, instead of the default
        :param server_url: Server URL of this call, instead of the default
        :param timeout_ms: Timeout of this call in milliseconds, instead of the default
        :param http_headers: Headers to add to the request, or to replace
        """
        _body = models.UpdateChunkingStrategyRequest(
            code_splitter=as_model(code_splitter),
            html_node_parser=as_model(html_node_parser),
            json_node_parser=as_model(json_node_parser),
            markdown_node_parser=as_model(markdown_node_parser),
            semantic_splitter_node_parser=as_model(semantic_splitter_node_parser),
            sentence_splitter=as_model(sentence_splitter),
            token_text_splitter=as_model(token_text_splitter),
        )
        _request = models.UpdateChunkingStrategyRequest1(
            datasource_id=datasource_id, update_chunking_strategy_request=_body
        )
        return await self._call_async(
            _UPDATE_CHUNKING_STRATEGY, _request, retries, server_url, timeout_ms, http_headers
        )

    def delete_chunking_strategy(
        self,
        *,
        datasource_id: str,
        retries: OptionalNullable[utils.RetryConfig] = UNSET,
        server_url: Optional[str] = None,
        timeout_ms: Optional[int] = None,
        http_headers: Optional[Mapping[str, str]] = None,
    ) -> models.DeleteChunkingStrategyResponse:
        """Delete Chunking Strategy

        :param datasource_id:
        :param retries: Retry configuration of this call, instead of the default
        :param server_url: Server URL of this call, instead of the default
        :param timeout_ms: Timeout of this call in milliseconds, instead of the default
        :param http_headers: Headers to add to the request, or to replace
        """
        _request = models.DeleteChunkingStrategyRequest(datasource_id=datasource_id)
        return self._call(
            _DELETE_CHUNKING_STRATEGY, _request, retries, server_url, timeout_ms, http_headers
        )

    async def delete_chunking_strategy_async(
        self,
        *,
        datasource_id: str,
        retries: OptionalNullable[utils.RetryConfig] = UNSET,
        server_url: Optional[str] = None,
        timeout_ms: Optional[int] = None,
        http_headers: Optional[Mapping[str, str]] = None,
    ) -> models.DeleteChunkingStrategyResponse:
        """Delete Chunking Strategy

        :param datasource_id:
        :param retries: Retry configuration of this call, instead of the default
        :param server_url: Server URL of this call, instead of the default
        :param timeout_ms: Timeout of this call in milliseconds, instead of the default
        :param http_headers: Headers to add to the request, or to replace
        """
        _request = models.DeleteChunkingStrategyRequest(datasource_id=datasource_id)
        return await self._call_async(
            _DELETE_CHUNKING_STRATEGY, _request, retries, server_url, timeout_ms, http_headers
        )
