"""Specifies how a document's styles are found, and what each is based on."""

from __future__ import annotations

import pytest
from lxml import etree

from report_drafter.word.package import ooxml_names as names
from report_drafter.word.reading.style_sheet import Styles, is_on, styles_by_id, usual_style, with_bases


def a_sheet(*styles: str) -> Styles:
    """The styles of a part that holds them."""
    return styles_by_id(etree.fromstring(f'<w:styles xmlns:w="{names.W[1:-1]}">{"".join(styles)}</w:styles>'))


def a_style(name: str, base: str = "", default: str = "0") -> str:
    """A paragraph style, based on another or on none."""
    based = f'<w:basedOn w:val="{base}"/>' if base else ""
    return f'<w:style w:type="paragraph" w:styleId="{name}" w:default="{default}">{based}</w:style>'


def test_a_style_comes_before_what_it_is_based_on() -> None:
    sheet = a_sheet(a_style("甲", "乙"), a_style("乙", "丙"), a_style("丙"))
    assert [name for name, _ in with_bases("甲", sheet)] == ["甲", "乙", "丙"]


def test_styles_based_on_one_another_are_gone_through_once() -> None:
    assert [name for name, _ in with_bases("甲", a_sheet(a_style("甲", "乙"), a_style("乙", "甲")))] == ["甲", "乙"]


def test_a_style_that_is_not_there_has_no_bases() -> None:
    assert list(with_bases("无", a_sheet(a_style("甲")))) == []
    assert styles_by_id(None) == {}


@pytest.mark.parametrize(("default", "usual"), [("1", "乙"), ("true", "乙"), ("0", ""), ("false", "")])
def test_the_usual_style_is_the_default_of_paragraphs(default: str, usual: str) -> None:
    assert usual_style(a_sheet(a_style("甲"), a_style("乙", default=default))) == usual


def a_toggle(attribute: str = "") -> etree._Element:
    """A property such as bold."""
    return etree.fromstring(f'<w:b xmlns:w="{names.W[1:-1]}" {attribute}/>')


def test_a_toggle_that_stands_there_is_on() -> None:
    assert is_on(a_toggle())
    assert is_on(a_toggle('w:val="true"'))


@pytest.mark.parametrize("value", ["0", "false", "off"])
def test_a_toggle_may_say_that_it_is_off(value: str) -> None:
    assert not is_on(a_toggle(f'w:val="{value}"'))
