"""The endpoint get_instance_stage_history."""

import unittest

from Formance import api_client
from Formance.paths.api_orchestration_instances_instance_id_stages_number_history import path
from Formance.paths.api_orchestration_instances_instance_id_stages_number_history.get import ApiForget, GetInstanceStageHistory


class TestApiOrchestrationInstancesInstanceIDStagesNumberHistory(unittest.TestCase):
    def test_both_classes_share_one_client(self) -> None:
        client = api_client.ApiClient()
        self.assertEqual(path.value, "/api/orchestration/instances/{instanceID}/stages/{number}/history")
        for endpoint in (GetInstanceStageHistory(client), ApiForget(client)):
            self.assertIs(endpoint.api_client, client)


if __name__ == "__main__":
    unittest.main()
