"""Packages of an earlier cycle, among them one with a question that is no longer asked."""

import copy
import hashlib
from dataclasses import replace
from types import MappingProxyType

from gcm_desktop.domain.canonical import canonical_json
from gcm_desktop.domain.submission import Answer, AnswerKey, FrameworkRef, Kind
from tests.unit.content import framework, pack_data, sample
from tests.unit.test_packages import CODEC
from tests.unit.test_packages import content as packed

EDITION = "1999"
LOST: AnswerKey = ("section/abolished/text", "ar")
SAID = Answer(Kind.NARRATIVE, "<p>قلنا</p>")


def older_package(*kept: AnswerKey) -> bytes:
    """Return a package of an older edition: ``LOST``, and ``kept`` answers of the sample."""
    data = copy.deepcopy(pack_data())
    data["edition"] = EDITION
    data["sections"].append({**data["sections"][0], "key": "abolished"})
    said = {LOST: SAID, **{key: sample().answers[key] for key in kept}}
    old = replace(
        sample(),
        framework=FrameworkRef(framework().ref.id, EDITION),
        answers=MappingProxyType(said),
        records=MappingProxyType({}),
    )
    sha256 = hashlib.sha256(canonical_json(data)).hexdigest()
    return CODEC.write(replace(packed(old), framework_data=data, framework_sha256=sha256))
