"""The endpoint list_all_connectors."""

import unittest

from Formance import api_client
from Formance.paths.api_payments_connectors import path
from Formance.paths.api_payments_connectors.get import ApiForget, ListAllConnectors


class TestApiPaymentsConnectors(unittest.TestCase):
    def test_both_classes_share_one_client(self) -> None:
        client = api_client.ApiClient()
        self.assertEqual(path.value, "/api/payments/connectors")
        for endpoint in (ListAllConnectors(client), ApiForget(client)):
            self.assertIs(endpoint.api_client, client)


if __name__ == "__main__":
    unittest.main()
