"""The endpoint list_connector_tasks."""

import unittest

from Formance import api_client
from Formance.paths.api_payments_connectors_connector_tasks import path
from Formance.paths.api_payments_connectors_connector_tasks.get import ApiForget, ListConnectorTasks


class TestApiPaymentsConnectorsConnectorTasks(unittest.TestCase):
    def test_both_classes_share_one_client(self) -> None:
        client = api_client.ApiClient()
        self.assertEqual(path.value, "/api/payments/connectors/{connector}/tasks")
        for endpoint in (ListConnectorTasks(client), ApiForget(client)):
            self.assertIs(endpoint.api_client, client)


if __name__ == "__main__":
    unittest.main()
