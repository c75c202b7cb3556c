"""The grammar of the command line; what each command takes and does is in ``*_commands``.

``--store`` and ``--json`` are accepted before and after the subcommand. Usage errors are one line.
"""

import argparse
from collections.abc import Mapping
from pathlib import Path
from typing import NoReturn

from gcm_desktop.cli import output
from gcm_desktop.cli.command import Command

COMMANDS = (
    "demo", "new", "list", "show", "answers", "set", "record", "check", "export", "pack",
    "carry", "inspect", "import", "framework", "doctor", "search", "assign", "history",
    "restore", "mark", "attach", "bundle", "freeze", "reopen", "settings",
    "statement", "letter", "merge", "conflicts", "resolve",
    "comment", "keys",
)  # fmt: skip
OPEN = "open"
"""The command meant where none is named: open the window."""
_SET_FLAGS = frozenset({"--html", "--json", "-h", "--help"})
_WITH_VALUE = frozenset({"--language", "--store"})
_WITH_VALUE_JOINED = ("--language=", "--store=")


class Parser(argparse.ArgumentParser):
    """A parser whose usage errors are one clear line and exit code 2."""

    def error(self, message: str) -> NoReturn:
        """Print the error on one line and leave with exit code 2."""
        output.note(f"{self.prog}: {message}")
        self.exit(2)


class _Version(argparse.Action):
    """Print the version; asked of the installation only when somebody wants it."""

    def __call__(self, parser: argparse.ArgumentParser, *_: object, **__: object) -> None:
        from importlib.metadata import version

        output.line(f"gcm-desktop {version('gcm-desktop')}")
        parser.exit(0)


def parse(argv: list[str]) -> argparse.Namespace:
    """Return the parsed arguments with ``command`` and ``run``, which does it.

    Leaves on usage errors and help.
    """
    words = _with_command(_guarded(argv))
    parser = _parser(words)
    args, strange = parser.parse_known_args(words)
    if strange and args.command == OPEN and args.source and not args.source.startswith("-"):
        parser.error(f"{args.source} is not a command; gcm-desktop --help lists them")
    if strange:
        parser.error(f"unrecognized arguments: {' '.join(strange)}")
    return args


def _with_command(argv: list[str]) -> list[str]:
    """Name the command ``open`` where none is: ``gcm-desktop FILE`` opens the window."""
    named = _named(argv)
    return argv if named is None or named in (*COMMANDS, OPEN) else [OPEN, *argv]


def _named(argv: list[str]) -> str | None:
    """Return the first free word, empty where there is none, ``None`` where help is asked for."""
    skip = False
    for argument in argv:
        if skip:
            skip = False
        elif argument == "--store":
            skip = True
        elif not argument.startswith("-"):
            return argument
        elif argument in ("-h", "--help", "--version"):
            return None
    return ""


def _guarded(argv: list[str]) -> list[str]:
    """Let the VALUE of ``set`` begin with a dash: a list item is text, not an option.

    The value is what follows ID and ADDRESS and is no option of ``set``, wherever options stand.
    """
    if "--" in argv:
        return argv
    places = _free_places(argv)
    if len(places) < 4 or argv[places[0]] != "set":
        return argv
    at = places[3]
    value = argv[at]
    return argv if value == "-" else [*argv[:at], *argv[at + 1 :], "--", value]


def _free_places(argv: list[str]) -> list[int]:
    """Return where the words stand that are neither an option of ``set`` nor an option's value."""
    places: list[int] = []
    skip = False
    for at, word in enumerate(argv):
        if skip:
            skip = False
        elif word in _WITH_VALUE and at + 1 < len(argv):
            skip = True
        elif word not in _SET_FLAGS and not word.startswith(_WITH_VALUE_JOINED):
            places.append(at)
    return places


def _parser(argv: list[str]) -> Parser:
    """Return the grammar of the command that ``argv`` names, of all where help is asked for."""
    common = Parser(add_help=False)
    common.add_argument("--store", type=Path, default=argparse.SUPPRESS, metavar="PATH")
    common.add_argument("--json", action="store_true", default=argparse.SUPPRESS)
    parser = Parser(
        prog="gcm-desktop",
        parents=[common],
        description="Draft, share and review national submissions on the Global Compact for "
        "Migration, offline. Without a command the window opens, on a draft (ID) or a file.",
    )
    parser.add_argument("--version", action=_Version, nargs=0, help="print the version")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", parser_class=Parser)
    named = _named(argv)
    for name in (named,) if named else (OPEN, *COMMANDS):
        command = _command(name)
        made = commands.add_parser(
            name, help=command.about, description=command.about, parents=[common]
        )
        command.add(made)
        made.set_defaults(run=command.deed)
    return parser


def _command(name: str) -> Command:
    """Return a command; only its own module is imported, for a start has no time for all."""
    commands: Mapping[str, Command]
    match name:
        case "open":
            from gcm_desktop.cli import open_command

            commands = open_command.COMMANDS
        case "new" | "list" | "show" | "answers" | "set" | "record" | "check":
            from gcm_desktop.cli import draft_commands

            commands = draft_commands.COMMANDS
        case "search":
            from gcm_desktop.cli import search_commands

            commands = search_commands.COMMANDS
        case "keys":
            from gcm_desktop.cli import keys_commands

            commands = keys_commands.COMMANDS
        case "comment":
            from gcm_desktop.cli import commenting_commands

            commands = commenting_commands.COMMANDS
        case "merge" | "conflicts" | "resolve":
            from gcm_desktop.cli import merging_commands

            commands = merging_commands.COMMANDS
        case "demo" | "export" | "pack" | "inspect" | "import" | "framework" | "doctor":
            from gcm_desktop.cli import file_commands

            commands = file_commands.COMMANDS
        case _:
            commands = _on_drafts(name)
    return commands[name]


def _on_drafts(name: str) -> Mapping[str, Command]:
    """Return the commands on what stands beside a draft's answers."""
    commands: Mapping[str, Command]
    match name:
        case "assign":
            from gcm_desktop.cli import assigning_commands

            commands = assigning_commands.COMMANDS
        case "attach":
            from gcm_desktop.cli import attaching_commands

            commands = attaching_commands.COMMANDS
        case "carry":
            from gcm_desktop.cli import carrying_commands

            commands = carrying_commands.COMMANDS
        case "history" | "restore" | "mark":
            from gcm_desktop.cli import history_commands

            commands = history_commands.COMMANDS
        case "settings":
            from gcm_desktop.cli import settings_commands

            commands = settings_commands.COMMANDS
        case "statement" | "letter":
            from gcm_desktop.cli import statement_commands

            commands = statement_commands.COMMANDS
        case _:
            from gcm_desktop.cli import bundling_commands

            commands = bundling_commands.COMMANDS
    return commands
