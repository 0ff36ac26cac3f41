"""The view of a report loses no word of it, and every place in it leads back to the text as written."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from report_drafter.domain.location import TextSpan
from report_drafter.domain.report_text import EffacedText, Effacement, LinkedFigure, Paragraph, ReportText, Story
from report_drafter.language.text.reading_view import evenly_written, reading_view

NARROW = str.maketrans("０１２３４５６７８９％⽅", "0123456789%方", "\u200b")
TEXTS = st.text(alphabet="一、年度办结件次%％0９ 　\n，。⽅\u200b", min_size=1, max_size=90).filter(
    lambda text: text.strip("\u200b \u3000\n")
)


def view_of(text: str, **details: object) -> list[str]:
    paragraph = Paragraph(1, text, **details)  # type: ignore[arg-type]  # details of the one built here
    return [one.text for one in reading_view(ReportText("报告.docx", (paragraph,))).text.paragraphs]


def test_single_blanks_between_figures_and_words_are_passed_over() -> None:
    assert view_of("2023 年走访企业 3907 家次，办结率 98.5 %。") == ["2023年走访企业3907家次，办结率98.5%。"]


@pytest.mark.parametrize(
    ("written", "read"),
    [
        pytest.param("民⽣⼯作扎实，⻓期向好，⾦额", "民生工作扎实，长期向好，金额", id="radicals copied from a PDF"),
        pytest.param("執法人員，\uf9b5类", "執法人員，例类", id="a compatibility form"),
        pytest.param(
            "走访\u200b企业3907\u200b家次，法\ufe00治法\U000e0100治", "走访企业3907家次，法治法治", id="unseen marks"
        ),
        pytest.param("走访企业 ３９０７ 家次", "走访企业3907家次", id="blanks beside wide digits"),
        pytest.param("走访\u2009企业3907\u202f家次", "走访\u2009企业3907家次", id="a thin blank"),
        pytest.param(
            "共走访企业  3907\u3000家次。", "共走访企业3907家次。", id="doubled and wide blanks in a sentence"
        ),
        pytest.param(
            "走访企业3 907家，共1\u00a0234 567元。", "走访企业3907家，共1234567元。", id="thousands set apart"
        ),
        pytest.param('"放管服"改革，"三个代表"', "“放管服”改革，“三个代表”", id="straight quotation marks"),
        pytest.param("办结率98 ‰，提高。 二是抓好落实", "办结率98‰，提高。二是抓好落实", id="a blank behind a mark"),
    ],
)
def test_what_says_the_same_reads_the_same(written: str, read: str) -> None:
    assert view_of(written) == [read]


def test_breaks_of_other_programs_part_lines_too() -> None:
    line = "全年召开会议12次，研究议题31个，印发文件5份。"
    assert view_of("\u2028".join([line] * 3)) == [line] * 3


def test_an_evenly_written_report_keeps_its_paragraphs_and_figures() -> None:
    lines = "全年召开会议12次，研究议题31个，印发文件5份。\n" * 4 + "走访企业 ３９０７ 家次。"
    figure = LinkedFigure("0203", lines.index("３"), lines.index("３") + 4)
    (even,) = evenly_written(ReportText("报告.docx", (Paragraph(7, lines, figures=(figure,)),))).paragraphs
    assert even.number == 7
    assert even.text == lines.replace(" ３９０７ ", "3907")
    assert even.text[even.figures[0].start : even.figures[0].end] == "3907"


def test_struck_and_hidden_words_are_passed_over_and_places_lead_back() -> None:
    text = "走访企业39074111家次（内部掌握）。"
    effaced = (EffacedText(4, 8, Effacement.STRUCK), EffacedText(14, 20, Effacement.HIDDEN))
    report = ReportText("报告.docx", (Paragraph(1, text, effaced=effaced),))
    view = reading_view(report)
    (read,) = view.text.paragraphs
    assert read.text == "走访企业4111家次。"
    assert view.span(read, 4, 8) == TextSpan("报告.docx", 1, 8, 12, "4111")
    assert [one.text for one in evenly_written(report).paragraphs] == [read.text]


def test_a_paragraph_that_is_struck_as_a_whole_is_not_read() -> None:
    gone = Paragraph(2, "一、概况", effaced=(EffacedText(0, 4, Effacement.STRUCK),))
    report = ReportText("报告.docx", (Paragraph(1, "甲"), gone, Paragraph(3, "乙")))
    view = reading_view(report)
    assert [(one.text, view.number(one)) for one in view.text.paragraphs] == [("甲", 1), ("乙", 3)]
    assert [(one.text, one.number) for one in evenly_written(report).paragraphs] == [("甲", 1), ("乙", 3)]


def test_a_figure_in_struck_words_is_gone_with_them() -> None:
    struck = (EffacedText(2, 6, Effacement.STRUCK),)
    written = Paragraph(1, "走访39074111家次", figures=(LinkedFigure("0203", 2, 6),), effaced=struck)
    (read,) = reading_view(ReportText("报告.docx", (written,))).text.paragraphs
    assert (read.text, read.figures, read.effaced) == ("走访4111家次", (), ())


def test_a_tab_between_a_figure_and_its_unit_is_a_slip_and_in_a_row_a_column() -> None:
    assert view_of("走访企业\t3907\t家次，收集诉求5件。") == ["走访企业3907家次，收集诉求5件。"]
    assert view_of("办结率98\t%，提高。") == ["办结率98%，提高。"]
    for row in ("立案\t559\t件，其中", "甲\t12\t件\t下降，合计3件。", "一、\t概况。"):
        assert view_of(row) == [row]


def test_columns_names_and_words_keep_their_blanks() -> None:
    kept = "立案（件）  559  612\t张 三 项目  2022年  2023年"
    assert view_of(kept) == [kept]
    assert view_of("立案 559 612 件") == ["立案559 612件"]
    assert view_of('2022 300 件，12 34 件，长3"尺，1.5 300，0 345。') == [
        '2022 300件，12 34件，长3"尺，1.5 300，0 345。'
    ]


def test_a_long_paragraph_is_read_line_by_line_and_a_title_whole() -> None:
    line = "全年召开会议12次，研究议题31个，印发文件5份。"
    assert view_of("\n\n".join([line] * 3)) == [line] * 3
    assert view_of("示例局关于\n2023年度法治政府建设情况的报告") == ["示例局关于\n2023年度法治政府建设情况的报告"]
    assert view_of("\n".join([line] * 3), story=Story.TABLE) == ["\n".join([line] * 3)]


def test_a_report_that_needs_no_view_is_its_own() -> None:
    text = ReportText("报告.docx", (Paragraph(3, "全年走访企业3907家次。"), Paragraph(5, "名 单")))
    assert reading_view(text).text is text


def test_running_text_in_a_table_of_one_column_is_no_table() -> None:
    cells = ("示例局2023年度法治政府建设情况报告", "全年召开会议12次，研究议题31个，印发文件5份。" * 3)
    framed = tuple(Paragraph(at, text, Story.TABLE, table=(1, 1, 1)) for at, text in enumerate(cells, start=1))
    listed = (Paragraph(3, "单位", Story.TABLE, table=(2, 1, 1)), Paragraph(4, "件数", Story.TABLE, table=(2, 1, 2)))
    view = reading_view(ReportText("报告.docx", (*framed, *listed)))
    assert [one.story for one in view.text.paragraphs] == [Story.BODY, Story.BODY, Story.TABLE, Story.TABLE]
    assert view.span(view.text.paragraphs[1], 0, 4).paragraph == 2


def test_only_the_first_line_keeps_the_level_and_the_number_of_its_paragraph() -> None:
    long = "主要成效\n" + "全年走访企业3907家次。" * 6
    text = ReportText("报告.docx", (Paragraph(1, long, level=1, label="一、"),))
    assert [(one.level, one.label) for one in reading_view(text).text.paragraphs] == [(1, "一、"), (None, "")]


def test_linked_figures_stay_on_their_digits() -> None:
    text = "走访企业 3907 家次。"
    view = reading_view(ReportText("报告.docx", (Paragraph(1, text, figures=(LinkedFigure("0203", 5, 9),)),)))
    read = view.text.paragraphs[0]
    figure = read.figures[0]
    assert read.text[figure.start : figure.end] == "3907"
    assert view.span(read, figure.start, figure.end).text == "3907"


@given(st.lists(TEXTS, min_size=1, max_size=4), st.data())
def test_every_stretch_leads_back_to_the_same_words(texts: list[str], data: st.DataObject) -> None:
    written = ReportText("报告.docx", tuple(Paragraph(at, text) for at, text in enumerate(texts, start=1)))
    view = reading_view(written)
    paragraph = data.draw(st.sampled_from(view.text.paragraphs))
    start = data.draw(st.integers(0, len(paragraph.text)))
    end = data.draw(st.integers(start, len(paragraph.text)))
    span = view.span(paragraph, start, end)
    home = written.paragraphs[span.paragraph - 1].text
    assert home[span.start : span.end] == span.text
    assert _bare(span.text) == _bare(paragraph.text[start:end])


@given(st.lists(TEXTS, min_size=1, max_size=4))
def test_no_word_is_lost(texts: list[str]) -> None:
    written = ReportText("报告.docx", tuple(Paragraph(at, text) for at, text in enumerate(texts, start=1)))
    assert _bare(reading_view(written).text.plain) == _bare(written.plain)


def _bare(text: str) -> str:
    return "".join(text.translate(NARROW).split())


def test_a_paragraph_is_found_by_its_number_and_no_other() -> None:
    view = reading_view(ReportText("报告.docx", (Paragraph(2, "一"), Paragraph(7, "二"))))
    assert (view.paragraph(2).text, view.paragraph(7).text) == ("一", "二")
    for number in (1, 3, 8):
        with pytest.raises(KeyError):
            view.paragraph(number)


def test_a_paragraph_of_blanks_is_none_of_the_view() -> None:
    written = (Paragraph(1, "办结 12 件。"), Paragraph(2, " "), Paragraph(3, "二"))
    view = reading_view(ReportText("报告.docx", written))
    assert [(one.text, view.number(one)) for one in view.text.paragraphs] == [("办结12件。", 1), ("二", 3)]
