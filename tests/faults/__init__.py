"""Faults that comparable software has had, as tests of this one; ``docs/faults.md`` lists them all.

Belongs here: cases that no other test covers, or covers without the collected input. Does not:
what a feature's own tests show already.
"""
