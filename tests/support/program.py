"""How tests start the program as the system does."""

import os


def unmeasured() -> dict[str, str]:
    """Return the environment without what would measure coverage: it imports modules itself."""
    return {name: value for name, value in os.environ.items() if not name.startswith("COVERAGE")}
