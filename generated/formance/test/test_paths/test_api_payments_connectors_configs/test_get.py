"""The endpoint list_configs_available_connectors."""

import unittest

from Formance import api_client
from Formance.paths.api_payments_connectors_configs import path
from Formance.paths.api_payments_connectors_configs.get import ApiForget, ListConfigsAvailableConnectors


class TestApiPaymentsConnectorsConfigs(unittest.TestCase):
    def test_both_classes_share_one_client(self) -> None:
        client = api_client.ApiClient()
        self.assertEqual(path.value, "/api/payments/connectors/configs")
        for endpoint in (ListConfigsAvailableConnectors(client), ApiForget(client)):
            self.assertIs(endpoint.api_client, client)


if __name__ == "__main__":
    unittest.main()
