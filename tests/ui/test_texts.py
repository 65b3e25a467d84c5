"""No text for people in newsroom/ui escapes translation, and each is where the tool finds it."""

import ast
import re
from collections.abc import Iterator
from functools import cache

from tests.ui.catalogues import ROOT, make

UI = ROOT / "newsroom" / "ui"

TRANSLATORS = {"tr", "translate", "QT_TRANSLATE_NOOP", "say", "NewsroomError"}
SINKS = {
    *("QAction", "QCheckBox", "QDockWidget", "QGroupBox", "QLabel", "QLineEdit", "QMenu"),
    *("QAccessibleAnnouncementEvent", "QProgressDialog", "QPushButton", "QRadioButton"),
    *("QToolButton", "QTreeWidgetItem", "QListWidgetItem", "QTableWidgetItem"),
    *("addAction", "addButton", "addItem", "addItems", "addMenu", "addRow", "addSection", "addTab"),
    *("drawItemText", "drawText", "insertAction", "insertItem", "insertTab", "setAccessibleName"),
    *("setAccessibleDescription", "setDescription", "setDetailedText", "setHeaderData"),
    *("setHeaderLabels", "setInformativeText", "setItemText", "setLabelText", "setNameFilter"),
    *("setNameFilters", "setPlaceholderText", "setPrefix", "setSpecialValueText", "setStatusTip"),
    *("setSuffix", "setTabText", "setTabToolTip", "setText", "setTitle", "setToolTip"),
    *("setWhatsThis", "setWindowTitle", "showMessage"),
    *("getExistingDirectory", "getOpenFileName", "getOpenFileNames", "getSaveFileName"),
}  # fmt: skip
FOR_THE_SYSTEM = {
    *("QFont", "QKeySequence", "setApplicationName", "setDesktopFileName", "setDisplayFormat"),
    *("setObjectName", "setStyle", "toString"),
}  # fmt: skip
SPOKEN = {
    *("caption", "detail", "heading", "hint", "question", "sentence", "text", "title", "tooltip"),
}  # fmt: skip
"""Names of parameters of our own functions whose values people read."""

NO_WORDS = re.compile(r"\{\w*\}|%\d|^#[0-9A-F]{6}$")
"""Placeholders and colours."""
LETTERS = re.compile(r"[^\W\d_]{2,}")
WORDS = re.compile(r"[^\W\d_]{2,}[,.:]? [^\W\d_]{2,}|\w…$|^[A-Z][a-z]{2,}")
"""Several words, or one that begins as a sentence or a name does."""
NAMES = re.compile(
    r"(?:Ctrl|Alt|Shift)\+|(?:Esc|Enter|Tab|Home|End|Del)$|(?:[A-Z][a-z]+){2,}$|\w+\[.+\]$"
    r"|\w+(?: \| \w+)+$"
)
"""Keys, classes and types."""
TYPEFACES = {"Inter"}


@cache
def trees() -> dict[str, ast.Module]:
    return {
        path.relative_to(ROOT).as_posix(): ast.parse(path.read_text(encoding="utf-8"))
        for path in sorted(UI.rglob("*.py"))
    }


Place = tuple[int, str]
"""Line and text of a literal."""


def literals(node: ast.AST) -> Iterator[Place]:
    """Yield the texts that an argument can become; other calls in it answer for themselves."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.lineno, node.value
    elif isinstance(node, ast.Call):
        if make.called(node) == "format" and isinstance(node.func, ast.Attribute):
            yield from literals(node.func.value)
    elif isinstance(node, ast.Subscript):
        yield from literals(node.value)
    elif isinstance(node, ast.IfExp):
        yield from literals(node.body)
        yield from literals(node.orelse)
    elif isinstance(node, ast.Dict):
        for value in node.values:
            yield from literals(value)
    elif not isinstance(node, ast.Compare):
        for child in ast.iter_child_nodes(node):
            yield from literals(child)


def spoken_parameters(modules: dict[str, ast.Module]) -> dict[str, set[int]]:
    """Map functions and classes to the places of the arguments that people read."""
    found: dict[str, set[int]] = {}
    for module in modules.values():
        for parent in ast.walk(module):
            for node in ast.iter_child_nodes(parent):
                if isinstance(node, ast.FunctionDef):
                    owner = parent.name if isinstance(parent, ast.ClassDef) else ""
                    name = owner if owner and node.name == "__init__" else node.name
                    names = [argument.arg for argument in node.args.args][bool(owner) :]
                    found.setdefault(name, set()).update(
                        i for i, argument in enumerate(names) if argument in SPOKEN
                    )
    return {name: places for name, places in found.items() if not hasattr(str, name)}


def shown(call: ast.Call, ours: dict[str, set[int]]) -> Iterator[ast.AST]:
    """Yield the arguments of a call that people read."""
    name = make.called(call)
    if name in TRANSLATORS:
        return
    if name in SINKS:
        yield from call.args
    places = ours.get(name, set())
    yield from (argument for i, argument in enumerate(call.args) if i in places)
    yield from (keyword.value for keyword in call.keywords if keyword.arg in SPOKEN)


def untranslated_arguments(modules: dict[str, ast.Module]) -> list[str]:
    everywhere = spoken_parameters(modules)
    public = {name: places for name, places in everywhere.items() if not name.startswith("_")}
    ours = {name: public | spoken_parameters({name: module}) for name, module in modules.items()}
    return sorted(
        {
            f"{name}:{line}: {text}"
            for name, module in modules.items()
            for call in ast.walk(module)
            if isinstance(call, ast.Call)
            for argument in shown(call, ours[name])
            for line, text in literals(argument)
            if LETTERS.search(NO_WORDS.sub("", text))
        }
    )


def loose_words(modules: dict[str, ast.Module]) -> list[str]:
    """Return what looks like words for people and stands anywhere else, in a table for instance."""
    return [
        f"{name}:{line}: {text}"
        for name, module in modules.items()
        for line, text in loose_literals(module)
        if WORDS.search(text) and not NAMES.match(text) and text not in class_names() | TYPEFACES
    ]


@cache
def class_names() -> set[str]:
    """Return the names of our classes; as texts they stand in annotations."""
    nodes = (node for module in trees().values() for node in ast.walk(module))
    return {node.name for node in nodes if isinstance(node, ast.ClassDef)}


def loose_literals(node: ast.AST) -> Iterator[Place]:
    """Yield texts that no translator gets: no docstring, no assertion, no format of a date."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Constant) and isinstance(child.value, str):
            yield child.lineno, child.value
        elif not for_nobody(child):
            yield from loose_literals(child)


def for_nobody(node: ast.AST) -> bool:
    """Say whether a node's texts are translated already, or never shown to a person."""
    if isinstance(node, ast.Expr):
        return isinstance(node.value, ast.Constant)
    quiet = isinstance(node, ast.Call) and make.called(node) in TRANSLATORS | FOR_THE_SYSTEM
    return quiet or isinstance(node, ast.Assert | ast.Raise)


def complaints(modules: dict[str, ast.Module]) -> list[str]:
    """Return the calls whose text the tool or PySide would not find."""
    bases = base_classes(modules)
    return [
        f"{name}:{call.lineno}: {complaint}"
        for name, module in modules.items()
        for call, owner in make.calls(module)
        if (complaint := complaint_about(call, owner, bases))
    ]


def base_classes(modules: dict[str, ast.Module]) -> set[str]:
    """Return the names of all classes that others build on."""
    nodes = (node for module in modules.values() for node in ast.walk(module))
    classes = [node for node in nodes if isinstance(node, ast.ClassDef)]
    return {ast.unparse(base).split(".")[-1] for node in classes for base in node.bases}


def complaint_about(call: ast.Call, owner: str, bases: set[str]) -> str:
    text = make.text_of(call, owner)
    if text is None:
        return "" if is_look_up(call) else "self.tr() in a class or translate(), with literals"
    if text.counted != bool(re.search("%L?n", text.source)):
        return "%Ln and a number belong together"
    if text.counted and make.called(call) == "tr" and owner in bases:
        return "a number in a base class needs QCoreApplication.translate()"
    return ""


def is_look_up(call: ast.Call) -> bool:
    """Say whether a call shows a text that a table has marked: `translate("Actions", str(x))`."""
    argument = call.args[1] if make.called(call) == "translate" and len(call.args) == 2 else None
    return isinstance(argument, ast.Call) and make.called(argument) == "str"


def test_no_text_reaches_the_screen_untranslated() -> None:
    assert untranslated_arguments(trees()) == []


def test_no_words_stand_outside_of_a_translator() -> None:
    assert loose_words(trees()) == []


def test_every_text_is_written_so_that_it_is_found() -> None:
    assert complaints(trees()) == []


BAD = '''
"""A docstring with several words."""
def heading(level, text, kind=""): ...
class Row(QWidget):
    def __init__(self, title): ...
label.setText("Judul")
label.setText(self.tr("Judul"))
label.setToolTip(f"Buka {name}")
label.setText(f"{name} ({keys})")
QPushButton("Simpan", parent)
QLabel("a" if x == "panjang" else "Draf")
label.setText("Ada {n}".format(n=3))
label.setText({"draft": "Draf"}[state])
label.setText(word("draft"))
heading(1, "Bab", "muted")
Row(title="Baris")
Row(self.tr("Baris"))
SENTENCE = "Ini sebuah kalimat"
KINDS = (("draft", "Siaran pers", "Ctrl+S"),)
assert x, "no window there"
'''


def test_the_walk_finds_what_it_should() -> None:
    modules = {"bad": ast.parse(BAD)}
    found = [line.split(": ")[1] for line in untranslated_arguments(modules)]
    assert sorted(found) == sorted(
        ["Judul", "Buka ", "Simpan", "Draf", "Ada {n}", "Draf", "Bab", "Baris"]
    )
    loose = [line.split(": ")[1] for line in loose_words(modules)]
    assert {"Ini sebuah kalimat", "Siaran pers"} <= set(loose)
    assert not {"Ctrl+S", "x", "draft", "no window there"} & set(loose)


def test_the_walk_finds_what_would_not_be_found() -> None:
    code = """
class Base(QObject):
    def texts(self):
        self.tr("baik")
        self.tr("%n di kelas dasar", "", 3)
class Room(Base):
    def texts(self):
        self.tr("%n kata", "", len(words))
        self.tr("%n tanpa angka")
        self.tr(name)
        other.tr("asing")
        translate(here, "tanpa konteks")
        translate("Room", name)
        translate("Room", str(spec.text))
        translate("Room", "%Ln baris", "", round(x / 60))
"""
    lines = [int(line.split(":")[1]) for line in complaints({"bad": ast.parse(code)})]
    assert lines == [5, 9, 10, 11, 12, 13]
