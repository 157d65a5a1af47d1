"""The endpoint get_payment."""

import unittest

from Formance import api_client
from Formance.paths.api_payments_payments_payment_id import path
from Formance.paths.api_payments_payments_payment_id.get import ApiForget, GetPayment


class TestApiPaymentsPaymentsPaymentId(unittest.TestCase):
    def test_both_classes_share_one_client(self) -> None:
        client = api_client.ApiClient()
        self.assertEqual(path.value, "/api/payments/payments/{paymentId}")
        for endpoint in (GetPayment(client), ApiForget(client)):
            self.assertIs(endpoint.api_client, client)


if __name__ == "__main__":
    unittest.main()
