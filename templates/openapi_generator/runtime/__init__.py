"""The runtime of generated packages, as source."""
