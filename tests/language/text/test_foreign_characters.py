"""Characters and letters of other scripts in a simplified text."""

from __future__ import annotations

from report_drafter.language.text.foreign_characters import ForeignForm, foreign_letters, foreign_words

FORMS = {"執": ForeignForm("繁体字", "执"), "國": ForeignForm("繁体字", "国"), "會": ForeignForm("繁体字", "会")}
REST = "全县各部门认真落实工作责任，完善制度，加强培训，提高质量，群众满意。"


def _found(text: str) -> list[tuple[str, str, bool]]:
    words = foreign_words(text, frozenset(text), lambda: FORMS)
    return [(text[one.start : one.end], one.meant, one.named) for one in words]


def test_a_traditional_character_is_told_with_its_simplified_form() -> None:
    assert _found(f"{REST}行政執法。") == [("執", "执", False)]


def test_a_name_in_quotes_is_told_apart_unless_it_is_simplified_in_part() -> None:
    assert _found(f"{REST}《國會》{REST}") == [("國會", "国会", True)]
    assert _found(f"{REST}《國会》{REST}") == [("國", "国", False)]


def test_what_is_written_so_throughout_is_silent() -> None:
    assert _found("國會執法國會") == []
    assert _found(f"{REST * 3}\n國會在京召集，執法事項提交審議。\n{REST * 3}") == []


def test_letters_of_another_alphabet_look_like_an_abbreviation() -> None:
    text = "АРР与СОD，МОСКВА"
    assert [latin for _, _, latin in foreign_letters(text, frozenset(text))] == ["APP", "COD"]
