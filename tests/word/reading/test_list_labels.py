"""The numbers that Word sets by itself are known as LibreOffice shows them too, and are no text of the paragraph."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from report_drafter.domain.report_text import ReportText
from report_drafter.language.model.model_builder import build_model
from report_drafter.language.model.report_model import Part
from report_drafter.word.reading.document_reader import read_document
from report_drafter.word.reading.list_number_formats import list_number
from tests.builders.raw_document import raw_document, run


def level(place: int, shape: str, words: str, more: str = "") -> str:
    return (
        f'<w:lvl w:ilvl="{place}"><w:start w:val="1"/><w:numFmt w:val="{shape}"/>{more}'
        f'<w:lvlText w:val="{words}"/></w:lvl>'
    )


CHAPTERS = (
    '<w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="multilevel"/>'
    + level(0, "chineseCounting", "%1、", '<w:pStyle w:val="chapter"/>')
    + level(1, "chineseCounting", "（%2）")
    + level(2, "decimal", "%3.")
    + level(3, "decimal", "%1.%4", "<w:isLgl/>")
    + "</w:abstractNum>"
)
BULLETS = f'<w:abstractNum w:abstractNumId="1">{level(0, "bullet", "•")}</w:abstractNum>'
LISTS = (
    '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
    '<w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>'
    '<w:num w:numId="3"><w:abstractNumId w:val="0"/>'
    '<w:lvlOverride w:ilvl="2"><w:startOverride w:val="5"/></w:lvlOverride></w:num>'
)
NUMBERING = CHAPTERS + BULLETS + LISTS
STYLES = (
    '<w:style w:type="paragraph" w:styleId="chapter"><w:name w:val="chapter"/>'
    '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
    '<w:style w:type="paragraph" w:styleId="derived"><w:name w:val="derived"/><w:basedOn w:val="chapter"/></w:style>'
)


def listed(text: str, place: int, name: int = 1) -> str:
    member = f'<w:pPr><w:numPr><w:ilvl w:val="{place}"/><w:numId w:val="{name}"/></w:numPr></w:pPr>'
    return f"<w:p>{member}{run(text)}</w:p>"


def styled(text: str, style: str = "chapter") -> str:
    return f'<w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr>{run(text)}</w:p>'


def plain(text: str) -> str:
    return f"<w:p>{run(text)}</w:p>"


def read(tmp_path: Path, *paragraphs: str) -> ReportText:
    path = tmp_path / "报告.docx"
    path.write_bytes(raw_document("".join(paragraphs), styles=STYLES, numbering=NUMBERING))
    return read_document(path)


def labels(report: ReportText) -> list[str]:
    return [one.label for one in report.paragraphs]


EVERY_KIND = (
    styled("主要成效"),
    listed("组织领导", 1),
    listed("制度建设", 1),
    listed("学习", 2),
    plain("正文。"),
    listed("培训", 2),
    listed("项目", 2, name=2).replace('w:ilvl w:val="2"', 'w:ilvl w:val="0"'),
    styled("存在的不足", "derived"),
    listed("力量", 1),
    listed("条目", 3),
    listed("另起", 2, name=3),
    listed("接着", 2, name=3),
)


def test_each_level_counts_and_a_shallower_one_begins_the_deeper_anew(tmp_path: Path) -> None:
    expected = ["一、", "（一）", "（二）", "1.", "", "2.", "", "二、", "（一）", "2.1", "5.", "6."]
    report = read(tmp_path, *EVERY_KIND)
    assert labels(report) == expected
    assert report.paragraphs[0].text == "主要成效"


def test_an_empty_paragraph_takes_a_number_and_a_deleted_mark_does_not(tmp_path: Path) -> None:
    gone = "<w:rPr><w:del w:id='1' w:author='a'/></w:rPr></w:pPr>"
    report = read(
        tmp_path, listed("甲", 1), listed("", 1), listed("丙", 1).replace("</w:pPr>", gone, 1), listed("丁", 1)
    )
    assert labels(report) == ["（一）", "（三）"]
    assert [one.text for one in report.paragraphs] == ["甲", "丙丁"]


def test_a_paragraph_that_opts_out_of_its_styles_list_has_no_number(tmp_path: Path) -> None:
    out = (
        '<w:p><w:pPr><w:pStyle w:val="chapter"/><w:numPr><w:numId w:val="0"/></w:numPr></w:pPr>' + run("附") + "</w:p>"
    )
    assert labels(read(tmp_path, styled("一"), out, styled("二"))) == ["一、", "", "二、"]


def test_a_list_that_the_file_lacks_or_that_runs_in_a_ring_numbers_nothing(tmp_path: Path) -> None:
    assert labels(read(tmp_path, listed("甲", 0, name=9), listed("乙", 8))) == ["", ""]


@pytest.mark.parametrize(
    ("number", "shape", "written"),
    [
        (12, "chineseCountingThousand", "十二"),
        (3, "decimalEnclosedCircleChinese", "③"),
        (21, "decimalEnclosedCircle", "21"),
        (10, "chineseLegalSimplified", "壹拾"),
        (10, "ideographDigital", "一〇"),
        (2, "ideographTraditional", "乙"),
        (11, "ideographTraditional", "11"),
        (4, "decimalFullWidth", "４"),
        (4, "decimalZero", "04"),
        (28, "lowerLetter", "bb"),
        (1999, "upperRoman", "MCMXCIX"),
        (4, "lowerRoman", "iv"),
        (7, "hebrew1", "7"),
        (0, "upperRoman", "0"),
    ],
)
def test_numbers_are_written_as_word_writes_them(number: int, shape: str, written: str) -> None:
    assert list_number(number, shape) == written


def test_headings_with_automatic_numbers_divide_a_report_as_typed_ones_do(tmp_path: Path) -> None:
    report = read(
        tmp_path,
        plain("临江区司法局2023年度法治政府建设情况报告"),
        styled("2023年主要举措和成效"),
        listed("加强学习", 1),
        plain("全年学习12次。"),
        styled("存在的不足"),
        plain("力量不足。"),
        styled("2024年工作打算"),
        plain("2024年，加强培训。"),
    )
    model = build_model(report)
    assert [(one.level, one.ordinal, one.title) for one in model.headings] == [
        (1, 1, "2023年主要举措和成效"),
        (2, 1, "加强学习"),
        (1, 2, "存在的不足"),
        (1, 3, "2024年工作打算"),
    ]
    assert model.sentences[-1].part is Part.PLAN


@pytest.mark.libreoffice
def test_libreoffice_shows_the_same_numbers(tmp_path: Path, convert: Callable[[Path, str], Path]) -> None:
    known_to_both = [one for one in EVERY_KIND if "条目" not in one]  # LibreOffice 7.4 passes over w:isLgl
    report = read(tmp_path, *known_to_both)
    shown = convert(tmp_path / "报告.docx", "txt:Text (encoded):UTF8").read_text(encoding="utf-8-sig").splitlines()
    ours = [(one.label + one.text).replace(" ", "") for one in report.paragraphs]
    theirs = ["".join(line.split()).removeprefix("•") for line in shown if line.strip()]
    assert ours == theirs
