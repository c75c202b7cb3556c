"""Entry point of the console script and of ``python -m gcm_desktop``."""

import sys


def run() -> None:
    """Run the program with the arguments of the process and leave with its exit code."""
    from gcm_desktop.main import main

    sys.exit(main(sys.argv[1:]))


if __name__ == "__main__":
    run()
