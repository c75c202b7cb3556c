"""One suite per port, passed by the fake and by the real adapter."""
