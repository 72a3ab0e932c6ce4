"""HypervisorsPanel."""

from virtref.ui.panels.panel import Panel


class HypervisorsPanel(Panel):
    """HypervisorsPanel."""
