"""ComparisonPanel."""

from virtref.ui.panels.panel import Panel


class ComparisonPanel(Panel):
    """ComparisonPanel."""
