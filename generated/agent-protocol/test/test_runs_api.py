"""RunsApi has all its methods."""

import inspect
import unittest

from ap_client.api.runs_api import RunsApi


class TestRunsApi(unittest.TestCase):
    def setUp(self) -> None:
        self.api = RunsApi()

    def test_create_and_stream_run(self) -> None:
        names = list(inspect.signature(self.api.create_and_stream_run).parameters)
        self.assertEqual(names[:1], ["run_create"])

    def test_create_and_wait_run(self) -> None:
        names = list(inspect.signature(self.api.create_and_wait_run).parameters)
        self.assertEqual(names[:1], ["run_create"])


if __name__ == "__main__":
    unittest.main()
