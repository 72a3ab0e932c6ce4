"""Processor architectures under one name, whatever the system calls them."""

_NAMES = {
    "x86_64": "x86-64",
    "amd64": "x86-64",
    "aarch64": "arm64",
    "i386": "x86-32",
    "i486": "x86-32",
    "i586": "x86-32",
    "i686": "x86-32",
}

X86 = {"x86-64", "x86-32"}


def architecture_named(name: str) -> str:
    """Return ``x86-64``, ``x86-32`` or ``arm64``; any other name as the system gives it."""
    return _NAMES.get(name.lower(), name)
