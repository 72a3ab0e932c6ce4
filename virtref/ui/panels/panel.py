"""What a panel is: a page of the window that can show an address."""

from PySide6.QtWidgets import QWidget

from virtref.ui.context import Context
from virtref.ui.places import Address


class Panel(QWidget):
    """One of the six panels; subclasses build their widgets and show addresses."""

    def __init__(self, context: Context) -> None:
        """Keep the context; subclasses build the rest."""
        super().__init__()
        self.context = context
        self.look = context.look

    def show_address(self, address: Address) -> None:
        """Show the page and entry of ``address``; an empty page or entry keeps the present one."""

    def focus_filter(self) -> None:
        """Give the focus to the filter field of the page, if it has one."""

    def captured_addresses(self) -> tuple[Address, ...]:
        """Return the addresses that show every page of the panel, for pictures and tests."""
        return ()
