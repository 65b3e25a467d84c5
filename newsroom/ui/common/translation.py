"""The language on screen: catalogues of texts, and how dates and numbers are written."""

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

from newsroom import paths

CATALOGUES = {"id": "qtbase_id.qm", "en": "newsroom_en.qm"}
"""What each language needs besides the source: our texts are Indonesian, those of Qt English."""

LOCALES = {
    "id": QLocale(QLocale.Language.Indonesian, QLocale.Country.Indonesia),
    "en": QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom),
}

_NAME = "catalogue"


def install(application: QCoreApplication, language: str) -> None:
    """Show `id` or `en` from now on; every window and widget gets a `LanguageChange` event.

    Raises FileNotFoundError when the program's own catalogue is missing or damaged.
    """
    catalogue = _loaded(language, application)
    # Of two translators that know a text the one installed last wins, so only one ever stays.
    for former in application.findChildren(QTranslator, _NAME):
        application.removeTranslator(former)
        former.setParent(None)
    catalogue.setObjectName(_NAME)
    QLocale.setDefault(LOCALES[language])
    application.installTranslator(catalogue)


def _loaded(language: str, application: QCoreApplication) -> QTranslator:
    made = QTranslator(application)
    file = paths.resources() / "i18n" / CATALOGUES[language]
    if not made.load(str(file)):
        raise FileNotFoundError(file)
    return made
