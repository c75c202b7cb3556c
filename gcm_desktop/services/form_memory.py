"""What is kept of a form that was handed out, so that it is known when it comes back.

Belongs here: places and the form's own lines by the form's id, as plain data among the preferences
of the program. Does not: texts: the snapshot has them. A form that went through another program
loses what it carried along; this copy does not.
"""

import json
from typing import Any

from gcm_desktop.domain.form import FormPlace
from gcm_desktop.domain.submission import FrameworkRef
from gcm_desktop.services.form_ports import FormBase, FormIdentity
from gcm_desktop.services.ports import SubmissionStore

KEPT_FORM = "form."
"""Opening of the preference; the id of the form follows."""


def keep_form(store: SubmissionStore, identity: FormIdentity) -> None:
    """Keep what a form says about itself, without its texts."""
    reference = identity.framework
    data = {
        "submission": identity.submission,
        "snapshot": identity.snapshot,
        "framework": [reference.id, reference.edition] if reference else [],
        "language": identity.language,
        "answers": [
            [
                each.place.address,
                each.place.language,
                each.place.code,
                each.kind,
                each.said,
                each.heading,
                each.guidance,
            ]
            for each in identity.bases
        ],
        "fixed": sorted(identity.fixed),
    }
    store.set_preference(KEPT_FORM + identity.id, json.dumps(data, ensure_ascii=False))


def kept_form(store: SubmissionStore, form_id: str) -> FormIdentity | None:
    """Return what is kept of a form, ``None`` where nothing is."""
    kept = store.preference(KEPT_FORM + form_id) if form_id else ""
    if not kept:
        return None
    data: dict[str, Any] = json.loads(kept)
    bases = tuple(
        FormBase(FormPlace(address, language, code), kind, said, "", heading, guidance)
        for address, language, code, kind, said, heading, guidance in data["answers"]
    )
    reference = FrameworkRef(*data["framework"]) if data["framework"] else None
    return FormIdentity(
        form_id,
        data["submission"],
        data["snapshot"],
        reference,
        data["language"],
        bases,
        frozenset(data["fixed"]),
    )
