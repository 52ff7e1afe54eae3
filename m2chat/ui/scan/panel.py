"""The one part that takes codes, wherever a page wants one: card, circle, safety code, move.

Four ways in a row: camera, screen, picture, clipboard; and whatever is dropped on it.  What was
found is told by ``found``; several codes are a choice; everything else has its sentence.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QImage, QScreen
from PySide6.QtWidgets import QFileDialog, QSizePolicy, QVBoxLayout, QWidget

from m2chat.app.codes.kinds import LinkKind, Recognised, recognise
from m2chat.app.codes.reading import Reading
from m2chat.ui.language import tr
from m2chat.ui.scan import words
from m2chat.ui.scan.area import AreaPicker
from m2chat.ui.scan.camera import CameraView
from m2chat.ui.scan.intake import CodeIntake, may_hold_code
from m2chat.ui.scan.screen import ScreenGrab
from m2chat.ui.theme import Space
from m2chat.ui.views.flow import Flow
from m2chat.ui.views.parts import StatusLine, button, column, label


class ScanPanel(QWidget):
    """Buttons, what was found, and the camera while it is on."""

    found = Signal(str)  # a link of a kind that is wanted, in its m2: form
    changed = Signal()  # it grew or shrank

    def __init__(self, *wanted: LinkKind) -> None:
        super().__init__()
        self.intake = CodeIntake(frozenset(wanted), self)
        self.setAcceptDrops(True)
        self.camera_button = button(tr("Camera"), "tool", "camera")
        self.screen_button = button(tr("Screen"), "tool", "screen")
        self.picture_button = button(tr("Picture…"), "tool", "image")
        self.paste_button = button(tr("Paste"), "tool", "paste")
        hints = (
            (self.camera_button, tr("Hold the code before the camera")),
            (self.screen_button, tr("Find a code that another program shows on the screen")),
            (self.picture_button, tr("Choose a picture of the code; or drop one here")),
            (self.paste_button, tr("Take text or picture out of the clipboard")),
        )
        pairs = (Flow(), Flow())
        for at, (one, hint) in enumerate(hints):
            one.setToolTip(hint)
            one.setAccessibleDescription(hint)
            pairs[at // 2].add(one, wide=True)
        self.camera = CameraView()
        self.camera.hide()
        self.status = StatusLine()
        self.area_button = button(tr("Select an area…"), "quiet", "select")
        self.area_button.hide()
        self.choices = QWidget()
        self._choices = QVBoxLayout(self.choices)
        self._choices.setContentsMargins(0, 0, 0, 0)
        self._choices.setSpacing(Space.XS)
        self.choices.hide()
        body = column(self, 0, Space.S)
        for ways in pairs:
            body.addWidget(ways)
        for part in (self.camera, self.status, self.area_button, self.choices):
            body.addWidget(part)
        self._screen = ScreenGrab(self)
        self._shots: list[tuple[QScreen, QImage]] = []
        self._left = 0  # screens that are still being read
        self._readings: list[Reading] = []
        self.pickers: list[AreaPicker] = []
        self._connect()

    def _connect(self) -> None:
        self.camera_button.clicked.connect(self.use_camera)
        self.screen_button.clicked.connect(self.use_screen)
        self.picture_button.clicked.connect(self.choose_picture)
        self.paste_button.clicked.connect(self.paste)
        self.area_button.clicked.connect(self.select_area)
        self.intake.found.connect(self._found)
        self.intake.several.connect(self.offer)
        self.intake.refused.connect(self._refused)
        self.intake.busy.connect(lambda: self._say(tr("Looking for a code…")))
        self.camera.seen.connect(self._seen)
        self.camera.failed.connect(self._camera_failed)
        self.camera.stopped.connect(self._camera_stopped)
        self._screen.taken.connect(self._look_at)
        self._screen.picture.connect(self.intake.take_picture)
        self._screen.refused.connect(self._refused)
        self._screen.cancelled.connect(self.clear)

    # -- the ways in --------------------------------------------------------------------------

    def use_camera(self) -> None:
        """Show the camera, or say why not; once more stops it."""
        on = not self.camera.isHidden()
        self.clear()
        if on:
            return
        self.camera.show()
        self.camera.start()
        self.changed.emit()

    def use_screen(self) -> None:
        """Look for a code on all screens."""
        self.clear()
        self._screen.take(self.window())

    def choose_picture(self) -> None:
        """Ask for a file."""
        self.clear()
        name, _ = QFileDialog.getOpenFileName(
            self,
            tr("Picture of a code"),
            "",
            tr("Pictures and texts") + " (*.png *.jpg *.jpeg *.webp *.gif *.txt)",
        )
        if name:
            self.intake.take_file(Path(name))

    def paste(self) -> None:
        """What lies in the clipboard."""
        self.clear()
        self.intake.take_mime(QGuiApplication.clipboard().mimeData())

    def select_area(self) -> None:
        """Draw a box round the code, on the screens as they were."""
        self.clear()
        for screen, image in self._shots:
            picker = AreaPicker(screen, image)
            picker.chosen.connect(self._area_chosen)
            picker.cancelled.connect(self._close_pickers)
            self.pickers.append(picker)
            picker.showFullScreen()
            picker.activateWindow()

    def clear(self) -> None:
        """Nothing was found yet."""
        self.status.clear()
        self.area_button.hide()
        self._empty_choices()
        if not self.camera.isHidden():
            self.camera.stop()
        self.changed.emit()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """A picture, a file or a text may be dropped."""
        if may_hold_code(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """It is read like a pasted one."""
        self.clear()
        event.acceptProposedAction()
        self.intake.take_mime(event.mimeData())

    # -- what came ----------------------------------------------------------------------------

    def _found(self, code: Recognised) -> None:
        self.clear()
        self.found.emit(code.link)

    def offer(self, codes: Sequence[Recognised]) -> None:
        """Several were found: the person chooses."""
        self.clear()
        line = label(tr("There are several. Which one?"), "soft")
        self._choices.addWidget(line)
        rows = [button(words.name(code), "row") for code in codes]
        for code, one in zip(codes, rows, strict=True):
            one.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            one.clicked.connect(lambda _=False, code=code: self._found(code))
            self._choices.addWidget(one)
        self.choices.show()
        rows[0].setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()

    def _refused(self, sentence: str) -> None:
        self.clear()
        self.status.show_error(sentence)
        self.changed.emit()

    def _say(self, sentence: str) -> None:
        self.status.show_hint(sentence)
        self.changed.emit()

    def _empty_choices(self) -> None:
        while item := self._choices.takeAt(0):
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.choices.hide()

    # -- the camera ---------------------------------------------------------------------------

    def _seen(self, readings: Sequence[Reading]) -> None:
        """A foreign code in sight has its sentence; the camera goes on looking."""
        codes = tuple(recognise(one.text) for one in readings)
        fitting = tuple(dict.fromkeys(one for one in codes if one.kind in self.intake.wanted))
        if len(fitting) == 1:
            self._found(fitting[0])
        elif fitting:
            self.offer(fitting)
        else:
            self.status.show_error(words.refusal(codes[0], self.intake.wanted))
            self.changed.emit()

    def _camera_failed(self, sentence: str) -> None:
        self.camera.hide()
        self._refused(sentence)

    def _camera_stopped(self) -> None:
        self.camera.hide()
        self.changed.emit()

    # -- the screen ---------------------------------------------------------------------------

    def _look_at(self, shots: list[tuple[QScreen, QImage]]) -> None:
        self._shots, self._readings, self._left = shots, [], len(shots)
        self._say(tr("Looking for a code…"))
        for _, image in shots:
            self.intake.read_image(image, self._screen_read, self)

    def _screen_read(self, readings: list[Reading] | None) -> None:
        self._readings += readings or []
        self._left -= 1
        if self._left > 0:
            return
        codes = tuple(recognise(one.text) for one in self._readings)
        fitting = tuple(dict.fromkeys(one for one in codes if one.kind in self.intake.wanted))
        if len(fitting) == 1:
            self._found(fitting[0])
            return
        if fitting:
            self.offer(fitting)
            return
        if codes:
            self._refused(words.refusal(codes[0], self.intake.wanted))
        else:
            self._refused(
                tr(
                    "No code was found on the screen. Make it larger and show all of it, or "
                    "select the area yourself."
                )
            )
        self.area_button.show()
        self.changed.emit()

    def _area_chosen(self, image: QImage) -> None:
        self._close_pickers()
        self.intake.take_image(image)

    def _close_pickers(self) -> None:
        for picker in self.pickers:
            picker.close()
        self.pickers.clear()
        self.window().activateWindow()
