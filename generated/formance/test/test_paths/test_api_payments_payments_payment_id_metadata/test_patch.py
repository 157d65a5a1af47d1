"""The endpoint update_metadata."""

import unittest

from Formance import api_client
from Formance.paths.api_payments_payments_payment_id_metadata import path
from Formance.paths.api_payments_payments_payment_id_metadata.patch import ApiForpatch, UpdateMetadata


class TestApiPaymentsPaymentsPaymentIdMetadata(unittest.TestCase):
    def test_both_classes_share_one_client(self) -> None:
        client = api_client.ApiClient()
        self.assertEqual(path.value, "/api/payments/payments/{paymentId}/metadata")
        for endpoint in (UpdateMetadata(client), ApiForpatch(client)):
            self.assertIs(endpoint.api_client, client)


if __name__ == "__main__":
    unittest.main()
