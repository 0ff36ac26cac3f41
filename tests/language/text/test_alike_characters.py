"""Characters that people take for one another."""

from __future__ import annotations

import pytest

from report_drafter.language.text.alike_characters import alike


@pytest.mark.parametrize("pair", ["议义", "镜境", "诉述", "责则", "旅侣", "镇正", "人仁"])
def test_characters_of_one_sound_are_alike(pair: str) -> None:
    assert alike(*pair)
    assert alike(*reversed(pair))


@pytest.mark.parametrize("pair", ["冶治", "末未", "己已", "援授", "川州", "暑署"])
def test_characters_that_differ_by_a_stroke_are_alike(pair: str) -> None:
    assert alike(*pair)
    assert alike(*reversed(pair))


@pytest.mark.parametrize("pair", ["水热", "公开", "农兽", "律女", "示开"])
def test_characters_unlike_in_sound_and_look_are_not(pair: str) -> None:
    assert not alike(*pair)


@pytest.mark.parametrize("pair", ["㐀治", "A治", "，。", "𠮷吉"])
def test_rare_characters_and_signs_have_no_like(pair: str) -> None:
    assert not alike(*pair)
