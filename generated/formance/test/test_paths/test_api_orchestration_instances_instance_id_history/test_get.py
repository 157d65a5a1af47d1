"""The endpoint get_instance_history."""

import unittest

from Formance import api_client
from Formance.paths.api_orchestration_instances_instance_id_history import path
from Formance.paths.api_orchestration_instances_instance_id_history.get import ApiForget, GetInstanceHistory


class TestApiOrchestrationInstancesInstanceIDHistory(unittest.TestCase):
    def test_both_classes_share_one_client(self) -> None:
        client = api_client.ApiClient()
        self.assertEqual(path.value, "/api/orchestration/instances/{instanceID}/history")
        for endpoint in (GetInstanceHistory(client), ApiForget(client)):
            self.assertIs(endpoint.api_client, client)


if __name__ == "__main__":
    unittest.main()
