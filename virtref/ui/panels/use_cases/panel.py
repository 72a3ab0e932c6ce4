"""UseCasesPanel."""

from virtref.ui.panels.panel import Panel


class UseCasesPanel(Panel):
    """UseCasesPanel."""
