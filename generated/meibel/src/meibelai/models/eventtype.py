"""EventType."""

from __future__ import annotations

from enum import Enum


class EventType(str, Enum):
    """What happened"""

    INSTANCE_STARTED = "instance_started"
    INSTANCE_COMPLETED = "instance_completed"
    INSTANCE_FAILED = "instance_failed"
    INSTANCE_CANCELLED = "instance_cancelled"
    ACTIVITY_STARTED = "activity_started"
    ACTIVITY_COMPLETED = "activity_completed"
    ACTIVITY_FAILED = "activity_failed"
    USER_INPUT = "user_input"
    AGENT_OUTPUT = "agent_output"
    SIGNAL_RECEIVED = "signal_received"
    QUERY_RECEIVED = "query_received"
    WORKFLOW_STARTED = "workflow_started"
    WORKFLOW_COMPLETED = "workflow_completed"
    WORKFLOW_FAILED = "workflow_failed"
    CHILD_WORKFLOW_STARTED = "child_workflow_started"
    CHILD_WORKFLOW_COMPLETED = "child_workflow_completed"
    CHILD_WORKFLOW_FAILED = "child_workflow_failed"
    AGENT_THINKING = "agent_thinking"
    AGENT_TOOL_USAGE = "agent_tool_usage"
    AGENT_STATE_CHANGE = "agent_state_change"
    AGENT_DECISION = "agent_decision"
    AGENT_SUBTASK_STARTED = "agent_subtask_started"
    AGENT_SUBTASK_COMPLETED = "agent_subtask_completed"
    AGENT_ERROR = "agent_error"
    AGENT_LOG = "agent_log"
    CUSTOM_EVENT = "custom_event"
