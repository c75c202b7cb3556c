"""Documents: the neutral tree and its writers, and the self-check that reopens what was written."""
