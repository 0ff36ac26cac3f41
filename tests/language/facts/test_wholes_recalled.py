"""A sentence that opens with the whole of the one before it tells its number."""

from __future__ import annotations

import pytest

from report_drafter.language.facts.wholes_recalled import find_wholes_recalled
from tests.builders.report_models import report_of

ELEVEN_POSTS = "、".join(
    f"{place}岗配备{number}人" for place, number in zip("甲乙丙丁戊己庚辛壬癸子", range(3, 14), strict=True)
)
TWELVE_POSTS = f"{ELEVEN_POSTS}、丑岗配备14人"


def recalled(*lines: str) -> list[tuple[str, str]]:
    return [(one.figure.text, one.earlier.text) for one in find_wholes_recalled(report_of(*lines))]


@pytest.mark.parametrize(
    ("line", "figure", "earlier"),
    [
        ("在编执法人员81人，其中机关48人、站所33人。51人中，本科以上学历的46人。", "51人", "81人"),
        ("在编执法人员81人。18人中，本科以上学历的16人。", "18人", "81人"),
        ("在编执法人员81人。810人中，本科以上学历的76人。", "810人", "81人"),
        ("在编执法人员81人；51人中，本科以上学历的46人。", "51人", "81人"),
        ("在编执法人员81人;51人中，本科以上学历的46人。", "51人", "81人"),
        ("在编执法人员81人。上述51人中，本科以上学历的46人。", "51人", "81人"),
        ("在编执法人员81人。以上51人中，本科以上学历的46人。", "51人", "81人"),
        ("在编执法人员81人。这51人中，本科以上学历的46人。", "51人", "81人"),
        ("机关81人、站所83人。其余51人中，本科以上学历的46人。", "51人", "81人"),
        ("在编执法人员81人。  51人中，本科以上学历的46人。", "51人", "81人"),
        ("整改隐患19处。10处中，消防类7处。", "10处", "19处"),
    ],
)
def test_the_number_it_opens_with_slips_from_the_whole_told_before_it(line: str, figure: str, earlier: str) -> None:
    assert recalled(line) == [(figure, earlier)]


def test_the_nearest_figure_that_it_may_slip_from_is_meant() -> None:
    assert recalled("在编61人，到岗81人。51人中，本科以上学历的46人。") == [("51人", "81人")]


def test_each_sentence_opens_with_a_whole_of_its_own() -> None:
    line = "在编执法人员81人，检查企业320家。51人中，本科以上学历的46人。340家中，规模以上的12家。"
    assert recalled(line) == [("51人", "81人"), ("340家", "320家")]


def test_the_whole_is_looked_for_among_twelve_figures_of_its_kind() -> None:
    assert recalled(f"在编执法人员581人，{ELEVEN_POSTS}。531人中，本科以上学历的46人。") == [("531人", "581人")]
    assert recalled(f"在编执法人员581人，{TWELVE_POSTS}。531人中，本科以上学历的46人。") == []


@pytest.mark.parametrize(
    "line",
    [
        "在编执法人员81人。81人中，本科以上学历的46人。",
        "在编执法人员81人。37人中，本科以上学历的26人。",  # two digits off: of others
        "在编执法人员81人。约51人中，本科以上学历的46人。",
        "在编执法人员81名。51人中，本科以上学历的46人。",
        "在编执法人员81人。受训的51人中，本科以上学历的46人。",
        "在编执法人员81人。51人参训，培训中，本科以上学历的46人。",
        "在编执法人员81人。51人中本科以上学历的46人。",
        "在编执法人员81人，51人中，本科以上学历的46人。",
        "在编执法人员6人。9人中，本科以上学历的5人。",  # so few are listed by heart
        "51人中，本科以上学历的46人。在编执法人员81人。",
        "受理申请156件，上年结转9件。165件中，维持98件。",  # the sum of both
        "受理申请156件，审查12件，上年结转9件。165件中，维持98件。",
    ],
)
def test_what_opens_with_a_number_of_its_own_is_left_alone(line: str) -> None:
    assert recalled(line) == []


def test_the_whole_stands_in_its_paragraph_and_the_number_nowhere_else() -> None:
    assert recalled("在编执法人员81人。", "培训分两批安排。51人中，本科以上学历的46人。") == []
    assert recalled("在编执法人员81人。51人中，本科以上学历的46人。", "全局培训51人。") == []
