"""The program: a window without arguments, one command with."""

import sys

from virtref import cli


def main() -> int:
    """Do what the command line asks for and return the exit code."""
    arguments = cli.parse(sys.argv[1:])
    match arguments.command:
        case None:
            from virtref.ui import app  # noqa: PLC0415  only a window needs Qt

            return app.run(arguments)
        case "capture":
            from virtref.ui import capture  # noqa: PLC0415  same

            return capture.run(arguments)
        case "selftest":
            from virtref.ui import selftest  # noqa: PLC0415  same

            return selftest.run(arguments)
        case _:
            arguments.to_pdf = _to_pdf
            return cli.run(arguments)


def _to_pdf(html: str, title: str) -> bytes:
    """Lay HTML out as PDF: the one thing that a command leaves to the window’s libraries."""
    from virtref.ui import pdf  # noqa: PLC0415  only a PDF needs Qt

    return pdf.to_pdf(html, title)


if __name__ == "__main__":
    sys.exit(main())
