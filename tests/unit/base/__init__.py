"""Unit tests of gcm_desktop/base: no Qt, no database, milliseconds."""
