"""The grammar of the command line; what each command does is in ``commands``.

``--store`` and ``--json`` are accepted before and after the subcommand. Usage errors are one line.
"""

import argparse
from collections.abc import Callable
from pathlib import Path
from typing import NoReturn

from gcm_desktop.cli import output
from gcm_desktop.cli.assigning_commands import add_assign
from gcm_desktop.cli.attaching_commands import add_attach
from gcm_desktop.cli.carrying_commands import add_carry
from gcm_desktop.cli.history_commands import add_history, add_mark, add_restore
from gcm_desktop.cli.search_commands import add_search
from gcm_desktop.cli.titling_commands import add_titles
from gcm_desktop.services.exporting import FORMATS, PROFILES

COMMANDS = (
    "demo", "new", "list", "show", "answers", "set", "record", "check", "export", "pack",
    "carry", "inspect", "import", "framework", "doctor", "search", "assign", "history",
    "restore", "mark", "attach",
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


_Adder = Callable[[str, str], Parser]


def parse(argv: list[str]) -> argparse.Namespace:
    """Return the parsed arguments; ``command`` is always set. Leaves on usage errors and help."""
    parser = _parser()
    args, strange = parser.parse_known_args(_with_command(_guarded(argv)))
    if strange and args.command == OPEN and args.source and not args.source.startswith("-"):
        parser.error(f"{args.source} is not a command; gcm-desktop --help lists them")
    if strange:
        parser.error(f"unrecognized arguments: {' '.join(strange)}")
    return args


def _with_command(argv: list[str]) -> list[str]:
    """Name the command ``open`` where none is: ``gcm-desktop FILE`` opens the window."""
    skip = False
    for argument in argv:
        if skip:
            skip = False
        elif argument == "--store":
            skip = True
        elif not argument.startswith("-"):
            return argv if argument in (*COMMANDS, OPEN) else [OPEN, *argv]
        elif argument in ("-h", "--help", "--version"):
            return argv
    return [OPEN, *argv]


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


def _parser() -> Parser:
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

    def command(name: str, about: str) -> Parser:
        return commands.add_parser(name, help=about, description=about, parents=[common])

    command(OPEN, "open the window").add_argument("source", nargs="?", metavar="FILE|ID")
    _drafts(command)
    _files(command)
    add_assign(command("assign", "say which body owes an item or a question, and until when"))
    add_attach(command("attach", "attach an evidence file, write copies, or list them"))
    add_search(command("search", "find words in every draft, blind to spelling variants"))
    add_carry(command("carry", "start from the last cycle's package or Word report"))
    add_history(command("history", "print the versions of a draft and who changed what"))
    add_restore(command("restore", "go back to a version, as a whole or at one place"))
    add_mark(command("mark", "approve an item, confirm an answer, or take such a mark away"))
    doctor = command("doctor", "say whether everything the program needs works here")
    doctor.add_argument("--self-test", action="store_true", help="also write and prove documents")
    return parser


def _drafts(command: _Adder) -> None:
    demo = command("demo", "build the sample submission and write every file from it")
    demo.add_argument("--out", type=Path, required=True, metavar="DIR")
    demo.add_argument("--no-window", action="store_true")
    new = command("new", "start a submission; the last line printed is its id")
    new.add_argument("--country", required=True, metavar="ISO2")
    new.add_argument("--framework", required=True, metavar="ID[@EDITION]")
    new.add_argument("--language", required=True)
    new.add_argument("--also", default="", metavar="LANGUAGES")
    command("list", "list the drafts in the store")
    command("show", "summarise a draft or a file").add_argument("source", metavar="ID|FILE")
    answers = command("answers", "print answers")
    answers.add_argument("source", metavar="ID|FILE")
    answers.add_argument("--prefix", default="", metavar="ADDRESS")
    set_ = command("set", "give an answer; an empty value takes it away, - reads standard input")
    set_.add_argument("id", metavar="ID")
    set_.add_argument("address", metavar="ADDRESS")
    set_.add_argument("value", metavar="VALUE")
    set_.add_argument("--language")
    set_.add_argument("--html", action="store_true", help="VALUE is the HTML subset")
    record = command("record", "add, remove, move or link records")
    record.add_argument("id", metavar="ID")
    record.add_argument("deed", choices=("add", "remove", "move", "serve", "list"))
    record.add_argument("what", metavar="KIND|RECORD")
    record.add_argument("--serves", default="", metavar="ADDRESSES")
    record.add_argument("--before", metavar="RECORD")


def _files(command: _Adder) -> None:
    check = command("check", "say what should be mended; exit code 1 where something blocks")
    check.add_argument("source", metavar="ID|FILE")
    export = command("export", "write a document or the plain data")
    export.add_argument("source", metavar="ID|FILE")
    export.add_argument("--format", required=True, metavar="|".join(FORMATS))
    export.add_argument("--language")
    export.add_argument("--out", type=Path, required=True, metavar="PATH")
    export.add_argument("--profile", default="draft", metavar="|".join(PROFILES))
    export.add_argument("--arrangement", default="", help="priority_area, round_table, objective")
    export.add_argument(
        "--since-last", action="store_true", help="with an annex: changes since the last review"
    )
    pack = command("pack", "write a draft as a .gcm package")
    pack.add_argument("id", metavar="ID")
    pack.add_argument("--out", type=Path, required=True, metavar="FILE")
    pack.add_argument("--kind", default="submission", choices=("submission",))
    inspect = command("inspect", "verify and summarise a received file; writes nothing")
    inspect.add_argument("file", type=Path, metavar="FILE")
    import_ = command("import", "make a received submission a draft of one's own")
    import_.add_argument("file", type=Path, metavar="FILE")
    framework = command("framework", "list, check or install framework packs, correct titles")
    framework.add_argument("deed", choices=("list", "check", "install", "titles"))
    framework.add_argument("file", type=Path, nargs="?", metavar="FILE")
    add_titles(framework)
