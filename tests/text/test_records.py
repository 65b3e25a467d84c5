"""Records of lists: what the editor shows is what is stored, whatever was deleted around them."""

import pytest

from newsroom.text.records import ListPlace, Marker, Place, Record, markers_of, story_of
from newsroom.text.runs import Run
from newsroom.text.story import Item, ListBlock, Paragraph, Story


def item(
    text: str, level: int = 1, list_id: int = 1, ordered: bool = True, more: bool = False
) -> Record:
    place = ListPlace(list_id, level, ordered, more=more)
    return Record((Run(text),) if text else (), Place(list=place))


def numbers(records: list[Record]) -> dict[int, int]:
    return {at: marker.number for at, marker in sorted(markers_of(records, 0).items())}


def one(text: str) -> Item:
    return Item((Paragraph((Run(text),)),))


def test_neighbours_stay_neighbours_when_their_parent_is_gone() -> None:
    records = [item("satu", 2), item("dua", 2), item("tiga", 2)]
    assert story_of(records) == Story((ListBlock(True, (one("satu"), one("dua"), one("tiga"))),))
    assert numbers(records) == {0: 1, 1: 2, 2: 3}


def test_an_item_without_text_is_not_kept_and_does_not_count() -> None:
    records = [item("satu"), item(""), item("dua")]
    assert story_of(records) == Story((ListBlock(True, (one("satu"), one("dua"))),))
    assert numbers(records) == {0: 1, 1: 2, 2: 2}


def test_a_further_paragraph_whose_item_is_gone_is_an_item() -> None:
    records = [item("satu", more=True), item("dua", more=True), item("tiga")]
    assert numbers(records) == {0: 1, 2: 2}


def test_a_list_below_an_empty_item_takes_its_place() -> None:
    records = [item("", 1, 1, ordered=False), item("satu", 2, 2), item("dua", 2, 2)]
    (block,) = story_of(records).blocks
    assert isinstance(block, ListBlock) and not block.ordered
    assert markers_of(records, 0)[1] == Marker(1, False, "")


@pytest.mark.parametrize("at", range(4))
def test_every_place_of_a_stretch_gives_the_same_markers(at: int) -> None:
    records = [item("a"), item("b", 2, 2), item("c", 2, 2), item("d")]
    assert markers_of(records, at) == markers_of(records, 0)
    assert numbers(records) == {0: 1, 1: 1, 2: 2, 3: 2}
