"""The endpoint uninstall_connector."""

import unittest

from Formance import api_client
from Formance.paths.api_payments_connectors_connector import path
from Formance.paths.api_payments_connectors_connector.delete import ApiFordelete, UninstallConnector


class TestApiPaymentsConnectorsConnector(unittest.TestCase):
    def test_both_classes_share_one_client(self) -> None:
        client = api_client.ApiClient()
        self.assertEqual(path.value, "/api/payments/connectors/{connector}")
        for endpoint in (UninstallConnector(client), ApiFordelete(client)):
            self.assertIs(endpoint.api_client, client)


if __name__ == "__main__":
    unittest.main()
