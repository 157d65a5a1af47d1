"""Models of the API. A sample: a generated package has its own in its place."""
