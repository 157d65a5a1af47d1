"""The endpoint connectors_stripe_transfer."""

import unittest

from Formance import api_client
from Formance.paths.api_payments_connectors_stripe_transfers import path
from Formance.paths.api_payments_connectors_stripe_transfers.post import ApiForpost, ConnectorsStripeTransfer


class TestApiPaymentsConnectorsStripeTransfers(unittest.TestCase):
    def test_both_classes_share_one_client(self) -> None:
        client = api_client.ApiClient()
        self.assertEqual(path.value, "/api/payments/connectors/stripe/transfers")
        for endpoint in (ConnectorsStripeTransfer(client), ApiForpost(client)):
            self.assertIs(endpoint.api_client, client)


if __name__ == "__main__":
    unittest.main()
