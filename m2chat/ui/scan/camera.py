"""The camera's picture, mirrored as one is used to, and the codes that are seen in it.

QtMultimedia is a package of its own (175 MB), so it is imported when a camera is wanted and not
before.  Frames go as grey pixels to the confined process, one at a time and a few in a second: the
window never waits for them.
"""

from __future__ import annotations

import importlib.util
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication, QElapsedTimer, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QImage, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QWidget

from m2chat.app.codes.reading import Reading
from m2chat.ui.language import mark, tr
from m2chat.ui.scan.intake import CodeIntake
from m2chat.ui.theme import Size, Space, px, theme
from m2chat.ui.views.parts import Choice, button, column, label

PAUSE_MS = 150  # between two frames that are read
HEIGHT = 200
READ_SIDE = 1280  # pixels; a code that fills a quarter of a frame is read at that
NO_SUPPORT = mark(
    "This m2chat was installed without camera support (the package PySide6-Addons). "
    "Scan from the screen or from a picture, or paste the text."
)
NOT_LOADED = mark(
    "The camera support of this computer can't be loaded: a library of the system is missing. "
    "Scan from the screen or from a picture, or paste the text."
)
NO_CAMERA = mark("No camera was found. Scan from the screen or from a picture, or paste the text.")
REFUSED = mark(
    "The system does not let m2chat use the camera. Allow it in the privacy settings of the "
    "system, or scan from a picture."
)
FAILED = mark(
    "The camera could not be started; perhaps another program uses it. Close that one and try "
    "again, or scan from a picture."
)


class Preview(QWidget):
    """The newest frame, filling the box, mirrored; with a frame to aim with."""

    def __init__(self) -> None:
        super().__init__()
        self.setMinimumHeight(px(HEIGHT))
        self.setAccessibleName(tr("Picture of the camera"))
        self.image = QImage()

    def show_frame(self, image: QImage) -> None:
        """Paint this from now on."""
        self.image = image
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """As a mirror shows it: whoever moves the card to the left sees it go to the left."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shape = QPainterPath()
        shape.addRoundedRect(self.rect(), Size.PICTURE_RADIUS, Size.PICTURE_RADIUS)
        painter.setClipPath(shape)
        painter.fillRect(self.rect(), theme().colour("ground"))
        if self.image.isNull():
            painter.setPen(theme().colour("text_soft"))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, tr("Starting the camera…"))
        else:
            size = self.image.size().scaled(
                self.size(), Qt.AspectRatioMode.KeepAspectRatioByExpanding
            )
            place = QRect(0, 0, size.width(), size.height())
            place.moveCenter(self.rect().center())
            painter.save()
            painter.translate(self.width(), 0)
            painter.scale(-1, 1)
            painter.drawImage(place, self.image)
            painter.restore()
            self._aim(painter)
        painter.end()

    def _aim(self, painter: QPainter) -> None:
        side = round(min(self.width(), self.height()) * 0.72)
        box = QRect(0, 0, side, side)
        box.moveCenter(self.rect().center())
        pen = painter.pen()
        pen.setColor(theme().colour("viewer_text"))
        pen.setWidth(3)
        painter.setPen(pen)
        arm = side // 6
        for x, to_x in ((box.left(), arm), (box.right(), -arm)):
            for y, to_y in ((box.top(), arm), (box.bottom(), -arm)):
                painter.drawLine(x, y, x + to_x, y)
                painter.drawLine(x, y, x, y + to_y)


class CameraView(QWidget):
    """Preview, choice of the camera where there are several, and a button to stop."""

    seen = Signal(object)  # list[Reading], never empty
    failed = Signal(str)
    stopped = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._media: Any = None
        self._session: Any = None
        self._camera: Any = None
        self._sink: Any = None
        self._reading = False
        self._since = QElapsedTimer()
        self.preview = Preview()
        self.choice = Choice(tr("Camera"))
        self.stop_button = button(tr("Stop the camera"), "quiet", "stop")
        body = column(self, 0, Space.S)
        body.addWidget(self.preview)
        body.addWidget(label(tr("Hold the code into the frame."), "caption"))
        body.addWidget(self.choice)
        body.addWidget(self.stop_button)
        self.choice.hide()
        self.choice.activated.connect(self._use)
        self.stop_button.clicked.connect(self.stop)

    def start(self) -> None:
        """Ask the system, then show the first camera; ``failed`` says why it is not shown."""
        media = multimedia()
        if media is None:
            there = importlib.util.find_spec("PySide6.QtMultimedia") is not None
            self._fail(tr(NOT_LOADED if there else NO_SUPPORT))
            return
        self._media = media
        if not media.QMediaDevices.videoInputs():
            self._fail(tr(NO_CAMERA))
            return
        self._permitted(self._begin)

    def stop(self) -> None:
        """The camera's light goes out."""
        if self._camera is not None:
            self._camera.stop()
            self._camera = self._session = self._sink = None
        self.stopped.emit()

    def take_frame(self, image: QImage) -> None:
        """A frame: painted at once, read when the last one was read and a moment is over."""
        self.preview.show_frame(image)
        if self._reading or (self._since.isValid() and self._since.elapsed() < PAUSE_MS):
            return
        self._reading = True
        self._since.start()
        small = image
        if max(image.width(), image.height()) > READ_SIDE:
            small = image.scaled(QSize(READ_SIDE, READ_SIDE), Qt.AspectRatioMode.KeepAspectRatio)
        CodeIntake.read_image(small, self._read, self)

    # -- inside -------------------------------------------------------------------------------

    def _read(self, readings: list[Reading] | None) -> None:
        self._reading = False
        if readings and not self.isHidden():
            self.seen.emit(readings)

    def _permitted(self, go: Callable[[], None]) -> None:
        """Where systems ask for cameras (macOS): only after the person said yes."""
        from PySide6 import QtCore

        application = QCoreApplication.instance()
        permission = getattr(QtCore, "QCameraPermission", None)
        if permission is None or application is None:
            go()
            return
        wanted = permission()
        granted, open_ = Qt.PermissionStatus.Granted, Qt.PermissionStatus.Undetermined

        def told(given: Any) -> None:
            if application.checkPermission(given) == granted:
                go()
            else:
                self._fail(tr(REFUSED))

        if application.checkPermission(wanted) == open_:
            application.requestPermission(wanted, self, told)
        else:
            told(wanted)

    def _begin(self) -> None:
        devices = self._media.QMediaDevices.videoInputs()
        self.choice.clear()
        for device in devices:
            self.choice.addItem(device.description(), device)
        usual = self._media.QMediaDevices.defaultVideoInput()
        self.choice.setCurrentIndex(max(0, devices.index(usual) if usual in devices else 0))
        self.choice.setVisible(len(devices) > 1)
        self._use()

    def _use(self) -> None:
        if self._camera is not None:
            self._camera.stop()
        media = self._media
        self._camera = media.QCamera(self.choice.currentData())
        self._session = media.QMediaCaptureSession()
        self._sink = media.QVideoSink()
        self._session.setCamera(self._camera)
        self._session.setVideoSink(self._sink)
        self._sink.videoFrameChanged.connect(self._frame)
        self._camera.errorOccurred.connect(self._wrong)
        self._camera.start()

    def _frame(self, frame: Any) -> None:
        image = frame.toImage()
        if not image.isNull():
            self.take_frame(image)

    def _wrong(self, *_: object) -> None:
        self.stop()
        self._fail(tr(FAILED))

    def _fail(self, sentence: str) -> None:
        QTimer.singleShot(0, self, lambda: self.failed.emit(sentence))


def multimedia() -> Any:
    """The module QtMultimedia, or None where it is not installed or can not be loaded."""
    try:
        from PySide6 import QtMultimedia
    except ImportError:
        return None
    return QtMultimedia
