"""Unit tests of gcm_desktop/services: no Qt, no database, milliseconds."""
