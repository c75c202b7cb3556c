"""Fixed dates in a zip file, so that the same document gives the same bytes.

Belongs here: overwriting the date fields of the format in place. Does not: reading or writing
members (``base`` has the one zip reader). python-docx stamps every member with the present time.
"""

from struct import pack_into, unpack_from

_DIRECTORY_END, _DIRECTORY_ENTRY, _LOCAL_HEADER = b"PK\x05\x06", b"PK\x01\x02", b"PK\x03\x04"
_FIRST_DAY = (1 << 5) | 1
"""1 January 1980, the first date the format knows."""


def fixed_dates(file: bytes) -> bytes:
    """Return ``file`` with the time of every member set to midnight on 1 January 1980.

    Raises:
        ValueError: where ``file`` is no plain zip file.
    """
    end = file.rfind(_DIRECTORY_END)
    if end < 0:
        raise ValueError("no directory of members")
    written = bytearray(file)
    members: int
    at: int
    (members,) = unpack_from("<H", file, end + 10)
    (at,) = unpack_from("<I", file, end + 16)
    for _ in range(members):
        (local,) = unpack_from("<I", file, at + 42)
        if file[at : at + 4] != _DIRECTORY_ENTRY or file[local : local + 4] != _LOCAL_HEADER:
            raise ValueError("directory and members disagree")
        pack_into("<HH", written, at + 12, 0, _FIRST_DAY)
        pack_into("<HH", written, local + 10, 0, _FIRST_DAY)
        name, extra, comment = unpack_from("<HHH", file, at + 28)
        at += 46 + name + extra + comment
    return bytes(written)
