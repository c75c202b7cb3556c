"""``export --framework ID[@EDITION] --profile blank``: the questionnaire before there is a draft.

Belongs here: the content of which it is made, none. Does not: writing (``services/exporting``),
arguments (``file_commands``).
"""

import argparse

from gcm_desktop.cli.context import Context
from gcm_desktop.domain.errors import GcmError
from gcm_desktop.domain.framework_data import framework_from_data
from gcm_desktop.domain.leaving import BLANK
from gcm_desktop.domain.submission import LANGUAGES, Submission
from gcm_desktop.services.library import Opened


def unanswered(args: argparse.Namespace, context: Context) -> Opened:
    """Return a submission of no State in which nothing is answered.

    Raises:
        GcmError: ``usage.export_source`` where a draft is named too or another profile is asked
            for, ``framework.unknown``.
    """
    others = args.document or args.since_last or args.what_leaves
    if args.source is not None or args.profile != BLANK or others:
        raise GcmError("usage.export_source")
    framework_id, _, edition = args.framework.partition("@")
    framework = framework_from_data(context.free.frameworks.data(framework_id, edition or None))
    nothing = Submission(id="", country="", framework=framework.ref, languages=LANGUAGES)
    return Opened(nothing, framework)
