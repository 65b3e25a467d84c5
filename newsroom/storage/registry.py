"""The newsroom's lists of names: people, categories, tags and venues.

A name is found without regard to case, width and spacing; the first spelling is kept.
"""

import unicodedata

from newsroom.domain.people import Category, Person, Tag, Venue
from newsroom.storage.database import Database


def fold(name: str) -> str:
    """Return the form under which a name is looked up."""
    return " ".join(unicodedata.normalize("NFKC", name).casefold().split())


def people(database: Database) -> list[Person]:
    rows = database.rows("SELECT id, initials, name, role FROM person ORDER BY fold")
    return [Person(*row) for row in rows]


def categories(database: Database) -> list[Category]:
    return [
        Category(*row) for row in database.rows("SELECT id, name, slug FROM category ORDER BY fold")
    ]


def tags(database: Database) -> list[Tag]:
    return [Tag(*row) for row in database.rows("SELECT id, name, slug FROM tag ORDER BY fold")]


def venues(database: Database) -> list[Venue]:
    return [
        Venue(*row) for row in database.rows("SELECT id, name, town, zone FROM venue ORDER BY fold")
    ]


def get_person(database: Database, person_id: str) -> Person | None:
    row = database.row("SELECT id, initials, name, role FROM person WHERE id = ?", (person_id,))
    return Person(*row) if row else None


def signed_articles(database: Database) -> dict[str, int]:
    """Return folded initials → how many articles carry them, those in the trash included."""
    rows = database.rows(
        "SELECT value, count(DISTINCT article) FROM ("
        " SELECT article.id AS article, value FROM article, json_each(authors)"
        " UNION ALL SELECT article.id, value FROM article, json_each(editors)) GROUP BY value"
    )
    signed: dict[str, int] = {}
    for initials, count in rows:
        signed[fold(initials)] = signed.get(fold(initials), 0) + count
    return signed


def find_person(database: Database, initials: str) -> Person | None:
    row = database.row(
        "SELECT id, initials, name, role FROM person WHERE fold = ?", (fold(initials),)
    )
    return Person(*row) if row else None


def find_category(database: Database, name: str) -> Category | None:
    row = database.row("SELECT id, name, slug FROM category WHERE fold = ?", (fold(name),))
    return Category(*row) if row else None


def find_tag(database: Database, name: str) -> Tag | None:
    row = database.row("SELECT id, name, slug FROM tag WHERE fold = ?", (fold(name),))
    return Tag(*row) if row else None


def find_venue(database: Database, name: str) -> Venue | None:
    row = database.row("SELECT id, name, town, zone FROM venue WHERE fold = ?", (fold(name),))
    return Venue(*row) if row else None


def put_person(database: Database, person: Person) -> None:
    """Add or change a person by id; initials that another has raise IntegrityError."""
    columns = vars(person) | {"fold": fold(person.initials)}
    database.tables.table("person").upsert(columns, pk="id")


def remove_person(database: Database, person_id: str) -> None:
    database.execute("DELETE FROM person WHERE id = ?", (person_id,))


def put_category(database: Database, category: Category) -> None:
    database.tables.table("category").upsert(
        vars(category) | {"fold": fold(category.name)}, pk="id"
    )


def put_tag(database: Database, tag: Tag) -> None:
    database.tables.table("tag").upsert(vars(tag) | {"fold": fold(tag.name)}, pk="id")


def get_venue(database: Database, venue_id: str) -> Venue | None:
    row = database.row("SELECT id, name, town, zone FROM venue WHERE id = ?", (venue_id,))
    return Venue(*row) if row else None


def remove_venue(database: Database, venue_id: str) -> None:
    database.execute("DELETE FROM venue WHERE id = ?", (venue_id,))


def put_venue(database: Database, venue: Venue) -> None:
    database.tables.table("venue").upsert(vars(venue) | {"fold": fold(venue.name)}, pk="id")


def slug_taken(database: Database, table: str, slug: str, besides: str = "") -> bool:
    """Say whether another record of `table` has the slug."""
    return (
        database.row(f"SELECT 1 FROM {table} WHERE slug = ? AND id <> ?", (slug, besides))
        is not None
    )
