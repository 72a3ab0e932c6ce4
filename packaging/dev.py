#!/usr/bin/env python3
"""Set up, run, test and build virtref: ``python3 packaging/dev.py run|test|build|prove``.

Standard library only, from any current folder. Everything lands in ``.venv`` (locked
dependencies), ``captures``, ``build`` and ``dist``, which git ignores.
"""

import sys
from pathlib import Path

if sys.version_info < (3, 11):  # noqa: UP036 (an older Python runs this file before any other check)
    sys.exit("virtref: Python >= 3.11 ; ici / here: " + sys.version.split()[0])

sys.path.insert(0, str(Path(__file__).resolve().parent))

import argparse

import _checks
import _run
from _speech import Trouble


def _arguments(words: list[str]) -> argparse.Namespace:
    """Read the command line; argparse prints usage and exits 2 when it is wrong."""
    parser = argparse.ArgumentParser(prog="dev.py", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    run = commands.add_parser("run", help="set up, then open the window (or run a virtref command)")
    run.add_argument("words", nargs=argparse.REMAINDER, help="passed to virtref as they are")
    test = commands.add_parser("test", help="set up, then run every check and every test")
    test.add_argument("--long", action="store_true", help="the long tests as well")
    build = commands.add_parser("build", help="make the packaged program in dist/ and try it")
    build.add_argument(
        "--target",
        choices=("linux", "windows", "all"),
        help="which system's program (default: this one's); windows needs Wine elsewhere",
    )
    pack = commands.add_parser("pack-windows", help="make zip and msi of a folder built on Windows")
    pack.add_argument("folder", type=Path, help="the folder that holds virtref.exe")
    commands.add_parser("prove", help="prove on the built program what schools are promised")
    return parser.parse_args(words)


def _carry_out(arguments: argparse.Namespace) -> int:
    """Run the command that was read; return its exit code.

    No ``match``: an old Python must read this file to say that it is old. ``build`` and
    ``prove`` import lzma, which some Pythons lack and the other commands do without.
    """
    if arguments.command == "run":
        return _run.run(arguments.words)
    if arguments.command == "test":
        return _checks.test(with_long=arguments.long)
    if arguments.command == "build":
        import _build  # noqa: PLC0415 (see above)

        return _build.build(arguments.target)
    if arguments.command == "pack-windows":
        import _build  # noqa: PLC0415 (see above)

        return _build.pack_windows(arguments.folder.resolve())
    import _prove  # noqa: PLC0415 (see above)

    return _prove.prove()


def main() -> int:
    """Run one command; return its exit code."""
    arguments = _arguments(sys.argv[1:])
    try:
        return _carry_out(arguments)
    except Trouble as trouble:
        print(trouble, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main())
