"""The endpoint get_workflow."""

import unittest

from Formance import api_client
from Formance.paths.api_orchestration_workflows_flow_id import path
from Formance.paths.api_orchestration_workflows_flow_id.get import ApiForget, GetWorkflow


class TestApiOrchestrationWorkflowsFlowId(unittest.TestCase):
    def test_both_classes_share_one_client(self) -> None:
        client = api_client.ApiClient()
        self.assertEqual(path.value, "/api/orchestration/workflows/{flowId}")
        for endpoint in (GetWorkflow(client), ApiForget(client)):
            self.assertIs(endpoint.api_client, client)


if __name__ == "__main__":
    unittest.main()
