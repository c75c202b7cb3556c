"""Files that lie: every reader ends in one clear error and writes nothing."""
