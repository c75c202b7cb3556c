"""Keeping the translation files: ``update`` collects, ``build`` compiles, ``check`` lists gaps.

Run as ``python -m gcm_desktop.ui.translation_files update|build|check``. Belongs here: work on
files at build time. Does not: anything that runs with the window.
"""

import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import PySide6

from gcm_desktop.ui.resources import translations_path

LANGUAGES = ("ar", "fr")
_SOURCES = Path(__file__).resolve().parent


def update(folder: Path | None = None) -> None:
    """Bring every string of the code into the ``.ts`` files (of ``folder``); keep translations."""
    files = sorted(str(path) for path in _SOURCES.rglob("*.py"))
    for language in LANGUAGES:
        target = (folder or translations_path()) / f"gcm_{language}.ts"
        # lupdate writes paths relative to the .ts file; without line numbers diffs stay readable.
        options = ["-silent", "-no-obsolete", "-locations", "none", "-source-language", "en"]
        _run("lupdate", *options, "-target-language", language, *files, "-ts", str(target))


def build(folder: Path | None = None) -> None:
    """Compile the ``.ts`` files to ``.qm``, beside them or into ``folder``."""
    for language in LANGUAGES:
        source = translations_path() / f"gcm_{language}.ts"
        target = (folder or translations_path()) / f"gcm_{language}.qm"
        _run("lrelease", "-silent", str(source), "-qm", str(target))


def untranslated(language: str) -> list[str]:
    """Return ``context: source`` of each string of ``gcm_<language>.ts`` without translation."""
    tree = ElementTree.parse(translations_path() / f"gcm_{language}.ts")
    missing: list[str] = []
    for context in tree.getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            forms = [] if translation is None else [translation, *translation.iter("numerusform")]
            finished = translation is not None and translation.get("type") is None
            leaves = [form for form in forms if not len(form)]
            if not finished or not all((leaf.text or "").strip() for leaf in leaves):
                missing.append(f"{context.findtext('name')}: {message.findtext('source')}")
    return missing


def _run(tool: str, *arguments: str) -> None:
    """Run one of Qt's tools that PySide6-Essentials carries.

    Raises:
        subprocess.CalledProcessError: Where the tool fails.
    """
    folder = Path(PySide6.__file__).parent
    names = (folder / tool, folder / f"{tool}.exe", folder / "Qt" / "libexec" / tool)
    program = next((str(name) for name in names if name.is_file()), tool)
    subprocess.run([program, *arguments], check=True)


def main(arguments: list[str]) -> int:
    """Run one of the three commands; return the exit code."""
    command = arguments[0] if arguments else "check"
    if command == "update":
        update()
    if command in ("update", "build"):
        build()
    gaps = [f"{language}: {gap}" for language in LANGUAGES for gap in untranslated(language)]
    sys.stdout.write("".join(f"{gap}\n" for gap in gaps))
    return 1 if gaps else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
