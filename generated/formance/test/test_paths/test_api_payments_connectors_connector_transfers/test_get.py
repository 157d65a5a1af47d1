"""The endpoint list_connectors_transfers."""

import unittest

from Formance import api_client
from Formance.paths.api_payments_connectors_connector_transfers import path
from Formance.paths.api_payments_connectors_connector_transfers.get import ApiForget, ListConnectorsTransfers


class TestApiPaymentsConnectorsConnectorTransfers(unittest.TestCase):
    def test_both_classes_share_one_client(self) -> None:
        client = api_client.ApiClient()
        self.assertEqual(path.value, "/api/payments/connectors/{connector}/transfers")
        for endpoint in (ListConnectorsTransfers(client), ApiForget(client)):
            self.assertIs(endpoint.api_client, client)


if __name__ == "__main__":
    unittest.main()
