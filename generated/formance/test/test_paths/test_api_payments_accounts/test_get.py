"""The endpoint paymentslist_accounts."""

import unittest

from Formance import api_client
from Formance.paths.api_payments_accounts import path
from Formance.paths.api_payments_accounts.get import ApiForget, PaymentslistAccounts


class TestApiPaymentsAccounts(unittest.TestCase):
    def test_both_classes_share_one_client(self) -> None:
        client = api_client.ApiClient()
        self.assertEqual(path.value, "/api/payments/accounts")
        for endpoint in (PaymentslistAccounts(client), ApiForget(client)):
            self.assertIs(endpoint.api_client, client)


if __name__ == "__main__":
    unittest.main()
