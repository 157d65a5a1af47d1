"""The endpoint send_event."""

import unittest

from Formance import api_client
from Formance.paths.api_orchestration_instances_instance_id_events import path
from Formance.paths.api_orchestration_instances_instance_id_events.post import ApiForpost, SendEvent


class TestApiOrchestrationInstancesInstanceIDEvents(unittest.TestCase):
    def test_both_classes_share_one_client(self) -> None:
        client = api_client.ApiClient()
        self.assertEqual(path.value, "/api/orchestration/instances/{instanceID}/events")
        for endpoint in (SendEvent(client), ApiForpost(client)):
            self.assertIs(endpoint.api_client, client)


if __name__ == "__main__":
    unittest.main()
