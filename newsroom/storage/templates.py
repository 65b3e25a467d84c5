"""Templates that the office made: what an article of a sort begins with."""

import json

from newsroom.domain.template import Template
from newsroom.storage.columns import as_json, put_row
from newsroom.storage.database import Database


def find(database: Database) -> list[Template]:
    """Return the templates in the order in which they were made."""
    return [
        Template(row["id"], row["name"], json.loads(row["fields"]), row["markdown"])
        for row in database.rows("SELECT * FROM template ORDER BY n")
    ]


def put(database: Database, template: Template) -> None:
    columns = vars(template) | {"fields": as_json(template.fields)}
    put_row(database, "template", columns)


def remove(database: Database, template_id: str) -> None:
    database.execute("DELETE FROM template WHERE id = ?", (template_id,))
