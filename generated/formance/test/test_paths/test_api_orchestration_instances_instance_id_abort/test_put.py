"""The endpoint cancel_event."""

import unittest

from Formance import api_client
from Formance.paths.api_orchestration_instances_instance_id_abort import path
from Formance.paths.api_orchestration_instances_instance_id_abort.put import ApiForput, CancelEvent


class TestApiOrchestrationInstancesInstanceIDAbort(unittest.TestCase):
    def test_both_classes_share_one_client(self) -> None:
        client = api_client.ApiClient()
        self.assertEqual(path.value, "/api/orchestration/instances/{instanceID}/abort")
        for endpoint in (CancelEvent(client), ApiForput(client)):
            self.assertIs(endpoint.api_client, client)


if __name__ == "__main__":
    unittest.main()
