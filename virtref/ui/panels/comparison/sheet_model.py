"""The model of the side-by-side table: aspects as rows, products as columns."""

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from virtref.ui.panels.comparison.answers import Answer
from virtref.ui.panels.comparison.sheet import Sheet, SheetRow
from virtref.ui.roles import Role
from virtref.ui.tips import plain_tip

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
EMPTY = Sheet((), ())


class SheetModel(QAbstractTableModel):
    """A ``Sheet`` as Qt sees it; column 0 holds the titles of the rows.

    ``Role.HEADING`` returns the row, ``Role.HIT`` the answer of a cell.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        """Make an empty table."""
        super().__init__(parent)
        self._sheet = EMPTY

    @property
    def sheet(self) -> Sheet:
        """What is shown."""
        return self._sheet

    def show(self, sheet: Sheet) -> None:
        """Show another sheet."""
        self.beginResetModel()
        self._sheet = sheet
        self.endResetModel()

    def row_of(self, criterion: str) -> int:
        """Return the first row about a criterion, -1 without one."""
        for number, row in enumerate(self._sheet.rows):
            if row.criterion == criterion:
                return number
        return -1

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """Return the number of rows."""
        return 0 if parent.isValid() else len(self._sheet.rows)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        """Return one column for the titles and one for each product."""
        return 0 if parent.isValid() or not self._sheet.rows else len(self._sheet.columns) + 1

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return the name of a product or the title of a row, which screen readers say."""
        if role not in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return None
        if orientation == Qt.Orientation.Vertical:
            row = self._sheet.rows[section]
            return row.spoken or row.title
        return self.tr("Criterion") if section == 0 else self._sheet.columns[section - 1]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what is shown, said or told of a cell."""
        if not index.isValid():
            return None
        row = self._sheet.rows[index.row()]
        answer = _answer(row, index.column())
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return answer.words if answer else _title(row, index.column())
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._spoken(row, index.column())
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tip(answer.tip if answer else row.tip) or None
            case Role.HEADING:
                return row
            case Role.HIT:
                return answer
            case _:
                return None

    def _spoken(self, row: SheetRow, column: int) -> str:
        answer = _answer(row, column)
        if answer is None:
            title = row.spoken or row.title
            return ", ".join(part for part in (title, row.aside) if part) if column == 0 else ""
        if column - 1 in row.outstanding:
            return self.tr("{answer}, stands out").format(answer=answer.spoken)
        return answer.spoken


def _answer(row: SheetRow, column: int) -> Answer | None:
    return row.answers[column - 1] if 0 < column <= len(row.answers) else None


def _title(row: SheetRow, column: int) -> str:
    return row.title if column == 0 else ""
