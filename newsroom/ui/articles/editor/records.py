"""The records of a story, as the editor shows them; they are told in `newsroom.text.records`."""

from newsroom.text.records import (
    PLAIN,
    Fresh,
    ListPlace,
    Marker,
    Place,
    Record,
    blocks_of,
    continues,
    deeper,
    markers_of,
    records_of,
    story_of,
)

__all__ = [
    "PLAIN",
    "Fresh",
    "ListPlace",
    "Marker",
    "Place",
    "Record",
    "blocks_of",
    "continues",
    "deeper",
    "markers_of",
    "records_of",
    "story_of",
]
