"""Text goes into a document whole, but for what no XML and no Word can hold."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from report_drafter.word.package.xml_text import clean, unveil, veil, veil_static


def test_control_characters_noncharacters_and_surrogates_are_left_out() -> None:
    assert clean("a\x00\x07\x0b\x0c\x1b\x7fb\ud800\udfff\ufdd0\ufdef\ufffe\uffffc") == "abc"


def test_line_ends_become_line_feeds_and_tabs_stay() -> None:
    assert clean("a\r\nb\rc\nd\te") == "a\nb\nc\nd\te"


def test_text_that_only_looks_escaped_stays() -> None:
    assert clean("_x000D_ &#10; &amp; \ue000 𠮷😀 a\u00a0b\u3000") == "_x000D_ &#10; &amp; \ue000 𠮷😀 a\u00a0b\u3000"


@given(st.text())
def test_cleaned_text_is_legal_xml_and_comes_back(text: str) -> None:
    element = etree.Element("t")
    element.text = clean(text)
    assert (etree.fromstring(etree.tostring(element)).text or "") == clean(text)


@given(st.text())
def test_cleaning_twice_changes_nothing(text: str) -> None:
    assert clean(clean(text)) == clean(text)


@given(st.text().map(clean))
def test_a_veil_can_be_lifted(text: str) -> None:
    assert unveil(veil(text)) == text
    assert unveil(veil_static(text)) == text
    assert not set("{}") & set(veil(text))
    assert not set("{}\n\t") & set(veil_static(text))
