"""Sealing any bytes: it opens equal for each it is sealed for, and for nobody else."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gcm_desktop.domain.errors import GcmError
from gcm_desktop.domain.public_key import is_sound, key_name, key_of_text, key_text
from gcm_desktop.exchange.sealing import AgeSealer
from gcm_desktop.services.key_ports import OwnKey

SEALER = AgeSealer()
PEOPLE = [SEALER.make(f"Person {number}") for number in range(4)]


def identity(own: OwnKey) -> tuple[str, ...]:
    assert own.secrets is not None
    return (own.secrets.identity,)


@settings(max_examples=60)
@given(
    st.binary(max_size=200) | st.integers(65530, 65545).map(bytes),
    st.sets(st.sampled_from(range(4)), min_size=1),
)
def test_whoever_it_is_sealed_for_opens_it_and_nobody_else(content: bytes, whose: set[int]) -> None:
    file = SEALER.seal_for(content, tuple(PEOPLE[each].public for each in sorted(whose)))
    for number, own in enumerate(PEOPLE):
        if number in whose:
            assert SEALER.opened_by(file, identity(own)) == content
        else:
            with pytest.raises(GcmError) as caught:
                SEALER.opened_by(file, identity(own))
            assert caught.value.code == "sealed.no_key"


@settings(max_examples=100)
@given(st.text(max_size=100))
def test_any_name_that_may_be_kept_survives_the_text_of_a_key(name: str) -> None:
    from dataclasses import replace

    try:
        kept = key_name(name)
    except GcmError:
        return
    key = replace(PEOPLE[0].public, name=kept)
    assert is_sound(key)
    assert key_of_text(key_text(key)) == key


@settings(max_examples=200)
@given(st.binary(max_size=400))
def test_no_bytes_behind_the_first_line_do_more_than_be_refused(rest: bytes) -> None:
    try:
        SEALER.wants(b"age-encryption.org/v1\n" + rest)
    except GcmError as fault:
        assert fault.code.startswith("sealed.")
