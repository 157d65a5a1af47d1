"""The endpoint read_connector_config."""

import unittest

from Formance import api_client
from Formance.paths.api_payments_connectors_connector_config import path
from Formance.paths.api_payments_connectors_connector_config.get import ApiForget, ReadConnectorConfig


class TestApiPaymentsConnectorsConnectorConfig(unittest.TestCase):
    def test_both_classes_share_one_client(self) -> None:
        client = api_client.ApiClient()
        self.assertEqual(path.value, "/api/payments/connectors/{connector}/config")
        for endpoint in (ReadConnectorConfig(client), ApiForget(client)):
            self.assertIs(endpoint.api_client, client)


if __name__ == "__main__":
    unittest.main()
