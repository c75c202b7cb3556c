"""Running one command: arguments in, exit code out; expected failures become one line."""

from gcm_desktop.cli import (
    assigning_commands,
    attaching_commands,
    carrying_commands,
    draft_commands,
    file_commands,
    history_commands,
    output,
    search_commands,
)
from gcm_desktop.cli.context import Context
from gcm_desktop.cli.errors import error_line
from gcm_desktop.cli.parser import OPEN, parse
from gcm_desktop.domain.errors import GcmError

_DEEDS = {
    OPEN: file_commands.open_,
    "demo": file_commands.demo,
    "new": draft_commands.new,
    "list": draft_commands.list_,
    "show": draft_commands.show,
    "answers": draft_commands.answers,
    "set": draft_commands.set_,
    "record": draft_commands.record,
    "check": draft_commands.check,
    "export": file_commands.export,
    "pack": file_commands.pack,
    "inspect": file_commands.inspect,
    "import": file_commands.import_,
    "framework": file_commands.framework,
    "doctor": file_commands.doctor,
    "search": search_commands.search,
    "assign": assigning_commands.assign,
    "attach": attaching_commands.attach,
    "history": history_commands.history,
    "restore": history_commands.restore,
    "mark": history_commands.mark,
    "carry": carrying_commands.carry,
}
_PIPE_CLOSED = 0
_INTERRUPTED = 130
"""What shells report of a command stopped by Ctrl+C: 128 and the signal's number."""


def run(argv: list[str], context: Context) -> int:
    """Run the command in ``argv`` (without the program's name) and return its exit code."""
    output.prepare()
    args = parse(argv)
    try:
        return _DEEDS[args.command](args, context)
    except GcmError as error:
        output.note(f"gcm-desktop: {error_line(error)}")
        return error.reaction.value
    except BrokenPipeError:  # the reader of our output has gone: nothing is wrong with the work
        output.let_go()
        return _PIPE_CLOSED
    except KeyboardInterrupt:
        output.note("gcm-desktop: interrupted; what was accepted before is kept")
        return _INTERRUPTED
