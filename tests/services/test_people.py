"""The registry of persons."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from newsroom.domain.article import Article
from newsroom.domain.errors import NewsroomError
from newsroom.domain.people import Person, split_sign_off
from newsroom.domain.site import Site
from newsroom.services import articles, editing, people
from newsroom.services.newsroom import Newsroom, change_site, create


@pytest.fixture
def newsroom(tmp_path: Path) -> Iterator[Newsroom]:
    with create(tmp_path / "a.newsroom", Site()) as made:
        yield made


def listed(newsroom: Newsroom) -> list[tuple[str, str, str, int]]:
    return [
        (one.person.initials, one.person.name, one.person.role, one.articles)
        for one in people.members(newsroom)
    ]


def test_people_are_listed_by_initials_with_what_they_signed(newsroom: Newsroom) -> None:
    people.save(newsroom, Person("", "Redni", "  Redni   Wati ", "Penyunting"))
    story = Article("", "Berita", authors=("Acm", "Redni"), editors=("Redni",))
    saved = articles.save(newsroom, story, "Isi.").article
    assert listed(newsroom) == [("Acm", "", "", 1), ("Redni", "Redni Wati", "Penyunting", 1)]
    editing.trash(newsroom, saved.id)
    assert [one.articles for one in people.members(newsroom)] == [1, 1]


@pytest.mark.parametrize("initials", ["", "A B", "Acm/Redni", "9", "Abcdefghijk", "-", "A_b"])
def test_initials_that_cannot_sign_are_refused(newsroom: Newsroom, initials: str) -> None:
    with pytest.raises(NewsroomError, match="tidak bisa dipakai"):
        people.save(newsroom, Person("", initials, "Siapa"))
    assert listed(newsroom) == []


@pytest.mark.parametrize("initials", ["A", "Acm", "R.D", "ab-c", "Abcdefghij"])
def test_initials_that_are_taken_are_found_again_in_a_sign_off(
    newsroom: Newsroom, initials: str
) -> None:
    people.save(newsroom, Person("", initials))
    assert split_sign_off(f"Selesai. ({initials}/Redni)") == ("Selesai.", (initials, "Redni"))


def test_initials_belong_to_one_person_whatever_their_case(newsroom: Newsroom) -> None:
    first = people.save(newsroom, Person("", "Acm", "Achmad")).person
    with pytest.raises(NewsroomError, match="sudah dipakai Achmad"):
        people.save(newsroom, Person("", "ACM"))
    assert people.save(newsroom, replace(first, initials="ACM")).person.initials == "ACM"


def test_what_is_printed_below_articles_stays(newsroom: Newsroom) -> None:
    articles.save(newsroom, Article("", "Berita", authors=("Acm",)), "Isi.")
    person = people.members(newsroom)[0].person
    with pytest.raises(NewsroomError, match="tercetak di 1 artikel"):
        people.save(newsroom, replace(person, initials="Ahm"))
    with pytest.raises(NewsroomError, match="tercetak di 1 artikel"):
        people.remove(newsroom, person.id)
    people.save(newsroom, replace(person, name="Achmad"))
    assert listed(newsroom) == [("Acm", "Achmad", "", 1)]


def test_saving_the_same_again_changes_nothing(newsroom: Newsroom) -> None:
    person = people.save(newsroom, Person("", "Acm", "Achmad")).person
    assert not people.save(newsroom, person).changes


def test_a_removed_person_comes_back_under_the_same_id(newsroom: Newsroom) -> None:
    person = people.save(newsroom, Person("", "Acm", "Achmad")).person
    assert people.remove(newsroom, person.id).settings
    assert listed(newsroom) == []
    assert people.save(newsroom, person).person == person
    assert not people.remove(newsroom, "tidak ada")


def test_who_says_who_they_are_is_entered_once_and_overwrites_no_name(newsroom: Newsroom) -> None:
    assert people.introduce(newsroom, "Acm", "Achmad").settings
    assert not people.introduce(newsroom, "acm", "Orang lain")
    articles.save(newsroom, Article("", "Berita", authors=("Ibn",)), "Isi.")
    people.introduce(newsroom, "Ibn", "Ibnu")
    assert listed(newsroom) == [("Acm", "Achmad", "", 0), ("Ibn", "Ibnu", "", 1)]


def test_facts_of_the_office_that_are_so_already_are_left_alone(newsroom: Newsroom) -> None:
    assert change_site(newsroom, {"url": "https://contoh.go.id", "zone": "wita"}).settings
    assert not change_site(newsroom, {"url": "https://contoh.go.id/", "zone": "WITA"})
    assert newsroom.site.url == "https://contoh.go.id/"
