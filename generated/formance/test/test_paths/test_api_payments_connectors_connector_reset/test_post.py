"""The endpoint reset_connector."""

import unittest

from Formance import api_client
from Formance.paths.api_payments_connectors_connector_reset import path
from Formance.paths.api_payments_connectors_connector_reset.post import ApiForpost, ResetConnector


class TestApiPaymentsConnectorsConnectorReset(unittest.TestCase):
    def test_both_classes_share_one_client(self) -> None:
        client = api_client.ApiClient()
        self.assertEqual(path.value, "/api/payments/connectors/{connector}/reset")
        for endpoint in (ResetConnector(client), ApiForpost(client)):
            self.assertIs(endpoint.api_client, client)


if __name__ == "__main__":
    unittest.main()
