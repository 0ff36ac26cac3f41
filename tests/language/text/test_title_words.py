"""Words that tell one document from another."""

from __future__ import annotations

from report_drafter.language.text.title_words import are_contrasts, are_genres


def test_two_kinds_of_one_thing_are_contrasts() -> None:
    assert are_contrasts("公安机关办理", "行政", "刑事", "案件程序规定")
    assert are_contrasts("某", "市", "县", "停车办法")
    assert not are_contrasts("青云市", "法制", "法治", "政府建设方案")


def test_two_words_for_kinds_of_documents_are_genres() -> None:
    assert are_genres("党组工作", "条例", "规则", "")
    assert are_genres("工作规", "定", "则", "")
    assert not are_genres("工作条", "列", "例", "")
