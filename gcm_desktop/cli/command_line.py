"""Running one command: arguments in, exit code out; expected failures become one line."""

from gcm_desktop.cli import output
from gcm_desktop.cli.context import Context
from gcm_desktop.cli.parser import parse
from gcm_desktop.domain.errors import GcmError

_PIPE_CLOSED = 0
_INTERRUPTED = 130
"""What shells report of a command stopped by Ctrl+C: 128 and the signal's number."""


def run(argv: list[str], context: Context) -> int:
    """Run the command in ``argv`` (without the program's name) and return its exit code."""
    output.prepare()
    args = parse(argv)
    try:
        return int(args.run(args, context))
    except GcmError as error:
        from gcm_desktop.cli.errors import error_line  # words: only for a failure

        output.note(f"gcm-desktop: {error_line(error)}")
        return error.reaction.value
    except BrokenPipeError:  # the reader of our output has gone: nothing is wrong with the work
        output.let_go()
        return _PIPE_CLOSED
    except KeyboardInterrupt:
        output.note("gcm-desktop: interrupted; what was accepted before is kept")
        return _INTERRUPTED
