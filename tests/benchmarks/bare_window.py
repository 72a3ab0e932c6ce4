"""The floor that a start is measured against: a main window of Qt with four empty tabs."""

import sys

from PySide6.QtWidgets import QApplication, QMainWindow, QTabWidget, QWidget


def main() -> int:
    """Show the window until it is killed."""
    application = QApplication(sys.argv)
    window = QMainWindow()
    tabs = QTabWidget()
    for title in ("One", "Two", "Three", "Four"):
        tabs.addTab(QWidget(), title)
    window.setCentralWidget(tabs)
    window.resize(1440, 900)
    window.show()
    return application.exec()


if __name__ == "__main__":
    sys.exit(main())
