"""How much a document may ask for: bounds against hostile input, far above what vendors publish.

The largest published description known holds 13 MB, a million nodes, and nests 40 levels deep.
"""

from __future__ import annotations

from typing import Final

MAX_BYTES: Final = 64 * 1024 * 1024
"""Bytes of all files together."""

MAX_STRING: Final = 8 * 1024 * 1024
"""Characters of one string."""

MAX_NAME: Final = 150
"""Bytes of a name of which files are named, with what goes before and after it."""

MAX_DEPTH: Final = 128
"""Levels of lists and mappings; recursive readers stay far from Python's own bound."""

MAX_NODES: Final = 10_000_000
"""Values in one file, every YAML alias counted as often as it is used."""

MAX_FILES: Final = 5_000
"""Files that references reach."""

MAX_FINDINGS: Final = 10_000
"""Findings about one document; the others are summed up in one."""

MAX_PARTS: Final = 500
"""Parts of one schema by ``allOf``, or operations called back by one, each counted as often as it is
referred to: what two references at each of 30 levels lead to is 10^9 parts."""

MAX_NESTED: Final = 50
"""Callbacks of callbacks, and headers of parts of headers, one in the other."""

MAX_REF_HOPS: Final = 32
"""References that only lead to another reference, one after the other."""
