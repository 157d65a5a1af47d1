"""The endpoint get_connector_task."""

import unittest

from Formance import api_client
from Formance.paths.api_payments_connectors_connector_tasks_task_id import path
from Formance.paths.api_payments_connectors_connector_tasks_task_id.get import ApiForget, GetConnectorTask


class TestApiPaymentsConnectorsConnectorTasksTaskId(unittest.TestCase):
    def test_both_classes_share_one_client(self) -> None:
        client = api_client.ApiClient()
        self.assertEqual(path.value, "/api/payments/connectors/{connector}/tasks/{taskId}")
        for endpoint in (GetConnectorTask(client), ApiForget(client)):
            self.assertIs(endpoint.api_client, client)


if __name__ == "__main__":
    unittest.main()
