"""Both languages of the window are complete and are what is on screen."""

import re
import shutil
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QDate, QEvent, QLocale, QObject, QTranslator
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QLineEdit, QWidget

from newsroom.ui.common import translation
from newsroom.ui.common.actions import translated
from tests.ui.catalogues import keys, make, translated_texts

CATALOGUES = (make.ENGLISH, make.INDONESIAN_QT)


# Catalogues


@pytest.mark.parametrize("catalogue", CATALOGUES, ids=lambda file: file.stem)
def test_nothing_is_untranslated(catalogue: Path) -> None:
    assert make.missing(catalogue) == []


def test_english_has_the_texts_of_the_sources_and_no_others(tmp_path: Path) -> None:
    fresh = tmp_path / make.ENGLISH.name
    shutil.copy(make.ENGLISH, fresh)
    make.update(fresh)
    assert sorted(keys(fresh) - keys(make.ENGLISH)) == [], "run resources/i18n/make.py"
    assert sorted(keys(make.ENGLISH) - keys(fresh)) == [], "run resources/i18n/make.py"
    assert fresh.read_bytes() == make.ENGLISH.read_bytes()


def test_catalogues_name_no_places() -> None:
    for catalogue in CATALOGUES:
        assert [*ET.parse(catalogue).getroot().iter("location")] == []


@pytest.mark.parametrize("catalogue", CATALOGUES, ids=lambda file: file.stem)
def test_compiled_catalogues_are_fresh(catalogue: Path, tmp_path: Path) -> None:
    fresh = tmp_path / "fresh.qm"
    make.compile_catalogue(catalogue, fresh)
    assert fresh.read_bytes() == catalogue.with_suffix(".qm").read_bytes()


def marks(text: str) -> tuple[list[str], int, int, list[str]]:
    """Return what a translation must keep: placeholders, one access key, lines, outer blanks."""
    without_entities = re.sub(r"&\w+;", "", text)
    places = set(re.findall(r"%L?\d|%L?n|\{\w*[^{}]*\}", text))
    blanks = re.findall(r"^\s+|\s+$", text)
    return sorted(places), without_entities.count("&"), text.count("\n"), blanks


@pytest.mark.parametrize("catalogue", CATALOGUES, ids=lambda file: file.stem)
def test_translations_keep_placeholders_and_access_keys(catalogue: Path) -> None:
    wrong = [
        (source, text)
        for _, source, text in translated_texts(catalogue)
        if text and marks(source) != marks(text)
    ]
    assert wrong == []


@pytest.mark.parametrize(
    ("source", "other"),
    [("{n} kata", "{m} words"), ("&Buka", "Go"), ("%1 baris", "rows"), ("a\nb", "a b")],
)
def test_a_lost_mark_is_noticed(source: str, other: str) -> None:
    assert marks(source) != marks(other)


def test_no_word_of_the_computer() -> None:
    """ux.md: buttons say what they do, and a text is never called unsaved."""
    forbidden = re.compile(r"\b(?:OK|Oke|Okay|Unsaved|unsaved)\b")
    english = [text for entry in translated_texts(make.ENGLISH) for text in entry[1:]]
    indonesian = [text for _, _, text in translated_texts(make.INDONESIAN_QT)]
    assert [text for text in english + indonesian if forbidden.search(text)] == []
    assert forbidden.search("&OK")


def test_ours_covers_the_contexts_of_qt_whole() -> None:
    assert make.unknown_qt_texts() == []
    assert sorted(keys(make.INDONESIAN_QT) - make.qt_texts()) == []


# The tool


def sources_of(folder: Path, code: str) -> Path:
    folder.mkdir()
    (folder / "room.py").write_text(code, encoding="utf-8")
    return folder


CODE = """
class Room(QObject):
    def texts(self, words):
        self.tr("Buka", "kata kerja")
        f"{self.tr('Buka')}"
        QCoreApplication.translate("Room", "%Ln “kata” & <lain>\\n", "", len(words) / 2)
"""


def test_texts_travel_from_the_sources_to_the_screen(tmp_path: Path, qapp: QApplication) -> None:
    catalogue = tmp_path / "room_en.ts"
    sources = sources_of(tmp_path / "ui", CODE)
    make.update(catalogue, sources)
    entries = make.missing(catalogue)
    assert [entry["translation"] for entry in entries] == [["", ""], "", ""]
    for entry in entries:
        several = isinstance(entry["translation"], list)
        word = "Open" if entry.get("comment") else "Go"
        entry["translation"] = ["%Ln “word”\n", "%Ln “words” & <more>\n"] if several else word
    assert make.fill(entries, catalogue) == []
    assert make.missing(catalogue) == []

    filled = catalogue.read_bytes()
    make.update(catalogue, sources)
    assert catalogue.read_bytes() == filled
    make.compile_catalogue(catalogue, tmp_path / "room_en.qm")
    translator = QTranslator()
    assert translator.load(str(tmp_path / "room_en.qm"))
    assert translator.translate("Room", "Buka", "kata kerja") == "Open"
    assert translator.translate("Room", "Buka") == "Go"
    assert translator.translate("Room", "%Ln “kata” & <lain>\n", "", 1) == "%Ln “word”\n"
    many = translator.translate("Room", "%Ln “kata” & <lain>\n", "", 0)
    assert many == "%Ln “words” & <more>\n"


def test_a_changed_text_is_to_be_translated_again(tmp_path: Path) -> None:
    catalogue = tmp_path / "room_en.ts"
    sources = sources_of(tmp_path / "ui", CODE)
    make.update(catalogue, sources)
    assert len(make.missing(catalogue)) == 3
    later = {"context": "Room", "source": "Buka", "comment": "kata kerja", "translation": ""}
    make.fill([later, {"context": "Room", "source": "Buka", "translation": "Go"}], catalogue)
    assert [entry["source"] for entry in make.missing(catalogue)][1:] == ["Buka"]
    (sources / "room.py").write_text(CODE.replace("tr('Buka')", "tr('Bukalah')"), "utf-8")
    make.update(catalogue, sources)
    assert ("Room", "Bukalah") in keys(catalogue)
    assert "Go" not in {text for _, _, text in translated_texts(catalogue)}


def test_fill_names_what_the_catalogue_does_not_have(tmp_path: Path) -> None:
    catalogue = tmp_path / "room_en.ts"
    make.update(catalogue, sources_of(tmp_path / "ui", CODE))
    before = catalogue.read_bytes()
    strange = {"context": "Room", "source": "Tutup", "translation": "Close"}
    stranger = {"context": "Kamar", "source": "Buka", "translation": "Open"}
    two_for_one = {"context": "Room", "source": "Buka", "translation": ["Open", "Opens"]}
    unknown = make.fill([strange, stranger, two_for_one], catalogue)
    assert unknown == [("Room", "Tutup"), ("Kamar", "Buka"), ("Room", "Buka")]
    assert catalogue.read_bytes() == before


# At run time


@pytest.fixture
def application(qapp: QApplication) -> Iterator[QApplication]:
    """The application, with no catalogue and the locale of before afterwards."""
    former = QLocale()
    yield qapp
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
        translator.setParent(None)
    QLocale.setDefault(former)


def test_every_text_of_qt_is_indonesian(application: QApplication) -> None:
    translation.install(application, "id")
    wrong = [
        (context, make.source(message))
        for context, message in make.messages(make.INDONESIAN_QT)
        if QCoreApplication.translate(
            context, make.source(message), message.findtext("comment") or None
        )
        != message.findtext("translation")
    ]
    assert wrong == []


def test_every_text_of_ours_is_english(application: QApplication) -> None:
    translation.install(application, "en")
    wrong = [
        (context, make.source(message))
        for context, message in make.messages(make.ENGLISH)
        if message.get("numerus") is None
        and message.findtext("translation")
        and QCoreApplication.translate(
            context, make.source(message), message.findtext("comment") or None
        )
        != message.findtext("translation")
    ]
    assert wrong == []


def menu_of_a_field() -> list[str]:
    field = QLineEdit()
    menu = field.createStandardContextMenu()
    return [action.text().split("\t")[0] for action in menu.actions() if action.text()]


def test_menus_and_buttons_of_qt_follow_the_language(application: QApplication) -> None:
    standard = QDialogButtonBox.StandardButton
    wanted = {
        "id": (["&Urungkan", "U&langi", "&Potong", "&Salin", "&Tempel"], "Batalkan"),
        "en": (["&Undo", "&Redo", "Cu&t", "&Copy", "&Paste"], "Cancel"),
    }
    for language in ("id", "en", "id"):
        translation.install(application, language)
        box = QDialogButtonBox(standard.Cancel)
        assert (menu_of_a_field()[:5], box.button(standard.Cancel).text()) == wanted[language]


def test_our_texts_follow_the_language(application: QApplication) -> None:
    translation.install(application, "en")
    assert translated("Tulis artikel") == "Write article"
    translation.install(application, "id")
    assert translated("Tulis artikel") == "Tulis artikel"


def test_dates_and_numbers_follow_the_language(application: QApplication) -> None:
    day = QDate(2023, 3, 8)
    translation.install(application, "id")
    assert QLocale().toString(day, "dddd, d MMMM yyyy") == "Rabu, 8 Maret 2023"
    assert QCoreApplication.translate("Articles", "%Ln kata", "", 1284) == "1.284 kata"
    translation.install(application, "en")
    assert QLocale().toString(day, "dddd, d MMMM yyyy") == "Wednesday, 8 March 2023"


def test_switching_keeps_one_catalogue_and_tells_the_widgets(application: QApplication) -> None:
    class Watcher(QWidget):
        told = 0

        def changeEvent(self, event: QEvent) -> None:
            self.told += event.type() == QEvent.Type.LanguageChange

    watcher = Watcher()
    for language in ("id", "en", "en", "id"):
        told = watcher.told
        translation.install(application, language)
        application.sendPostedEvents(None, QEvent.Type.LanguageChange.value)
        assert len(application.findChildren(QTranslator)) == 1
        assert watcher.told > told


def test_keys_are_read_back_as_they_are_shown(application: QApplication) -> None:
    native = QKeySequence.SequenceFormat.NativeText
    translation.install(application, "id")
    assert QKeySequence("Ctrl+Return").toString(native) == "Ctrl+Enter"
    for keys_of_action in ("Ctrl+Return", "Ctrl+Space", "Alt+Left", "Ctrl+PgUp", "Shift+F6", "Del"):
        sequence = QKeySequence(keys_of_action)
        assert QKeySequence(sequence.toString(native)) == sequence


def test_a_missing_catalogue_is_said(
    application: QApplication, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    translation.install(application, "id")
    monkeypatch.setattr("newsroom.paths.resources", lambda: tmp_path)
    with pytest.raises(FileNotFoundError):
        translation.install(application, "en")
    assert menu_of_a_field()[0] == "&Urungkan"


def test_a_text_of_a_base_class_is_found_from_its_subclass(
    application: QApplication, tmp_path: Path
) -> None:
    """And with a number it is not, which is why such texts go through `translate`."""
    code = """
class Desk(QObject):
    def title(self):
        return self.tr("Meja")
    def count(self):
        return self.tr("%n meja", "", 2)
"""
    catalogue = tmp_path / "desk_en.ts"
    make.update(catalogue, sources_of(tmp_path / "ui", code))
    filling = {"Meja": "Desk", "%n meja": ["%n desk", "%n desks"]}
    entries = make.missing(catalogue)
    make.fill([entry | {"translation": filling[entry["source"]]} for entry in entries], catalogue)
    make.compile_catalogue(catalogue, tmp_path / "desk_en.qm")
    translator = QTranslator(application)
    assert translator.load(str(tmp_path / "desk_en.qm"))
    application.installTranslator(translator)

    names: dict[str, type] = {"QObject": QObject}
    exec(code, names)  # the very text that was collected
    desk = type("Corner", (names["Desk"],), {})()
    assert desk.title() == "Desk"
    assert desk.count() == "2 meja"
    assert QCoreApplication.translate("Desk", "%n meja", "", 2) == "2 desks"
