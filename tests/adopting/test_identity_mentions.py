"""The office and the date of a report become tags where they are its own."""

from __future__ import annotations

from tests.builders.adoption_builder import FIRST_HEADING, TITLE, adopted


def tagged(*lines: str) -> list[tuple[int, str]]:
    """The places behind the title that tell who wrote the report and when, with the words there."""
    places = adopted(TITLE, *lines).identity.places
    return [(one.paragraph, one.old) for one in places if one.paragraph > 1]


def test_the_office_is_not_named_in_titles_nor_by_its_party_committee() -> None:
    opening = "某某市公安局党委重视，落实《某某市公安局办法》。"
    assert tagged(opening, FIRST_HEADING, "走访企业12家。") == []
    assert tagged(f"{opening}某某市公安局开展检查。", FIRST_HEADING, "走访企业12家。") == [(2, "某某市公安局")]


def test_a_date_of_printing_that_no_month_has_is_left_as_it_is() -> None:
    signed = (FIRST_HEADING, "走访企业12家。", "某某市公安局", "2024年3月13日")
    assert (6, "2024年3月13日") in tagged(*signed, "某某市公安局办公室 2024年3月13日印发")
    assert (6, "2024年2月30日") not in tagged(*signed, "某某市公安局办公室 2024年2月30日印发")
