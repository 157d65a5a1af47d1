"""The endpoint list_workflows."""

import unittest

from Formance import api_client
from Formance.paths.api_orchestration_workflows import path
from Formance.paths.api_orchestration_workflows.get import ApiForget, ListWorkflows


class TestApiOrchestrationWorkflows(unittest.TestCase):
    def test_both_classes_share_one_client(self) -> None:
        client = api_client.ApiClient()
        self.assertEqual(path.value, "/api/orchestration/workflows")
        for endpoint in (ListWorkflows(client), ApiForget(client)):
            self.assertIs(endpoint.api_client, client)


if __name__ == "__main__":
    unittest.main()
