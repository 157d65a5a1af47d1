"""Measurements of the toolchain and of what it generates, each as a ratio to the original.

``python -m benchmarks`` (``make bench``) prints one table. Times are never checked by tests: a busy
machine is no defect.
"""
