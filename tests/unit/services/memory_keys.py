"""Keys kept in memory."""

from gcm_desktop.services.key_ports import KeptKeys


class MemoryKeys:
    """A ring of keys that no file holds."""

    def __init__(self, keys: KeptKeys | None = None) -> None:
        self._keys = keys or KeptKeys()

    def kept(self) -> KeptKeys:
        return self._keys

    def keep(self, keys: KeptKeys) -> None:
        self._keys = keys
