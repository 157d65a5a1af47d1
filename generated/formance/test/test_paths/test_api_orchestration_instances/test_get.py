"""The endpoint list_instances."""

import unittest

from Formance import api_client
from Formance.paths.api_orchestration_instances import path
from Formance.paths.api_orchestration_instances.get import ApiForget, ListInstances


class TestApiOrchestrationInstances(unittest.TestCase):
    def test_both_classes_share_one_client(self) -> None:
        client = api_client.ApiClient()
        self.assertEqual(path.value, "/api/orchestration/instances")
        for endpoint in (ListInstances(client), ApiForget(client)):
            self.assertIs(endpoint.api_client, client)


if __name__ == "__main__":
    unittest.main()
