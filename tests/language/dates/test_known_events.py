"""Events that all know by their day, beside other days."""

from __future__ import annotations

import pytest

from report_drafter.language.dates.known_events import KnownEvent, misdated_known_events

EVENTS = (
    KnownEvent("白石镇", "7·5", ("煤矿", "透水")),
    KnownEvent("青河港", "11·20", ("仓库",)),
    KnownEvent("青河港", "4·2", ("码头",)),
)


def misdated(text: str, agency: str = "临江县应急管理局") -> list[tuple[str, str, str]]:
    found = misdated_known_events(text, EVENTS, agency)
    return [(text[one.start : one.end], one.said, one.right) for one in found]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("吸取白石镇“7·6”煤矿特别重大事故教训", ("7·6", "白石镇", "“7·5”")),
        ("吸取“7.15”白石镇透水重大事故教训", ("7.15", "白石镇", "“7·5”")),
        ('深刻吸取白石镇"5·7"煤矿特大事故教训', ("5·7", "白石镇", "“7·5”")),
        ("吸取青河港“11·2”仓库特别重大火灾教训", ("11·2", "青河港", "“11·20”")),
    ],
)
def test_a_known_event_of_another_day_is_found(text: str, told: tuple[str, str, str]) -> None:
    assert misdated(text) == [told]


@pytest.mark.parametrize(
    "text",
    [
        "吸取白石镇“7·5”煤矿特别重大事故教训",
        "吸取白石镇“07.05”煤矿特别重大事故教训",
        "吸取白石镇“7·6”煤矿一般事故教训",  # a lesser one
        "吸取白石镇“7·6”客车特别重大事故教训",  # of another kind
        "吸取黑石镇“7·6”煤矿特别重大事故教训",
        "白石镇，“7·6”煤矿特别重大事故",  # another clause
        "吸取白石镇“7·6”煤矿事故、重大火灾教训",  # 重大 is said of the next
        "吸取白石镇7·6煤矿特别重大事故教训",
    ],
)
def test_its_own_day_and_other_events_are_left_alone(text: str) -> None:
    assert misdated(text) == []


def test_a_day_of_any_event_of_the_place_and_kind_is_right() -> None:
    assert misdated("吸取青河港“4·2”码头特别重大事故教训") == []
    assert misdated("吸取青河港“4·2”仓库码头特别重大事故教训") == []  # the second of both is of that day
    assert misdated("吸取青河港“4·2”仓库特别重大火灾教训") == [("4·2", "青河港", "“11·20”")]


def test_an_office_of_the_place_may_tell_of_a_lesser_one() -> None:
    assert misdated("吸取白石镇“7·6”煤矿特别重大事故教训", "白石镇人民政府") == []
