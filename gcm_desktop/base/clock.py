"""The clock: UTC times as text, for display only. No decision ever depends on it."""

from datetime import UTC, datetime


def now_utc() -> str:
    """Return the present as ISO 8601 text in UTC to the second: ``2026-05-05T14:03:00Z``."""
    return datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
