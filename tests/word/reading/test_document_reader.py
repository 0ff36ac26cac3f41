"""Specifies how a Word report is read: what is text, in which order, and what each paragraph is."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from report_drafter.domain.errors import UnreadableFile
from report_drafter.domain.report_text import LinkedFigure, Paragraph, Story
from report_drafter.word.reading.document_reader import read_document
from tests.builders.raw_document import control, deleted, inserted, paragraph, raw_document, run

DELETED_MARK = '<w:rPr><w:del w:id="9" w:author="李四"/></w:rPr>'
STYLES = """
<w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/></w:style>
<w:style w:type="paragraph" w:styleId="t"><w:name w:val="Title"/><w:basedOn w:val="a"/></w:style>
<w:style w:type="paragraph" w:styleId="h1"><w:name w:val="heading 1"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>
<w:style w:type="paragraph" w:styleId="own"><w:name w:val="机关标题"/><w:basedOn w:val="h1"/></w:style>
<w:style w:type="paragraph" w:styleId="loop"><w:name w:val="x"/><w:basedOn w:val="loop"/></w:style>
"""


def read(tmp_path: Path, body: str, **parts: str) -> tuple[Paragraph, ...]:
    path = tmp_path / "报告.docx"
    path.write_bytes(raw_document(body, **parts))
    return read_document(path).paragraphs


def texts(tmp_path: Path, body: str, **parts: str) -> list[str]:
    return [one.text for one in read(tmp_path, body, **parts)]


def styled(style: str, text: str) -> str:
    return paragraph(text, properties=f'<w:pStyle w:val="{style}"/>')


def table(*rows: str) -> str:
    return f"<w:tbl>{''.join(rows)}</w:tbl>"


def row(*cells: str, properties: str = "") -> str:
    inner = "".join(one if one.startswith("<w:tc>") else f"<w:tc>{paragraph(one)}</w:tc>" for one in cells)
    return f"<w:tr><w:trPr>{properties}</w:trPr>{inner}</w:tr>"


def test_paragraphs_are_numbered_over_those_that_are_not_empty(tmp_path: Path) -> None:
    body = paragraph("甲") + paragraph() + paragraph("　 ") + paragraph("乙")
    assert [(one.number, one.text) for one in read(tmp_path, body)] == [(1, "甲"), (2, "乙")]


def test_the_file_is_named_without_its_folder(tmp_path: Path) -> None:
    path = tmp_path / "报告.docx"
    path.write_bytes(raw_document(paragraph("甲")))
    assert read_document(path).file == "报告.docx"


def test_controls_links_smart_tags_and_field_results_are_text(tmp_path: Path) -> None:
    field = (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r>'
        f'<w:r><w:fldChar w:fldCharType="separate"/></w:r>{run("7")}<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )
    body = paragraph(
        "甲",
        control("0101", "3907"),
        f"<w:hyperlink>{run('链')}</w:hyperlink>",
        f"<w:smartTag><w:smartTag>{run('签')}</w:smartTag></w:smartTag>",
        f'<w:fldSimple w:instr="DATE">{run("域")}</w:fldSimple>',
        field,
        "乙",
    )
    assert texts(tmp_path, body) == ["甲3907链签域7乙"]


def test_a_field_result_inside_another_fields_instruction_is_not_text(tmp_path: Path) -> None:
    begin, separate, end = (f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>' for kind in ("begin", "separate", "end"))
    body = paragraph("前", begin, begin, separate, run("内"), end, separate, run("外"), end, "后")
    assert texts(tmp_path, body) == ["前外后"]


def test_tabs_breaks_and_special_hyphens_count_one_character(tmp_path: Path) -> None:
    body = "<w:p><w:r><w:t>甲</w:t><w:tab/><w:t>乙</w:t><w:br/><w:noBreakHyphen/><w:t>丙</w:t></w:r></w:p>"
    assert texts(tmp_path, body) == ["甲\t乙\n-丙"]


def test_insertions_count_and_deletions_do_not(tmp_path: Path) -> None:
    body = paragraph("走访企业", deleted("3907"), inserted("4111"), "家次")
    assert texts(tmp_path, body) == ["走访企业4111家次"]


def test_moved_text_counts_where_it_was_moved_to(tmp_path: Path) -> None:
    moved = f'<w:moveFrom w:id="1" w:author="a">{run("移")}</w:moveFrom>'
    arrived = f'<w:moveTo w:id="2" w:author="a">{run("移")}</w:moveTo>'
    assert texts(tmp_path, paragraph("甲", moved) + paragraph("乙", arrived)) == ["甲", "乙移"]


def test_a_paragraph_whose_mark_is_deleted_runs_on_into_the_next(tmp_path: Path) -> None:
    body = paragraph("前半，", properties=DELETED_MARK) + paragraph("后半。") + paragraph("另段。")
    assert texts(tmp_path, body) == ["前半，后半。", "另段。"]


def test_deleted_rows_and_cells_are_gone(tmp_path: Path) -> None:
    gone = f'<w:tc><w:tcPr><w:cellDel w:id="3" w:author="a"/></w:tcPr>{paragraph("删格")}</w:tc>'
    body = table(row("甲", gone, "乙"), row("删行", properties='<w:del w:id="4" w:author="a"/>'), row("丙"))
    found = read(tmp_path, body)
    assert [(one.text, one.table) for one in found] == [("甲", (1, 1, 1)), ("乙", (1, 1, 2)), ("丙", (1, 2, 1))]


def test_tables_stand_in_reading_order_with_their_columns(tmp_path: Path) -> None:
    wide = f'<w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>{paragraph("宽")}</w:tc>'
    body = paragraph("前") + table(row(wide, "三")) + paragraph("后")
    found = read(tmp_path, body)
    assert [(one.text, one.story, one.table) for one in found] == [
        ("前", Story.BODY, None),
        ("宽", Story.TABLE, (1, 1, 1)),
        ("三", Story.TABLE, (1, 1, 3)),
        ("后", Story.BODY, None),
    ]


def test_a_control_around_paragraphs_or_rows_hides_nothing(tmp_path: Path) -> None:
    around = "<w:sdt><w:sdtContent>{}</w:sdtContent></w:sdt>"
    body = around.format(paragraph("段")) + table(around.format(row("格")))
    assert texts(tmp_path, body) == ["段", "格"]


def test_a_text_box_is_read_once_after_the_body(tmp_path: Path) -> None:
    box = f"<wps:txbx><w:txbxContent>{paragraph('框内')}</w:txbxContent></wps:txbx>"
    old = f"<w:pict><v:textbox><w:txbxContent>{paragraph('框内')}</w:txbxContent></v:textbox></w:pict>"
    drawing = (
        f'<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>{box}</w:drawing></mc:Choice>'
        f"<mc:Fallback>{old}</mc:Fallback></mc:AlternateContent></w:r>"
    )
    found = read(tmp_path, paragraph("锚", drawing) + paragraph("后"))
    assert [(one.text, one.story) for one in found] == [
        ("锚", Story.BODY),
        ("后", Story.BODY),
        ("框内", Story.TEXT_BOX),
    ]


def word_art(text: str, on: str = "t") -> str:
    path = f'<v:textpath on="{on}" string="{text}"/>'
    return f'<w:r><w:pict><v:shape id="a" type="#_x0000_t136">{path}</v:shape></w:pict></w:r>'


def test_word_art_is_read_as_a_text_box(tmp_path: Path) -> None:
    found = read(
        tmp_path, paragraph(word_art("示例市公安局文件"), "一、概况") + paragraph(word_art("无", on="f"), "乙")
    )
    assert [(one.number, one.text, one.story) for one in found] == [
        (1, "一、概况", Story.BODY),
        (2, "乙", Story.BODY),
        (3, "示例市公安局文件", Story.TEXT_BOX),
    ]


def test_a_watermark_is_read_from_the_header(tmp_path: Path) -> None:
    body = paragraph("正文") + '<w:sectPr><w:headerReference w:type="default" r:id="header1"/></w:sectPr>'
    found = read(tmp_path, body, header1=paragraph(word_art("征求意见稿")))
    assert [(one.text, one.story) for one in found] == [("正文", Story.BODY), ("征求意见稿", Story.TEXT_BOX)]


def test_notes_headers_and_footers_follow_the_body(tmp_path: Path) -> None:
    body = paragraph("正文") + (
        '<w:sectPr><w:headerReference w:type="default" r:id="header1"/>'
        '<w:headerReference w:type="even" r:id="header1"/>'
        '<w:footerReference w:type="default" r:id="footer1"/></w:sectPr>'
    )
    notes = (
        f'<w:footnote w:type="separator" w:id="-1">{paragraph("线")}</w:footnote>'
        f'<w:footnote w:id="1">{paragraph("脚注")}</w:footnote>'
    )
    found = read(tmp_path, body, footnotes=notes, header1=paragraph("页眉"), footer1=paragraph("页脚"))
    assert [(one.number, one.text, one.story) for one in found] == [
        (1, "正文", Story.BODY),
        (2, "脚注", Story.FOOTNOTE),
        (3, "页眉", Story.HEADER),
        (4, "页脚", Story.FOOTER),
    ]


def test_levels_come_from_styles_what_they_are_based_on_and_the_paragraph_itself(tmp_path: Path) -> None:
    own = paragraph("自定", properties='<w:outlineLvl w:val="1"/>')
    plain = paragraph("降为正文", properties='<w:pStyle w:val="h1"/><w:outlineLvl w:val="9"/>')
    body = styled("t", "题") + styled("own", "一、") + own + plain + styled("loop", "环") + styled("none", "无")
    found = read(tmp_path, body, styles=STYLES)
    assert [one.level for one in found] == [0, 1, 2, None, None, None]


def test_controls_tie_figures_to_indicators_by_offset(tmp_path: Path) -> None:
    body = paragraph("走访", control("0101", "3907"), "家次，", control("0102", "86"), "场")
    (found,) = read(tmp_path, body)
    assert found.figures == (LinkedFigure("0101", 2, 6), LinkedFigure("0102", 9, 11))


def test_a_retyped_control_spans_the_new_figure(tmp_path: Path) -> None:
    changed = control("0101", "3907").replace(run("3907"), deleted("3907") + inserted("4111余"))
    (found,) = read(tmp_path, paragraph("走访", changed, "家次"))
    assert (found.text, found.figures) == ("走访4111余家次", (LinkedFigure("0101", 2, 7),))


def test_a_bookmark_speaks_where_the_control_is_gone(tmp_path: Path) -> None:
    marked = '<w:bookmarkStart w:id="5" w:name="_rd1_0101"/>' + run("3907") + '<w:bookmarkEnd w:id="5"/>'
    (found,) = read(tmp_path, paragraph("走访", marked, "家次"))
    assert found.figures == (LinkedFigure("0101", 2, 6),)


def test_last_years_figures_and_changes_are_not_taken_for_this_years(tmp_path: Path) -> None:
    last = control("0101", "3506", title="走访企业·上年（经侦支队.xlsx 指标!F7）")
    marked = '<w:bookmarkStart w:id="5" w:name="_rc1_0101"/>' + run("11.4%") + '<w:bookmarkEnd w:id="5"/>'
    (found,) = read(tmp_path, paragraph("上年", last, "，增长", marked))
    assert [(one.code, one.aspect) for one in found.figures] == [("0101", "上年"), ("0101", "比上年")]


def test_foreign_controls_and_placeholders_are_no_figures(tmp_path: Path) -> None:
    foreign = control("0101", "1", title="领导签字")
    placeholder = control("0101", "单击输入").replace("</w:sdtPr>", "<w:showingPlcHdr/></w:sdtPr>")
    (found,) = read(tmp_path, paragraph("甲", foreign, placeholder))
    assert found.figures == ()


def test_reading_imports_neither_an_editor_nor_a_workbook_library() -> None:
    program = (
        "import sys, report_drafter.word.reading.document_reader;"
        "print([n for n in ('docx', 'docxtpl', 'openpyxl', 'jinja2') if n in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_a_long_report_is_read_whole(tmp_path: Path) -> None:
    body = "".join(paragraph(f"第{one}段") for one in range(2000))
    assert len(read(tmp_path, body)) == 2000


def test_a_field_without_an_end_hides_nothing(tmp_path: Path) -> None:
    begun = '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> PAGE </w:instrText></w:r>'
    ended = '<w:del w:id="1" w:author="李四"><w:r><w:fldChar w:fldCharType="end"/></w:r></w:del>'
    whole = (
        f'{begun}<w:r><w:fldChar w:fldCharType="separate"/></w:r>{run("3")}<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )
    body = paragraph(begun, "一、概况") + paragraph("第", whole, "页") + paragraph(ended, "二、成效")
    assert texts(tmp_path, body) == ["一、概况", "第3页", "二、成效"]


def test_a_row_that_begins_later_keeps_its_columns(tmp_path: Path) -> None:
    later = f'<w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr><w:tc>{paragraph("559")}</w:tc></w:tr>'
    first = f"<w:tr><w:tc>{paragraph('立案')}</w:tc><w:tc>{paragraph('件数')}</w:tc></w:tr>"
    assert [one.table for one in read(tmp_path, table(first, later))] == [(1, 1, 1), (1, 1, 2), (1, 2, 2)]


def test_a_file_within_the_file_is_refused_in_words(tmp_path: Path) -> None:
    with pytest.raises(UnreadableFile, match="正文里嵌着另一个文件"):
        read(tmp_path, paragraph("一、概况") + '<w:altChunk r:id="rId9"/>')


def off_the_line(text: str, place: str = "superscript") -> str:
    return run(text, f'<w:vertAlign w:val="{place}"/>')


def test_a_digit_above_the_line_is_no_digit_of_the_figure_before_it(tmp_path: Path) -> None:
    body = paragraph(
        "走访企业3907", off_the_line("1"), "家次，10", off_the_line("4"), "平方米，1", off_the_line("0", "subscript")
    )
    assert texts(tmp_path, body) == ["走访企业3907¹家次，10⁴平方米，1₀"]


def test_other_words_above_the_line_are_what_was_typed(tmp_path: Path) -> None:
    body = paragraph(
        "走访3907", off_the_line("[1]"), "家，5km", off_the_line("2"), "，第3", off_the_line("rd"), "，12", run("34")
    )
    assert texts(tmp_path, body) == ["走访3907[1]家，5km2，第3rd，1234"]


def test_a_mark_of_ones_own_for_a_note_is_no_digit_of_the_figure_before_it(tmp_path: Path) -> None:
    mark = '<w:r><w:footnoteReference w:customMarkFollows="1" w:id="1"/><w:t>1</w:t></w:r>'
    note = f'<w:footnote w:id="1">{paragraph("含分局")}</w:footnote>'
    assert texts(tmp_path, paragraph("走访3907", mark, "家次"), footnotes=note) == ["走访3907¹家次", "含分局"]


def test_of_a_word_with_its_reading_above_only_the_word_counts(tmp_path: Path) -> None:
    word = f"<w:rt>{run('bì')}</w:rt><w:rubyBase>{run('苾')}</w:rubyBase>"
    assert texts(tmp_path, paragraph("芬", f"<w:r><w:ruby>{word}</w:ruby></w:r>", "村")) == ["芬苾村"]


def test_a_cell_in_a_control_is_a_cell_of_its_row(tmp_path: Path) -> None:
    cell = f"<w:sdt><w:sdtContent><w:tc>{paragraph('乙')}</w:tc></w:sdtContent></w:sdt>"
    body = f"<w:tbl><w:tr><w:tc>{paragraph('甲')}</w:tc>{cell}<w:tc>{paragraph('丙')}</w:tc></w:tr></w:tbl>"
    assert [(one.text, one.table) for one in read(tmp_path, body)] == [
        ("甲", (1, 1, 1)),
        ("乙", (1, 1, 2)),
        ("丙", (1, 1, 3)),
    ]


def test_a_paragraph_whose_mark_is_deleted_runs_into_no_table_and_is_there_at_the_end(tmp_path: Path) -> None:
    before = paragraph("表前", properties=DELETED_MARK)
    last = paragraph("末段", properties=DELETED_MARK)
    assert texts(tmp_path, f"{before}<w:tbl><w:tr><w:tc>{paragraph('格')}</w:tc></w:tr></w:tbl>{last}") == [
        "表前",
        "格",
        "末段",
    ]
