"""Seasons are told only in months that none of the country has them in."""

from __future__ import annotations

import pytest

from report_drafter.language.dates.seasons import months_out_of_season


@pytest.mark.parametrize(
    "text",
    ["3月至5月春耕期间抽检种子", "11月至次年3月冬春火灾防控期间巡查", "1月春运期间设点", "非汛期（12月）清淤"],
)
def test_a_season_in_its_months_is_no_slip(text: str) -> None:
    assert list(months_out_of_season(text)) == []


@pytest.mark.parametrize(
    ("text", "told", "season"),
    [
        ("9月至11月春耕期间抽检种子", "9月至11月春耕期间", "春耕"),
        ("寒假期间（6月至8月）检查", "寒假期间（6月至8月）", "寒假"),
    ],
)
def test_months_plainly_out_are_told(text: str, told: str, season: str) -> None:
    ((start, end, name),) = months_out_of_season(text)
    assert (text[start:end], name) == (told, season)
