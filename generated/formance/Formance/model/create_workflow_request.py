"""The schema CreateWorkflowRequest."""

from __future__ import annotations

from .workflow_config import WorkflowConfig

CreateWorkflowRequest = WorkflowConfig
