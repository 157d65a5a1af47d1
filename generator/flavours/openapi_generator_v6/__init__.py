"""The flavour `openapi_generator_v6`."""
