"""One name written for another."""

from __future__ import annotations

import pytest

from report_drafter.language.text.character_slips import NearNames, SlipKind, slip_between, told_slip


@pytest.mark.parametrize(
    ("written", "kind", "told"),
    [
        ("行政处法", SlipKind.LOST, "漏“罚”字"),
        ("行政政处罚法", SlipKind.DOUBLED, "多“政”字"),
        ("行政的处罚法", SlipKind.ADDED, "多“的”字"),
        ("行证处罚法", SlipKind.CHANGED, "“证”应作“政”"),
        ("行政罚处法", SlipKind.SWAPPED, "“罚处”应作“处罚”，字序颠倒"),
    ],
)
def test_a_slip_is_told_by_what_it_does(written: str, kind: SlipKind, told: str) -> None:
    slip = slip_between(written, "行政处罚法")
    assert slip is not None
    assert slip.kind is kind
    assert told_slip(slip) == told


@pytest.mark.parametrize("written", ["行政处罚法", "行政复议法", "处罚行政法", "行政法", ""])
def test_equal_words_and_words_further_apart_have_no_slip(written: str) -> None:
    assert slip_between(written, "行政处罚法") is None


@pytest.mark.parametrize("at", range(6))
def test_a_name_is_found_again_wherever_the_slip_is(at: int) -> None:
    name = "甲乙丙丁戊己"
    names = NearNames([name, "天地玄黄宇宙"])
    lost, doubled = name[:at] + name[at + 1 :], name[: at + 1] + name[at:]
    changed = f"{name[:at]}子{name[at + 1 :]}"
    swapped = name[:at] + name[at : at + 2][::-1] + name[at + 2 :]
    assert [set(names.near(one)) for one in (lost, doubled, changed)] == [{name}] * 3
    assert set(names.near(swapped)) == ({name} if at + 1 < len(name) else set())
