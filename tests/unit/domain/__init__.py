"""Unit tests of gcm_desktop/domain: no Qt, no database, milliseconds."""
