"""One module at a time, in milliseconds: no window, no store, no other process."""
