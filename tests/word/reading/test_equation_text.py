"""Specifies how equations are read: in one line, with every character, figures never run together."""

from __future__ import annotations

from pathlib import Path

import pytest

from report_drafter.word.reading.document_reader import read_document
from tests.builders.raw_document import deleted, paragraph, raw_document, run


def r(text: str) -> str:
    return f"<m:r><m:t>{text}</m:t></m:r>"


def part(name: str, *content: str) -> str:
    return f"<m:{name}>{''.join(content)}</m:{name}>"


def fraction(over: str, under: str, properties: str = "") -> str:
    return part("f", properties, part("num", over), part("den", under))


def read(tmp_path: Path, *content: str) -> str:
    path = tmp_path / "报告.docx"
    path.write_bytes(raw_document(paragraph("前", *content, "后")))
    return read_document(path).plain


@pytest.mark.parametrize(
    ("equation", "shown"),
    [
        (r("x") + r("=1"), "x=1"),
        (fraction(r("36"), r("100")), "36/100"),
        (fraction(r("a+b"), r("2")), "(a+b)/2"),
        (fraction(r("办结数"), r("受理数")) + r("×100%"), "办结数/受理数×100%"),
        (part("f", '<m:fPr><m:type m:val="noBar"/></m:fPr>', part("num", r("n")), part("den", r("k"))), "nk"),
        (part("sSup", part("e", r("10")), part("sup", r("4"))), "10^4"),
        (part("sSub", part("e", r("x")), part("sub", r("i"))), "xi"),
        (part("rad", part("deg"), part("e", r("2"))), "√2"),
        (part("d", part("e", r("a"))), "(a)"),
        (
            part(
                "d",
                '<m:dPr><m:begChr m:val="["/><m:endChr m:val="]"/></m:dPr>',
                part("e", r("1")),
                part("e", r("2")),
            ),
            "[1|2]",
        ),
        (
            part("nary", '<m:naryPr><m:chr m:val="∑"/></m:naryPr>', part("sub", r("i=1")), part("sup", r("9")))
            + part("e", r("x")),
            "∑i=1 9 x",
        ),
        (part("m", part("mr", part("e", r("1")), part("e", r("0"))), part("mr", part("e", r("2")))), "1 0; 2"),
        (part("eqArr", part("e", r("1")), part("e", r("2"))), "1; 2"),
        (part("func", part("fName", r("log")), part("e", fraction(r("1"), r("2")))), "log1/2"),
    ],
)
def test_an_equation_is_read_as_one_would_type_it(tmp_path: Path, equation: str, shown: str) -> None:
    assert read(tmp_path, part("oMath", equation)) == f"前{shown}后"


def test_an_equation_of_its_own_line_is_read_too(tmp_path: Path) -> None:
    assert read(tmp_path, part("oMathPara", part("oMath", r("a")), part("oMath", r("b")))) == "前ab后"


def test_what_is_deleted_in_an_equation_is_gone(tmp_path: Path) -> None:
    gone = f'<w:del w:id="1" w:author="a">{r("旧")}</w:del>'
    assert read(tmp_path, part("oMath", gone, r("新")), deleted("删")) == "前新后"


def test_an_equation_in_a_fields_instruction_is_no_text(tmp_path: Path) -> None:
    begin, separate, end = (f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>' for kind in ("begin", "separate", "end"))
    assert read(tmp_path, begin, part("oMath", r("x")), separate, run("7"), end) == "前7后"
