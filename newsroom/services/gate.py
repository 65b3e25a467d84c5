"""The publish gate: what holds a record back, and what the office should know beforehand."""

from collections.abc import Container, Iterable, Mapping

from newsroom.domain.agenda import AgendaItem
from newsroom.domain.article import Article
from newsroom.domain.edition import Finding
from newsroom.domain.media import MediaItem, Use
from newsroom.domain.messages import Message, say
from newsroom.domain.site import Site


def blocks(article: Article, uses: Iterable[Use], media: Mapping[str, MediaItem]) -> list[Finding]:
    """Return why an article cannot go out; it alone is held (contract: Required to publish)."""
    used = list(uses)
    found = []
    if not article.title:
        found.append(_block(article, "title", "gate.title", say("Artikel belum berjudul.")))
    if not article.words and not any(use.role == "body" for use in used):
        found.append(
            _block(
                article,
                "body",
                "gate.body",
                say("Artikel “{title}” belum berisi.", title=article.title),
            )
        )
    if article.published is None:
        message = say("Artikel “{title}” belum bertanggal tayang.", title=article.title)
        found.append(_block(article, "published", "gate.date", message))
    return found + [
        _block(article, use.role, "gate.exempt", _exempt(article, media[use.used]))
        for use in used
        if use.used in media and media[use.used].exempt
    ]


def _exempt(article: Article, item: MediaItem) -> Message:
    return say(
        "Artikel “{title}” memakai dokumen yang dikecualikan, “{document}”, "
        "yang tidak boleh terbit.",
        title=article.title,
        document=item.shown_title,
    )


def _block(article: Article, field: str, rule: str, message: Message) -> Finding:
    return Finding(article.id, field, rule, "block", message)


def held(article: Article) -> Finding:
    """Remind of an article that a person holds back."""
    message = say(
        "Artikel “{title}” ditahan: situs tetap menampilkan versi terakhir yang terbit, bila ada. "
        "Lepaskan bila sudah siap.",
        title=article.title,
    )
    return Finding(article.id, "", "gate.held", "hint", message)


def missing_media(
    titles: Mapping[str, str], uses: Iterable[Use], bundled: Mapping[str, object]
) -> list[Finding]:
    """Name the pictures that live pages ask for and that are not there to be published."""
    return [
        Finding(
            use.record,
            use.role,
            "link.media",
            "problem",
            say(
                "Artikel “{title}” memakai media yang tidak ada; gambarnya tidak ikut terbit.",
                title=titles[use.record],
            ),
        )
        for use in uses
        if use.record in titles and use.role in ("cover", "body") and use.used not in bundled
    ]


def attachments(
    events: Iterable[AgendaItem], library: Mapping[str, MediaItem], bundled: Container[str]
) -> list[Finding]:
    """Name what is attached to public events and does not go out with them."""
    return [
        Finding(event.id, "attachments", "gate.attachment", "problem", message)
        for event in events
        for media_id in event.attachments
        if media_id not in bundled
        for message in (_left_out(event, library.get(media_id)),)
    ]


def _left_out(event: AgendaItem, item: MediaItem | None) -> Message:
    if item is not None and item.exempt:
        return say(
            "Lampiran “{document}” pada agenda “{title}” dikecualikan; tidak ikut terbit.",
            document=item.shown_title,
            title=event.title,
        )
    return say(
        "Lampiran pada agenda “{title}” tidak ada lagi; tidak ikut terbit.", title=event.title
    )


def unpublished_links(
    titles: Mapping[str, str], uses: Iterable[Use], public: Iterable[str]
) -> list[Finding]:
    """Name the links from live articles to records that are not public; their words stay."""
    known = set(public)
    return [
        Finding(
            use.record,
            "body",
            "link.unpublished",
            "problem",
            say(
                "Artikel “{title}” menautkan naskah yang belum tayang; tautannya dilepas.",
                title=titles[use.record],
            ),
        )
        for use in uses
        if use.role == "link" and use.record in titles and use.used not in known
    ]


def office(site: Site) -> list[Finding]:
    """What the office itself has not yet said."""
    if site.url:
        return []
    message = say(
        "Alamat situs belum diisi: umpan berita, peta situs dan gambar pratinjau WhatsApp "
        "tidak dibuat. Isi lewat “set FILE site url=https://…”."
    )
    return [Finding("", "url", "gate.address", "hint", message)]


def pictures(items: Iterable[MediaItem]) -> list[Finding]:
    """Photos on live pages that a reader who cannot see them would miss, or that credit nobody."""
    found = []
    for item in items:
        if item.type != "photo":
            continue
        if not item.alt and not item.decorative:
            message = say("Foto “{name}” belum punya teks alternatif.", name=item.shown_title)
            found.append(Finding(item.id, "alt", "alt.missing", "problem", message))
        if not item.credit:
            message = say("Foto “{name}” belum punya kredit.", name=item.shown_title)
            found.append(Finding(item.id, "credit", "caption.credit", "problem", message))
    return found
