"""Specifies which draft a report was made from that lost its manifest."""

from __future__ import annotations

from report_drafter.reconciling.draft_recognition import likest_draft
from tests.builders.edited_report import manifest, report

FIRST = manifest("全年走访企业[01:3907]家次，组织培训[02:8]场。", "下一步，继续深化改革，补齐短板。")
SECOND = manifest("全年走访企业[01:3999]家次，组织培训[02:8]场。", "下一步，继续深化改革，补齐短板。")


def test_the_draft_whose_figures_it_still_has_goes_before_a_later_one() -> None:
    edited = report("全年走访企业3907家次，集中组织培训9场。", "下一步，继续深化改革，补齐短板。")
    assert likest_draft([FIRST, SECOND], edited) is FIRST
    assert likest_draft([SECOND, FIRST], edited) is FIRST


def test_of_two_that_are_equally_like_the_later_is_taken() -> None:
    edited = report("全年走访企业4111家次，组织培训8场。", "下一步，继续深化改革，补齐短板。")
    assert likest_draft([FIRST, SECOND], edited) is SECOND


def test_figures_alone_make_nobody_s_report_a_draft() -> None:
    table = manifest("指标", "[01:3907]", "[02:8]")
    assert likest_draft([table], report("12", "5", "3907")) is None


def test_another_office_s_report_is_none_of_them() -> None:
    assert likest_draft([FIRST, SECOND], report("全年办理案件25件。", "强化监督，压实责任。")) is None
    assert likest_draft([], report("全年办理案件25件。")) is None
