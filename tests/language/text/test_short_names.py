"""Short names and places that stand alone beside the usual ones."""

from __future__ import annotations

from report_drafter.language.text.short_names import misnamed_places, unused_names


def test_a_short_name_that_is_never_used_is_held_against_the_one_that_is() -> None:
    text = "开发区（以下简称“临港高新区”）" + "临港经开区印发文件。" * 3
    assert [(one.name, one.used, one.times) for one in unused_names(text)] == [("临港高新区", "临港经开区", 3)]


def test_a_short_name_that_is_used_or_has_no_like_is_left_alone() -> None:
    assert list(unused_names("司法局（以下简称“区司法局”）依法履职，区司法局印发文件。")) == []
    assert list(unused_names("司法局（以下简称“区司法局”）依法履职，我局印发文件。")) == []


def test_a_place_that_opens_a_title_is_held_against_that_of_the_report() -> None:
    text = "宁川县司法局报告\n宁川县开展检查。宁川县印发《宁州县停车管理办法》，学习《南川县停车管理办法》。"
    assert [(one.name, one.used) for one in misnamed_places(text)] == [("宁州县", "宁川县")]
