"""The panels by name; a module is imported when its panel is first shown."""

from virtref.ui.context import Context
from virtref.ui.panels.panel import Panel


def make_panel(name: str, context: Context) -> Panel:
    """Build the panel called ``name`` in ``navigator.PANELS``."""
    # Imports stand in the branches so that start-up loads one panel, not six.
    match name:
        case "timeline":
            from virtref.ui.panels.timeline.panel import TimelinePanel  # noqa: PLC0415 - see above

            return TimelinePanel(context)
        case "use-cases":
            from virtref.ui.panels.use_cases.panel import UseCasesPanel  # noqa: PLC0415 - see above

            return UseCasesPanel(context)
        case "solutions":
            from virtref.ui.panels.solutions.panel import SolutionsPanel  # noqa: PLC0415 - see above

            return SolutionsPanel(context)
        case "tools":
            from virtref.ui.panels.tools.panel import ToolsPanel  # noqa: PLC0415 - see above

            return ToolsPanel(context)
        case "hypervisors":
            from virtref.ui.panels.hypervisors.panel import HypervisorsPanel  # noqa: PLC0415 - see above

            return HypervisorsPanel(context)
        case _:
            from virtref.ui.panels.comparison.panel import ComparisonPanel  # noqa: PLC0415 - see above

            return ComparisonPanel(context)
