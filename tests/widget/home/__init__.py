"""Home and the page that starts a submission."""
