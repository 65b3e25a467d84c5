"""The schema of the newsroom file as numbered migrations in plain SQL.

`user_version` is the number of migrations that a file has seen. A released migration is never
edited; tests/schemas keeps one small file of each released version.

In tables WITHOUT ROWID the columns stand in the order of the primary key: SQLite 3.40's
quick_check misreads others and calls a sound file damaged.
"""

APPLICATION_ID = 0x52454431
"""`RED1`, in the header of each newsroom file."""

_VERSION_1 = """
CREATE TABLE setting (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;

CREATE TABLE person (
    id TEXT PRIMARY KEY, initials TEXT NOT NULL, fold TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL, role TEXT NOT NULL
) STRICT;
CREATE TABLE category (
    id TEXT PRIMARY KEY, name TEXT NOT NULL, fold TEXT NOT NULL UNIQUE, slug TEXT NOT NULL UNIQUE
) STRICT;
CREATE TABLE tag (
    id TEXT PRIMARY KEY, name TEXT NOT NULL, fold TEXT NOT NULL UNIQUE, slug TEXT NOT NULL UNIQUE
) STRICT;
CREATE TABLE venue (
    id TEXT PRIMARY KEY, name TEXT NOT NULL, fold TEXT NOT NULL UNIQUE,
    town TEXT NOT NULL, zone TEXT NOT NULL
) STRICT;

CREATE TABLE article (
    n INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL, short_title TEXT NOT NULL, slug TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL, status TEXT NOT NULL,
    published_utc TEXT NOT NULL, published_wall TEXT NOT NULL, published_zone TEXT NOT NULL,
    embargo_utc TEXT NOT NULL, embargo_wall TEXT NOT NULL, embargo_zone TEXT NOT NULL,
    dateline TEXT NOT NULL, authors TEXT NOT NULL, editors TEXT NOT NULL, credit TEXT NOT NULL,
    category TEXT NOT NULL, tags TEXT NOT NULL, cover TEXT NOT NULL, event TEXT NOT NULL,
    summary TEXT NOT NULL, extra TEXT NOT NULL, source TEXT NOT NULL,
    created TEXT NOT NULL, modified TEXT NOT NULL,
    revision INTEGER NOT NULL, live_revision INTEGER NOT NULL,
    lede TEXT NOT NULL, words INTEGER NOT NULL, digest TEXT NOT NULL, trashed TEXT NOT NULL
) STRICT;
CREATE INDEX article_by_date ON article (trashed, published_utc, n);
CREATE INDEX article_by_source ON article (source) WHERE source <> '';
CREATE TABLE article_body (
    n INTEGER PRIMARY KEY REFERENCES article (n) ON DELETE CASCADE,
    markdown TEXT NOT NULL, html TEXT NOT NULL, renderer INTEGER NOT NULL
) STRICT;
CREATE TABLE revision (
    article TEXT NOT NULL REFERENCES article (id) ON DELETE CASCADE, number INTEGER NOT NULL,
    fields TEXT NOT NULL, markdown TEXT NOT NULL, digest TEXT NOT NULL,
    made TEXT NOT NULL, made_by TEXT NOT NULL,
    PRIMARY KEY (article, number)
) STRICT;

CREATE TABLE agenda (
    n INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL, slug TEXT NOT NULL UNIQUE,
    date TEXT NOT NULL, end_date TEXT NOT NULL, start TEXT NOT NULL, end TEXT NOT NULL,
    all_day INTEGER NOT NULL, zone TEXT NOT NULL, utc TEXT NOT NULL,
    place TEXT NOT NULL, venue TEXT NOT NULL, organiser TEXT NOT NULL, officials TEXT NOT NULL,
    kind TEXT NOT NULL, status TEXT NOT NULL, reason TEXT NOT NULL, moved_from TEXT NOT NULL,
    public INTEGER NOT NULL, notes TEXT NOT NULL,
    uid TEXT NOT NULL, sequence INTEGER NOT NULL, extra TEXT NOT NULL, source TEXT NOT NULL,
    created TEXT NOT NULL, modified TEXT NOT NULL,
    revision INTEGER NOT NULL, digest TEXT NOT NULL, trashed TEXT NOT NULL
) STRICT;
CREATE INDEX agenda_by_instant ON agenda (trashed, utc, id);
CREATE INDEX agenda_by_uid ON agenda (uid) WHERE uid <> '';
CREATE INDEX agenda_by_source ON agenda (source) WHERE source <> '';

CREATE TABLE media (
    n INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,
    type TEXT NOT NULL, name TEXT NOT NULL, sha256 TEXT NOT NULL UNIQUE, extension TEXT NOT NULL,
    mime TEXT NOT NULL, bytes INTEGER NOT NULL,
    width INTEGER NOT NULL, height INTEGER NOT NULL, duration REAL NOT NULL,
    title TEXT NOT NULL, alt TEXT NOT NULL, decorative INTEGER NOT NULL, caption TEXT NOT NULL,
    credit TEXT NOT NULL, creator TEXT NOT NULL, copyright TEXT NOT NULL, taken TEXT NOT NULL,
    place TEXT NOT NULL, keywords TEXT NOT NULL, poster TEXT NOT NULL, captions TEXT NOT NULL,
    dip TEXT NOT NULL, extra TEXT NOT NULL, source TEXT NOT NULL,
    created TEXT NOT NULL, modified TEXT NOT NULL,
    revision INTEGER NOT NULL, digest TEXT NOT NULL, trashed TEXT NOT NULL
) STRICT;
CREATE TABLE record_use (
    kind TEXT NOT NULL, record TEXT NOT NULL, role TEXT NOT NULL, used TEXT NOT NULL,
    PRIMARY KEY (kind, record, role, used)
) STRICT, WITHOUT ROWID;
CREATE INDEX record_use_by_used ON record_use (used);
CREATE TABLE album (
    n INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL, slug TEXT NOT NULL UNIQUE, date TEXT NOT NULL, summary TEXT NOT NULL,
    cover TEXT NOT NULL, public INTEGER NOT NULL, media TEXT NOT NULL,
    modified TEXT NOT NULL, digest TEXT NOT NULL
) STRICT;

CREATE TABLE edition (
    number INTEGER PRIMARY KEY, id TEXT NOT NULL, made TEXT NOT NULL, made_by TEXT NOT NULL,
    files INTEGER NOT NULL, bytes INTEGER NOT NULL, uploaded INTEGER NOT NULL
) STRICT;
CREATE TABLE bundle_file (
    path TEXT PRIMARY KEY, sha256 TEXT NOT NULL, size INTEGER NOT NULL,
    role TEXT NOT NULL, inputs TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE target_file (
    target TEXT NOT NULL, path TEXT NOT NULL, sha256 TEXT NOT NULL, size INTEGER NOT NULL,
    modified INTEGER NOT NULL,
    PRIMARY KEY (target, path)
) STRICT, WITHOUT ROWID;
CREATE TABLE address (
    path TEXT PRIMARY KEY, kind TEXT NOT NULL, record TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE history (
    n INTEGER PRIMARY KEY, made TEXT NOT NULL, made_by TEXT NOT NULL, verb TEXT NOT NULL,
    kind TEXT NOT NULL, record TEXT NOT NULL, detail TEXT NOT NULL
) STRICT;

CREATE VIRTUAL TABLE search USING fts5 (
    title, body, extra, tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3'
);
"""

_VERSION_2 = """
ALTER TABLE article ADD COLUMN release TEXT NOT NULL DEFAULT '';
ALTER TABLE article ADD COLUMN related TEXT NOT NULL DEFAULT '[]';
ALTER TABLE article ADD COLUMN corrects TEXT NOT NULL DEFAULT '';
ALTER TABLE article ADD COLUMN corrections TEXT NOT NULL DEFAULT '[]';
ALTER TABLE article ADD COLUMN notice TEXT NOT NULL DEFAULT '';
ALTER TABLE media ADD COLUMN focus TEXT NOT NULL DEFAULT '';
CREATE INDEX history_by_record ON history (record, n);

CREATE TABLE note (
    n INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,
    article TEXT NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    text TEXT NOT NULL, quote TEXT NOT NULL, prefix TEXT NOT NULL, suffix TEXT NOT NULL,
    made TEXT NOT NULL, made_by TEXT NOT NULL, settled TEXT NOT NULL, settled_by TEXT NOT NULL
) STRICT;
CREATE INDEX note_by_article ON note (article, n);
CREATE TABLE dismissal (
    record TEXT NOT NULL, rule TEXT NOT NULL, words TEXT NOT NULL,
    PRIMARY KEY (record, rule, words)
) STRICT, WITHOUT ROWID;
CREATE TABLE template (
    n INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, name TEXT NOT NULL,
    fields TEXT NOT NULL, markdown TEXT NOT NULL
) STRICT;
"""

_VERSION_3 = """
ALTER TABLE agenda ADD COLUMN open_end INTEGER NOT NULL DEFAULT 0;
ALTER TABLE agenda ADD COLUMN reporters TEXT NOT NULL DEFAULT '[]';
ALTER TABLE agenda ADD COLUMN photographers TEXT NOT NULL DEFAULT '[]';
ALTER TABLE agenda ADD COLUMN vehicle TEXT NOT NULL DEFAULT '';
ALTER TABLE agenda ADD COLUMN attachments TEXT NOT NULL DEFAULT '[]';
ALTER TABLE agenda ADD COLUMN no_story INTEGER NOT NULL DEFAULT 0;
ALTER TABLE agenda ADD COLUMN series TEXT NOT NULL DEFAULT '';
ALTER TABLE agenda ADD COLUMN occurrence TEXT NOT NULL DEFAULT '';
CREATE INDEX agenda_by_day ON agenda (trashed, date, utc, id);
CREATE INDEX agenda_by_series ON agenda (series, occurrence) WHERE series <> '';

CREATE TABLE series (
    n INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,
    rule TEXT NOT NULL, start TEXT NOT NULL, excluded TEXT NOT NULL, until TEXT NOT NULL
) STRICT;
"""

MIGRATIONS = (_VERSION_1, _VERSION_2, _VERSION_3)
VERSION = len(MIGRATIONS)
