"""Putting tags into a report: the tagged stretch gives way, everything else stays to the byte."""

from __future__ import annotations

import pytest

from report_drafter.adopting.replacement import Replacement
from report_drafter.word.adopting.tagged_document import TaggedDocument, tag_document
from report_drafter.word.package.opened_document import open_bytes
from report_drafter.word.reading.document_reader import read_text
from tests.builders.document_builder import document, part_text


def tagged(body: str, *replacements: Replacement, **stories: str) -> TaggedDocument:
    return tag_document(open_bytes(document(body, **stories), "旧.docx"), replacements)


def texts(made: TaggedDocument) -> list[str]:
    return [one.text for one in read_text(open_bytes(made.content, "新.docx")).paragraphs]


def replacement(old: str, start: int, tag: str = "{{ 甲 }}", paragraph: int = 1) -> Replacement:
    return Replacement(paragraph, start, start + len(old), old, tag)


@pytest.mark.parametrize(
    "body", ["走访3907家", "走访⟦b:3907⟧家", "走访39⟦,⟧07家", "走访⟦+:3907⟧⟦-:3900⟧家", "走访⟦sdt x:3907⟧家"]
)
def test_a_figure_gives_way_to_its_tag_in_whatever_runs_it_stands(body: str) -> None:
    made = tagged(body, replacement("3907", 2))
    assert texts(made) == ["走访{{ 甲 }}家"]
    assert made.left == ()


def test_a_tag_takes_the_looks_of_the_first_character_it_replaces() -> None:
    made = tagged("走访⟦b:39⟧⟦kai:07⟧家", replacement("3907", 2))
    assert '<w:b/></w:rPr><w:t xml:space="preserve">{{ 甲 }}</w:t>' in part_text(made.content)


def test_several_tags_in_one_paragraph_do_not_move_each_other() -> None:
    made = tagged("共12件，办结3件", replacement("12", 1), replacement("3", 7, "{{ 乙 }}"))
    assert texts(made) == ["共{{ 甲 }}件，办结{{ 乙 }}件"]


def test_tabs_and_breaks_within_a_run_keep_their_place() -> None:
    made = tagged("共⟦tab⟧12⟦br⟧件", replacement("12", 2))
    assert texts(made) == ["共\t{{ 甲 }}\n件"]


def test_every_figure_of_a_run_with_breaks_is_tagged() -> None:
    body = "<w:p><w:r><w:t>共12件</w:t><w:br/><w:t>办结3件，</w:t><w:tab/><w:t>退回5件</w:t></w:r></w:p>"
    wanted = (replacement("12", 1), replacement("3", 7, "{{ 乙 }}"), replacement("5", 13, "{{ 丙 }}"))
    made = tagged(body, *wanted)
    assert texts(made) == ["共{{ 甲 }}件\n办结{{ 乙 }}件，\t退回{{ 丙 }}件"]
    assert made.left == ()


def test_symbols_keep_their_place_and_their_width() -> None:
    symbol = '<w:sym w:font="Wingdings" w:char="F0FC"/>'
    made = tagged(f"<w:p><w:r>{symbol}<w:t>共12件</w:t>{symbol}</w:r></w:p>", replacement("12", 2))
    assert texts(made) == ["✓共{{ 甲 }}件✓"]


def test_tables_headers_and_notes_are_tagged_by_their_numbers() -> None:
    made = tagged(
        "甲\n| 数 | 12 |", replacement("12", 0, paragraph=3), replacement("2023", 0, "{{ 年度 }}", 4), header="2023年"
    )
    assert texts(made) == ["甲", "数", "{{ 甲 }}", "{{ 年度 }}年"]


def test_what_would_cross_the_border_of_a_control_is_left_and_told() -> None:
    wanted = replacement("69", 2)
    made = tagged("发现⟦sdt x:6⟧9处", wanted)
    assert made.left == (wanted,)
    assert texts(made) == ["发现69处"]


def test_a_place_that_does_not_hold_the_words_is_left_and_told() -> None:
    wanted = replacement("13", 1)
    assert tagged("共12件", wanted).left == (wanted,)


def test_parts_without_a_tag_keep_their_bytes() -> None:
    old = document("共12件", header="页眉")
    made = tag_document(open_bytes(old, "旧.docx"), (replacement("12", 1),))
    for part in ("[Content_Types].xml", "docProps/core.xml"):
        assert part_text(made.content, part) == part_text(old, part)


def test_a_template_holds_no_tracked_changes() -> None:
    body = part_text(tagged("共⟦-:11⟧⟦+:12⟧件", replacement("12", 1)).content)
    assert "<w:ins" not in body
    assert "<w:del" not in body


def test_equal_documents_give_equal_bytes() -> None:
    assert tagged("共12件", replacement("12", 1)).content == tagged("共12件", replacement("12", 1)).content
