from .workflow_config import WorkflowConfig

CreateWorkflowRequest = WorkflowConfig
