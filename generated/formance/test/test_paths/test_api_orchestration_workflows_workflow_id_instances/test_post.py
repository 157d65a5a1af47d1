"""The endpoint run_workflow."""

import unittest

from Formance import api_client
from Formance.paths.api_orchestration_workflows_workflow_id_instances import path
from Formance.paths.api_orchestration_workflows_workflow_id_instances.post import ApiForpost, RunWorkflow


class TestApiOrchestrationWorkflowsWorkflowIDInstances(unittest.TestCase):
    def test_both_classes_share_one_client(self) -> None:
        client = api_client.ApiClient()
        self.assertEqual(path.value, "/api/orchestration/workflows/{workflowID}/instances")
        for endpoint in (RunWorkflow(client), ApiForpost(client)):
            self.assertIs(endpoint.api_client, client)


if __name__ == "__main__":
    unittest.main()
