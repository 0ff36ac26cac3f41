"""Where a denial was lost, or what is denied turned round."""

from __future__ import annotations

import pytest

from report_drafter.language.text.lost_denials import achieved_shames, lost_denials


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("第三季度最多，月均约229人次，全年发生执法安全事故。", "未发生执法安全事故"),
        ("全年发生院内感染事件。", "未发生院内感染事件"),
        ("办结55件，办结率为96.5%，发生越级上访。", "未发生越级上访"),
        ("连续六年发生较大以上生产安全责任事故，群众满意度98.2%。", "未发生较大以上生产安全责任事故"),
        ("全县出现规模性返贫。", "未出现规模性返贫"),
        ("安置帮教对象312人，年内发生脱管漏管问题；", "未发生脱管漏管问题"),
        ("年内出现被确认违法或者无效的情形。", "未出现被确认违法或者无效的情形"),
        ("三年来发生预防接种异常反应事件，群众满意度97%。", "未发生预防接种异常反应事件"),
        ("全局发生失泄密事件。", "未发生失泄密事件"),
        ("执法过程中发生违规违纪行为。", "未发生违规违纪行为"),
    ],
)
def test_a_shame_that_is_told_with_nothing_more_lost_its_denial(text: str, meant: str) -> None:
    assert [right for *_, right in achieved_shames(text)] == [meant]


@pytest.mark.parametrize(
    "text",
    [
        "全年未发生执法安全事故。",
        "全年没有发生越级上访。",
        "全年发生生产安全事故12起。",
        "全年发生生产安全事故，共12起，比上年下降。",
        "某化工企业发生泄漏事故，造成2人受伤。",
        "一旦发生突发事件，立即上报。",
        "发生群体性事件时，先期处置。",
        "7月3日，辖区发生火灾事故，全队出动救援。",
        "发生交通事故，报警电话122。",
        "发生负面舆情的，实行一票否决。",
        "模拟辖区发生危险化学品泄漏事件，开展演练。",
        "全年发生行政复议案件6件，均已审结。",
        "城市面貌发生根本性变化。",
        "辖区发生盗窃案件。",
    ],
)
def test_what_happened_with_its_story_or_number_is_told_rightly(text: str) -> None:
    assert not list(achieved_shames(text))


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("确保抵触、不重复、不滞后。", "不抵触"),
        ("做到不漏项、超期、不走样。", "不超期"),
        ("确保各项任务不缺位、不越位、错位，", "不错位"),
        ("未发生被撤销或者被确认合法的情形。", "违法"),
        ("全年没有发生胜诉案件，", "败诉"),
        ("确保节日期间发生重大安全事故。", "不发生重大安全事故"),
    ],
)
def test_what_is_promised_or_denied_the_wrong_way_round_is_found(text: str, meant: str) -> None:
    assert [right for *_, right in lost_denials(text)] == [meant]


@pytest.mark.parametrize(
    "text",
    [
        "确保不抵触、不重复、不滞后。",
        "确保数据真实、不重复、不遗漏。",
        "个别文件存在抵触、不规范、不协调的情况。",
        "做到边界清晰、不推诿、不扯皮。",
        "确保不发生重大安全事故。",
        "确保发生安全事故后第一时间处置。",
        "未发生侵害企业合法权益的情形。",
        "未发生不合格案卷。",
        "确保一旦发生突发事件，能够及时处置。",
    ],
)
def test_what_is_denied_and_promised_rightly_is_silent(text: str) -> None:
    assert not list(lost_denials(text))
