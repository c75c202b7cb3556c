"""Paths, atomic write, the one zip reader, clock, ids, logging set-up.

Standard library and platformdirs only.
"""
