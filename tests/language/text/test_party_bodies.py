"""A bureau's own party body under two names."""

from __future__ import annotations

import pytest

from report_drafter.language.text.party_bodies import misnamed_parties

USUAL = "局党组书记、局长王明主持局党组会5次，局党组理论学习中心组学法4次。"


def odd(words: str, agency: str = "云台县教育局") -> list[str]:
    return [one.name for one in misnamed_parties(USUAL + words, agency)]


@pytest.mark.parametrize("words", ["全年召开党委会31次。", "经局党委会审议。", "局党委将其列入要点。"])
def test_the_one_place_with_another_name_is_told(words: str) -> None:
    assert odd(words) == ["党委"]


@pytest.mark.parametrize(
    "words",
    [
        "机关党委组织学习。",
        "各学校党委会研究。",
        "向市局党委汇报。",
        "党委（党组）理论学习中心组学习。",
        "局党组改设党委，局党委会研究2次。",
    ],
)
def test_other_bodies_are_left_alone(words: str) -> None:
    assert odd(words) == []


def test_a_town_has_both() -> None:
    assert odd("镇党委会研究2次，局党委会研究1次。", "柳泉镇人民政府") == []
