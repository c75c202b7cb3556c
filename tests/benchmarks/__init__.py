"""Measurements, run by hand: commands that print numbers, never timed tests."""
