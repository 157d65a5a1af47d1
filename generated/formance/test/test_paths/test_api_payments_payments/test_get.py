"""The endpoint list_payments."""

import unittest

from Formance import api_client
from Formance.paths.api_payments_payments import path
from Formance.paths.api_payments_payments.get import ApiForget, ListPayments


class TestApiPaymentsPayments(unittest.TestCase):
    def test_both_classes_share_one_client(self) -> None:
        client = api_client.ApiClient()
        self.assertEqual(path.value, "/api/payments/payments")
        for endpoint in (ListPayments(client), ApiForget(client)):
            self.assertIs(endpoint.api_client, client)


if __name__ == "__main__":
    unittest.main()
