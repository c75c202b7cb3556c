"""The command ``settings``: what a draft's documents look like, shown and set.

Belongs here: its output. Does not: which settings there are (``domain/settings``).
"""

import argparse
from pathlib import Path
from typing import Any

from gcm_desktop.cli import output
from gcm_desktop.cli.command import Command, store_path, wants_json
from gcm_desktop.cli.context import Context
from gcm_desktop.domain.settings import (
    EMBLEM,
    SETTINGS,
    Setting,
    expected,
    normal_value,
    setting_of,
)
from gcm_desktop.domain.submission import Submission


def settings(args: argparse.Namespace, context: Context) -> int:
    """Set a setting, or print one or all."""
    if args.value is not None:
        _set(args, context)
        return 0
    with context.reading(store_path(args)) as use_cases:
        submission = use_cases.library.open(args.id).submission
    if args.key is not None:
        if args.key not in submission.settings:
            expected(args.key)
        _print([_shape(submission, args.key)], args, is_one=True)
    else:
        _print([_shape(submission, key) for key in _keys(submission)], args, is_one=False)
    return 0


def _set(args: argparse.Namespace, context: Context) -> None:
    """Set or, by an empty value, take away; an emblem is given as a file.

    What is wrong in itself is said before a store is opened.
    """
    is_picture = args.key == EMBLEM and args.value != ""
    value = "" if is_picture else normal_value(args.key, args.value)
    with context.writing(store_path(args)) as use_cases:
        if is_picture:
            value = use_cases.emblems.keep(args.id, Path(args.value))
        use_cases.drafting.set_setting(args.id, args.key, value)


def _keys(submission: Submission) -> list[str]:
    """Return every setting that is set or that documents of the submission look for."""
    wanted: list[str] = []
    for setting in SETTINGS:
        wanted.append(setting.key)
        if setting.by_language:
            wanted += [f"{setting.key}.{each}" for each in submission.languages]
    known = [key for key in wanted if setting_of(key) is not None]
    return list(dict.fromkeys((*known, *sorted(submission.settings))))


def _shape(submission: Submission, key: str) -> dict[str, Any]:
    value, setting = submission.settings.get(key), setting_of(key)
    return {
        "key": key,
        "value": value,
        "state": _state(setting, value),
        "values": list(setting.values) if setting is not None else [],
    }


def _state(setting: Setting | None, value: str | None) -> str:
    """Say whether a value has an effect: ``set``, ``unset``, ``invalid`` or ``unknown``."""
    if setting is None:
        return "unknown"
    if not value:
        return "unset"
    return "set" if setting.admits(value) else "invalid"


def _print(shapes: list[dict[str, Any]], args: argparse.Namespace, *, is_one: bool) -> None:
    if wants_json(args):
        output.data(shapes[0] if is_one else shapes)
    elif is_one:
        output.line(shapes[0]["value"] or "")
    else:
        output.rows((each["key"], each["value"] or "", each["state"]) for each in shapes)


def add_settings(parser: argparse.ArgumentParser) -> None:
    """Give the command its arguments."""
    parser.add_argument("id", metavar="ID")
    parser.add_argument("key", nargs="?", metavar="KEY")
    parser.add_argument("value", nargs="?", metavar="VALUE", help="a file for emblem")


COMMANDS = {
    "settings": Command(
        "show or set what documents look like; an empty value takes a setting away",
        add_settings,
        settings,
    )
}
