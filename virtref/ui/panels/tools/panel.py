"""ToolsPanel."""

from virtref.ui.panels.panel import Panel


class ToolsPanel(Panel):
    """ToolsPanel."""
