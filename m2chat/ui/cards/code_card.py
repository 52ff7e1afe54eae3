"""A code of ours and all ways to give it away: text, picture, file, paper, or dragged out."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QPushButton, QWidget

from m2chat.errors import UserFacingError
from m2chat.ui.bridge import ApplicationFace, Bridge
from m2chat.ui.cards.paper import paint_page, write_pdf
from m2chat.ui.cards.qr_face import QrFace
from m2chat.ui.cards.shown import ShownCode, qr_image
from m2chat.ui.language import tr
from m2chat.ui.retelling import told
from m2chat.ui.theme import Space
from m2chat.ui.views.flow import Flow
from m2chat.ui.views.parts import StatusLine, button, column

COPIED_MS = 2000
ENDINGS = (".png", ".svg", ".pdf")


class CodeCard(QWidget):
    """The QR code and its buttons."""

    changed = Signal()  # it grew or shrank

    def __init__(self, bridge: Bridge, side: int, *, primary: bool = True) -> None:
        """``primary`` False: another button of the page goes on."""
        super().__init__()
        self._bridge = bridge
        self._code: ShownCode | None = None
        self.face = QrFace(side)
        self.copy_button = button(tr("Copy text"), "primary" if primary else "", "copy")
        self.picture_button = button(tr("Copy picture"), "tool", "image")
        self.save_button = button(tr("Save…"), "tool", "save")
        self.print_button = button(tr("Print…"), "tool", "printer")
        self.status = StatusLine()
        self.body = column(self, 0, Space.S)
        self.body.addWidget(self.face, 0, Qt.AlignmentFlag.AlignHCenter)
        for pair in (self.buttons[:2], self.buttons[2:]):
            ways = Flow()
            ways.add(*pair, wide=True)
            self.body.addWidget(ways)
        self.body.addWidget(self.status)
        self._back = QTimer(self)
        self._back.setSingleShot(True)
        self._back.setInterval(COPIED_MS)
        self._back.timeout.connect(self._words_back)
        self.copy_button.clicked.connect(self.copy)
        self.picture_button.clicked.connect(self.copy_picture)
        self.save_button.clicked.connect(self._choose_file)
        self.print_button.clicked.connect(self.print_page)
        self._enable(False)

    @property
    def buttons(self) -> tuple[QPushButton, ...]:
        """All of them."""
        return (self.copy_button, self.picture_button, self.save_button, self.print_button)

    @property
    def code(self) -> ShownCode | None:
        """What is shown."""
        return self._code

    def show_code(self, code: ShownCode) -> None:
        """Draw this and give it away from now on."""
        again = self._code is not None and self._code.link == code.link
        self._code = code
        if again and self.face.svg:
            self.face.show_code(code, self.face.svg)
            return
        self.status.clear()
        self._enable(False)
        self.copy_button.setEnabled(not self.face.over)

        async def draw(app: ApplicationFace) -> str:
            return app.qr_svg(code.link)

        def drawn(svg: str) -> None:
            if self._code is not None and self._code.link == code.link:
                self.face.show_code(self._code, svg)
                self._enable(not self.face.over)
            self.changed.emit()

        self._bridge.ask(draw, drawn, self._failed, self)

    def cross_out(self, word: str) -> None:
        """It answers no more: grey, and not given away; an empty word takes that back."""
        self.face.cross_out(word)
        self._enable(bool(self.face.svg) and not word)

    # -- ways to give it away -------------------------------------------------------------------

    def copy(self) -> None:
        """The text goes to the clipboard."""
        if self._code is not None:
            QGuiApplication.clipboard().setText(self._code.link)
            self._copied(self.copy_button)

    def copy_picture(self) -> None:
        """The QR code goes to the clipboard as a picture."""
        if self.face.svg:
            QGuiApplication.clipboard().setImage(qr_image(self.face.svg))
            self._copied(self.picture_button)

    def save_to(self, path: Path) -> None:
        """Write a picture, a drawing or a page, by the ending of the name."""
        code, svg = self._code, self.face.svg
        if code is None:
            return
        ending = path.suffix.lower()
        if ending not in ENDINGS:
            path, ending = path.with_name(path.name + ".png"), ".png"
        if ending == ".pdf":
            self._written(path) if write_pdf(path, code, svg) else self._failed(_not_written())
            return

        async def write(app: ApplicationFace) -> None:
            made = app.qr_png(code.link) if ending == ".png" else app.qr_svg(code.link).encode()
            try:
                path.write_bytes(made)
            except OSError as error:
                raise UserFacingError(
                    tr(
                        "The picture could not be saved there ({why}). Choose another folder.",
                        why=error.strerror,
                    )
                ) from error

        self._bridge.ask(write, lambda _: self._written(path), self._failed, self)

    def print_page(self) -> None:
        """Ask for a printer, and print one page."""
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter  # late: seldom wanted

        if self._code is None or not self.face.svg:
            return
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        dialog = QPrintDialog(printer, self)
        dialog.setWindowTitle(tr("Print {what}", what=self._code.title))
        if dialog.exec() != QPrintDialog.DialogCode.Accepted:
            return
        if paint_page(printer, self._code, self.face.svg):
            self.status.show_good(tr("Sent to the printer."))
        else:
            self.status.show_error(tr("The printer did not take it. Save it as PDF instead."))
        self.changed.emit()

    # -- inside -------------------------------------------------------------------------------

    def _choose_file(self) -> None:
        if self._code is None:
            return
        kinds = (
            tr("Picture") + " (*.png)",
            tr("Drawing, sharp at every size") + " (*.svg)",
            tr("Page to print") + " (*.pdf)",
        )
        name, kind = QFileDialog.getSaveFileName(
            self, tr("Save the card"), f"{self._code.file_name}.png", ";;".join(kinds)
        )
        if not name:
            return
        path = Path(name)
        if kind in kinds[1:] and path.suffix.lower() in ("", ".png"):
            path = path.with_suffix(ENDINGS[kinds.index(kind)])
        self.save_to(path)

    def _written(self, path: Path) -> None:
        self.status.show_good(tr("Saved as {name}.", name=path.name))
        self.changed.emit()

    def _failed(self, error: UserFacingError) -> None:
        self.status.show_error(told(error))
        self.changed.emit()

    def _copied(self, one: QPushButton) -> None:
        self._words_back()
        one.setText(tr("Copied"))
        self._back.start()

    def _words_back(self) -> None:
        self.copy_button.setText(tr("Copy text"))
        self.picture_button.setText(tr("Copy picture"))

    def _enable(self, on: bool) -> None:
        for one in self.buttons:
            one.setEnabled(on)


def _not_written() -> UserFacingError:
    return UserFacingError(tr("The page could not be saved there. Choose another folder."))
