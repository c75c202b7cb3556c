"""Frozen values and pure functions about submissions. Standard library only; no I/O, no clock."""
