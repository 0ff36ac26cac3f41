"""Whatever docxtpl loses is noticed before anything is written."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from docxtpl import DocxTemplate

from report_drafter.word.rendering.docxtpl_engine import LostTextError
from tests.builders.rendered_builder import render

BODY = "前文\n走访{{ 走访企业 }}家次，办结率{{ 办结率 }}%。\n{%p if 走访企业 %}\n中文\n{%p endif %}\n后文"


def _after(change: Callable[[str], str], method: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Lets docxtpl do its work and then spoil it."""
    original = getattr(DocxTemplate, method)

    def spoiled(self: DocxTemplate, source: str, *rest: object) -> str:
        return change(original(self, source, *rest))

    monkeypatch.setattr(DocxTemplate, method, spoiled)


@pytest.mark.parametrize(
    "change",
    [
        lambda xml: xml.replace("家次", ""),
        lambda xml: xml.replace("\ufdd70\ufdd8", ""),
        lambda xml: xml.replace("，", "，新"),
    ],
)
def test_text_lost_while_docxtpl_prepares_is_noticed(
    change: Callable[[str], str], monkeypatch: pytest.MonkeyPatch
) -> None:
    _after(change, "patch_xml", monkeypatch)
    with pytest.raises(LostTextError):
        render(BODY)


@pytest.mark.parametrize(
    "change",
    [
        lambda xml: xml.replace("\ufdd0", ""),
        lambda xml: xml.replace("家次", ""),
        lambda xml: xml.replace("\ufdd70\ufdd8", ""),
        lambda xml: xml.replace("\ufdd70\ufdd8", "\ufdd70\ufdd8" * 2),
    ],
)
def test_text_or_figures_lost_while_docxtpl_fills_are_noticed(
    change: Callable[[str], str], monkeypatch: pytest.MonkeyPatch
) -> None:
    _after(change, "render_xml_part", monkeypatch)
    with pytest.raises(LostTextError):
        render(BODY)


def test_what_a_condition_leaves_out_is_not_missed() -> None:
    texts = [one.text for one in render(BODY.replace("if 走访企业", "if not 走访企业")).text.paragraphs]
    assert texts == ["前文", "走访3907家次，办结率62.62%。", "后文"]
