"""Records in a merge, beyond the laws of ``tests/property/test_merge.py``."""

from dataclasses import replace
from types import MappingProxyType

from gcm_desktop.domain.merge import Common, merge
from gcm_desktop.domain.submission import Record
from tests.unit.test_packages import submission


def test_what_a_record_serves_keeps_its_natural_order() -> None:
    """6 stands before 22: a record nobody touched is no move."""
    record = Record("measure", "01JZZZZZZZZZZZZZZZZZZZZZZA", ("objective/6", "objective/22"))
    base = replace(submission(), records=MappingProxyType({record.id: record}))
    assert merge(base, base, Common((base,))).changes == ()
    wider = replace(record, serves=("objective/6", "objective/7", "objective/22"))
    theirs = replace(base, records=MappingProxyType({record.id: wider}))
    (entry,) = merge(base, theirs, Common((base,))).records
    assert entry.record == wider
