"""The endpoint get_instance."""

import unittest

from Formance import api_client
from Formance.paths.api_orchestration_instances_instance_id import path
from Formance.paths.api_orchestration_instances_instance_id.get import ApiForget, GetInstance


class TestApiOrchestrationInstancesInstanceID(unittest.TestCase):
    def test_both_classes_share_one_client(self) -> None:
        client = api_client.ApiClient()
        self.assertEqual(path.value, "/api/orchestration/instances/{instanceID}")
        for endpoint in (GetInstance(client), ApiForget(client)):
            self.assertIs(endpoint.api_client, client)


if __name__ == "__main__":
    unittest.main()
