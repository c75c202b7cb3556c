"""Tests of the Merge page: files, preview, report, conflicts, and the ways to it.

Belongs here: what people see and do. Does not: the laws of a merge (``tests/property``).
"""
