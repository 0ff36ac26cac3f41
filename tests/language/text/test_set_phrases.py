"""Long set phrases with a slip in them."""

from __future__ import annotations

import pytest

from report_drafter.language.text.set_phrases import SetPhrase, SetPhrases

PHRASES = SetPhrases(
    [
        SetPhrase("行政执法公示制度", ("政执", "示制")),
        SetPhrase("执法全过程记录制度", ("全过", "录制"), ("执法全程记录制度",)),
        SetPhrase("重大执法决定法制审核制度", ("定法", "核制")),
        SetPhrase("习近平法治思想", ("习近", "治思")),
        SetPhrase("法治宣传教育", ("法治", "传教")),
        SetPhrase("未成年人保护", ("未成", "人保")),
        SetPhrase("全面依法治县委员会", ("全面", "委员")),
        SetPhrase("数字政府建设", ("数字", "政府")),
        SetPhrase("行政执法责任制", ("政执", "责任")),
        SetPhrase("党的二十届三中全会", ("十届", "全会")),
        SetPhrase("行政规范性文件", ("行政", "文件")),
        SetPhrase("电信网络诈骗犯罪", ("网络", "诈骗")),
    ]
)


@pytest.mark.parametrize(
    ("text", "written", "meant"),
    [
        ("全面落实行政执公示制度，", "行政执公示制度", "行政执法公示制度"),
        ("落实行政执法公公示制度，", "行政执法公公示制度", "行政执法公示制度"),
        ("落实行政法执公示制度，", "行政法执公示制度", "行政执法公示制度"),
        ("落实行正执法公示制度，", "行正执法公示制度", "行政执法公示制度"),
        ("落实行政执法公式制度，", "行政执法公式制度", "行政执法公示制度"),
        ("学习习近平法冶思想。", "习近平法冶思想", "习近平法治思想"),
        ("学习习近平法治思相。", "习近平法治思相", "习近平法治思想"),
        ("落实重大执法决定法制审计制度，", "重大执法决定法制审计制度", "重大执法决定法制审核制度"),
        ("落实执法全方程记录制度，", "执法全方程记录制度", "执法全过程记录制度"),
        ("县委全面依法治县委会员会召开会议", "全面依法治县委会员会", "全面依法治县委员会"),
        ("落实行政执法责制，", "行政执法责制", "行政执法责任制"),
        ("行政执公示制度", "行政执公示制度", "行政执法公示制度"),
    ],
)
def test_a_slip_in_a_phrase_is_seen(text: str, written: str, meant: str) -> None:
    assert [(text[one.start : one.end], one.meant) for one in PHRASES.miswritten(text)] == [(written, meant)]


@pytest.mark.parametrize(
    "text",
    [
        "落实行政执法公示制度、执法全程记录制度。",
        "行政执法公开制度",
        "行政执法\n公示制度",
        "开展普法宣传教育",
        "开展法制宣传教育",
        "开展未成年人护苗行动",
        "推进数智政府建设",
        "落实行政执法责任至关重要",
        "学习党的二十届四中全会",
        "学习党的二十届二中全会",
        "习近平法治思",
        "政执法公示制度",
        "清理行政规范文件",
        "打击电信网络诈骗罪犯",
        "全面",
        "制度",
        "",
    ],
)
def test_right_words_and_other_words_are_left_alone(text: str) -> None:
    assert not list(PHRASES.miswritten(text))


def test_what_the_report_writes_as_a_rule_is_left_alone() -> None:
    assert not list(PHRASES.miswritten("行政执法公式制度。行政执法公式制度。行政执法公示制度。"))
    both = "行政执法公式制度。行政执法公式制度。行政执法公示制度。行政执法公示制度。"
    assert [one.start for one in PHRASES.miswritten(both)] == [0, 9]
