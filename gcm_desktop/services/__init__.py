"""Use cases and the ports they need. No I/O of their own, no widget, no SQL."""
