"""The endpoint paymentsget_server_info."""

import unittest

from Formance import api_client
from Formance.paths.api_payments__info import path
from Formance.paths.api_payments__info.get import ApiForget, PaymentsgetServerInfo


class TestApiPaymentsInfo(unittest.TestCase):
    def test_both_classes_share_one_client(self) -> None:
        client = api_client.ApiClient()
        self.assertEqual(path.value, "/api/payments/_info")
        for endpoint in (PaymentsgetServerInfo(client), ApiForget(client)):
            self.assertIs(endpoint.api_client, client)


if __name__ == "__main__":
    unittest.main()
