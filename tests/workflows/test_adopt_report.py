"""Adopting a report whole: files, proof, what is told where the proof fails."""

from __future__ import annotations

import errno
import tempfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from report_drafter.domain.errors import UserError
from report_drafter.domain.project import Project
from report_drafter.domain.year_over_year import IndicatorFigure
from report_drafter.drafting.report_context import build_context
from report_drafter.drafting.wording import number
from report_drafter.drafting.year_over_year import join_years
from report_drafter.language.numbers.quantity_reader import read_quantity
from report_drafter.word.package.opened_document import open_bytes, open_document
from report_drafter.word.reading.document_reader import read_document, read_text
from report_drafter.word.reading.marked_places import mark_places
from report_drafter.word.rendering.report_renderer import render_report
from report_drafter.workflows.adopt_report import AdoptedProject, adopt_report
from report_drafter.workflows.draft_report import draft_report
from report_drafter.workflows.publish_report import unsettled
from report_drafter.workflows.year_inputs import read_year
from tests.builders.document_builder import save_document
from tests.builders.old_reports import AWKWARD, HEADER, PLAIN
from tests.builders.raw_document import raw_document
from tests.builders.reviewer import commented, struck_by_hand
from tests.builders.ways_of_typing import pasted, spaced, wide

TEXT = """某某市公安局2023年度法治政府建设情况报告
一、2023年主要举措和成效
累计走访企业3,907家次，收集企业诉求５件，已办结4件，化解纠纷三百余件。
二、2024年工作安排
开展培训不少于8次。
特此报告。
某某市公安局
2024年3月13日
"""


PIECES = (
    *(
        "走访企业",
        "办理",
        "案件",
        "其中",
        "同比增长",
        "分别为",
        "达",
        "约",
        "近",
        "超过",
        "第",
        "从",
        "增加到",
        "和",
        "的",
        "一是",
    ),
    *(
        "3907",
        "12",
        "1,234",
        "３．７",
        "余",
        "万",
        "亿",
        "二十余",
        "几十",
        "12345",
        "4G",
        "3+3+N",
        "62.62%",
        "2023年",
        "2022年度",
    ),
    *(
        "家次",
        "件",
        "起",
        "％",
        "，",
        "。",
        "；",
        "、",
        "（",
        "）",
        "《",
        "》",
        "“",
        "”",
        "以上",
        "个工作日内",
        "2024年3月13日",
    ),
    *(
        "《法治政府建设实施纲要（2021—2025年）》",
        "〔2021〕30号",
        "&",
        "<",
        ">",
        '"',
        "'",
        "\t",
        "\u3000",
        "😀",
        "特此报告",
    ),
)


def adopt_body(folder: Path, body: str) -> AdoptedProject:
    return adopt_report(save_document(folder / "旧.docx", body, header=HEADER), folder / "项目")


def redrafted(adopted: AdoptedProject, folder: Path) -> list[str]:
    """What the main job, run on the adopted project, writes."""
    path = folder / "新.docx"
    path.write_bytes(draft_report(adopted.project).rendered.content)
    return [one.text for one in read_document(path).paragraphs]


def drafted_figures(adopted: AdoptedProject) -> dict[str, IndicatorFigure]:
    inputs = read_year(adopted.project)
    figures = join_years(inputs.catalogue, inputs.submissions, (), {})
    return {one.indicator.name: one for one in figures.values()}


def with_value(figure: IndicatorFigure, typed: str) -> IndicatorFigure:
    return replace(figure, change=replace(figure.change, this=read_quantity(f"{typed}{figure.indicator.unit}")))


def rendered_texts(adopted: AdoptedProject, figures: dict[str, IndicatorFigure]) -> list[str]:
    catalogue = read_year(adopted.project).catalogue
    context = build_context(catalogue, {one.indicator.code: one for one in figures.values()}, ())
    made = render_report(adopted.project.template, context).content
    return [one.text for one in read_text(open_bytes(made, "新.docx")).paragraphs]


def test_drafting_an_adopted_report_gives_the_old_one_back_to_the_character(tmp_path: Path) -> None:
    adopted = adopt_body(tmp_path, PLAIN)
    assert adopted.differences == ()
    old = [one.text for one in read_document(tmp_path / "旧.docx").paragraphs]
    assert redrafted(adopted, tmp_path) == old


def test_a_plain_text_is_given_back_line_by_line_in_any_way_of_writing_digits(tmp_path: Path) -> None:
    (tmp_path / "旧.txt").write_text(TEXT, encoding="gb18030")
    adopted = adopt_report(tmp_path / "旧.txt", tmp_path / "项目")
    assert adopted.differences == ()
    assert redrafted(adopted, tmp_path)[: len(TEXT.splitlines())] == TEXT.splitlines()


@pytest.mark.parametrize("way", [spaced, wide, pasted])
def test_blanks_wide_digits_and_line_breaks_are_given_back_and_hide_no_figure(
    tmp_path: Path, way: Callable[[Path, str], Path]
) -> None:
    plain = tmp_path / "报告.txt"
    plain.write_text(TEXT, encoding="utf-8")
    expected = adopt_report(plain, tmp_path / "照打")
    adopted = adopt_report(way(tmp_path, TEXT), tmp_path / "项目")
    assert adopted.differences == ()
    assert {one.name for one in adopted.adoption.facts} == {one.name for one in expected.adoption.facts}
    assert adopted.adoption.year == 2023


def test_changing_one_value_changes_exactly_the_places_that_state_it(tmp_path: Path) -> None:
    body = PLAIN.replace("## （二）规范行政执法", "## （二）规范行政执法\n全年累计走访企业3907家次。")
    adopted = adopt_body(tmp_path, body)
    values = next(path for path in adopted.written if path.name.startswith("待分配"))
    from openpyxl import load_workbook

    workbook = load_workbook(values)
    (cell,) = (cell for row in workbook["指标"] for cell in row if cell.value == 3907)
    cell.value = 4000
    workbook.save(values)
    old = [one.text for one in read_document(tmp_path / "旧.docx").paragraphs]
    changed = [(one, other) for one, other in zip(old, redrafted(adopted, tmp_path), strict=True) if one != other]
    assert len(changed) == 2
    assert all(other == one.replace("3907", "4000") for one, other in changed)


@pytest.mark.parametrize("place", range(12))
def test_changing_any_value_changes_its_places_and_no_other_character(tmp_path: Path, place: int) -> None:
    adopted = adopt_body(tmp_path, f"{PLAIN}{AWKWARD.partition('成效')[2]}")
    fact = adopted.adoption.facts[place]
    figures = drafted_figures(adopted)
    figures[fact.name] = with_value(figures[fact.name], "77")
    printed = number(figures[fact.name])
    changed = {one.number: one.text for one in adopted.view.written.paragraphs}
    stated = (adopted.read_place(one.measure.paragraph, one.start, one.end) for one in (*fact.places, *fact.others))
    for one in sorted(stated, key=lambda one: -one.start):
        old = changed[one.paragraph]
        changed[one.paragraph] = f"{old[: one.start]}{printed}{old[one.end :]}"
    assert rendered_texts(adopted, figures) == [*changed.values()]


def test_a_figure_in_two_formats_keeps_both_in_the_adopted_year(tmp_path: Path) -> None:
    adopted = adopt_body(tmp_path, AWKWARD)
    assert adopted.differences == ()
    template = "\n".join(one.text for one in read_document(adopted.project.template).paragraphs)
    test = '年度 == "2023" and 培训民警 == "120"'
    assert f"{{% if {test} %}}1{{% else %}}{{{{ 培训民警 }}}}{{% endif %}}{{% if {test} %}}2{{% endif %}}" in template


def test_an_agency_in_two_formats_keeps_both_in_the_adopted_year(tmp_path: Path) -> None:
    assert adopt_body(tmp_path, PLAIN.replace("#0 某某市公安局", "#0 某某⟦kai:市公安局⟧", 1)).differences == ()


def test_a_figure_across_the_border_of_a_control_stays_text_and_is_told(tmp_path: Path) -> None:
    assert [one.old for one in adopt_body(tmp_path, AWKWARD).untagged] == ["69"]


def test_what_reviewers_left_in_the_old_report_does_not_return_every_year(tmp_path: Path) -> None:
    save_document(tmp_path / "旧.docx", PLAIN.replace("⟦b:39⟧⟦b:07⟧", "⟦-:3900⟧⟦+:3907⟧"))
    copy = commented(tmp_path / "旧.docx", tmp_path / "批注.docx", "请核对", "审阅人", "走访企业")
    adopted = adopt_report(copy, tmp_path / "项目")
    assert adopted.differences == ()
    left, cleaned = open_document(copy), open_document(adopted.project.template)
    assert list(unsettled(left, mark_places(left)))
    assert not list(unsettled(cleaned, mark_places(cleaned)))


def test_what_is_struck_by_hand_is_no_figure_but_stays_and_is_told(tmp_path: Path) -> None:
    save_document(tmp_path / "旧.docx", PLAIN.replace("⟦b:39⟧⟦b:07⟧", "⟦b:4111⟧"))
    old = struck_by_hand(tmp_path / "旧.docx", tmp_path / "划.docx", "4111", "3907")
    adopted = adopt_report(old, tmp_path / "项目")
    assert adopted.differences == ()
    assert [(one.file, one.text) for one in adopted.effaced] == [("划.docx", "4111")]
    assert "4111" not in {fact.figure.typed for fact in adopted.adoption.facts}
    template = read_document(adopted.project.template).plain
    assert "4111{{ 走访企业 }}" in template


ONE_PARAGRAPH = (
    "某某市公安局2023年度法治政府建设情况报告",
    "一、2023年主要举措和成效",
    "累计走访企业3907家次，收集企业诉求5件，已办结4件；妥处群体性事件593起，培训民警120人次。",
    "二、2023年主要负责人履行法治建设职责情况",
    "全年召开会议12次，研究议题31个，印发文件5份。妥善处置群体性事件83起，整改隐患69处。",
)


def test_a_report_of_one_paragraph_is_tagged_throughout_and_its_places_are_those_of_the_file(tmp_path: Path) -> None:
    lines = "<w:br/>".join(f"<w:t>{one}</w:t>" for one in ONE_PARAGRAPH)
    (tmp_path / "旧.docx").write_bytes(raw_document(f"<w:p><w:r>{lines}</w:r></w:p>"))
    adopted = adopt_report(tmp_path / "旧.docx", tmp_path / "项目")
    assert (adopted.untagged, adopted.differences) == ((), ())
    (conflict,) = (other.measure for fact in adopted.adoption.facts for other in fact.conflicting)
    place = adopted.read_place(conflict.paragraph, conflict.start, conflict.end)
    assert (conflict.paragraph.number, place.paragraph, place.text) == (5, 1, "83起")
    assert adopted.around(place, 12) == "妥善处置群体性事件83起"


def test_the_same_report_gives_the_same_bytes(tmp_path: Path) -> None:
    for name in ("甲", "乙"):
        (tmp_path / name).mkdir()
        adopt_body(tmp_path / name, PLAIN)
    for part in ("templates/annual_report.docx", "inputs/2023/catalogue.xlsx", "inputs/2023/待分配.xlsx"):
        assert (tmp_path / "甲/项目" / part).read_bytes() == (tmp_path / "乙/项目" / part).read_bytes()


def test_a_folder_with_content_is_not_touched(tmp_path: Path) -> None:
    (tmp_path / "项目").mkdir()
    (tmp_path / "项目" / "留.txt").write_text("留")
    with pytest.raises(UserError):
        adopt_body(tmp_path, PLAIN)
    assert [one.name for one in (tmp_path / "项目").iterdir()] == ["留.txt"]


@pytest.mark.parametrize("refused", ["catalogue.xlsx", "待分配.xlsx", "annual_report.docx"])
def test_where_one_file_cannot_be_written_no_half_project_stays_and_a_second_try_is_free(
    tmp_path: Path, refused: str
) -> None:
    replace = Path.replace

    def full(temporary: Path, target: Path) -> Path:
        if target.name == refused:
            raise OSError(errno.ENOSPC, "No space left on device", str(target))
        return replace(temporary, target)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Path, "replace", full)
        with pytest.raises(UserError, match=rf"{refused}.*磁盘空间不足"):
            adopt_body(tmp_path, PLAIN)
    assert not (tmp_path / "项目").exists()
    assert len(adopt_body(tmp_path, PLAIN).written) == 3


def test_a_report_that_fails_its_proof_with_an_error_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> None:
        raise UserError("指标目录有错误，不能继续")

    monkeypatch.setattr("report_drafter.workflows.adopt_report.understood_catalogue", broken)
    with pytest.raises(UserError, match="指标目录有错误"):
        adopt_body(tmp_path, PLAIN)
    assert not (tmp_path / "项目").exists()


def test_a_report_without_a_year_asks_for_it(tmp_path: Path) -> None:
    (tmp_path / "旧.txt").write_text("工作情况\n全年走访企业5家。\n", encoding="utf-8")
    with pytest.raises(UserError, match="年度"):
        adopt_report(tmp_path / "旧.txt", tmp_path / "甲")
    assert adopt_report(tmp_path / "旧.txt", tmp_path / "乙", year=2022).project == Project(tmp_path / "乙", 2022)


def test_a_template_is_not_taken_for_a_report(tmp_path: Path) -> None:
    (tmp_path / "旧.txt").write_text(
        "某局2023年度情况报告\n全年走访企业{{ 走访企业 }}家，培训5次。\n", encoding="utf-8"
    )
    with pytest.raises(UserError, match="第2段"):
        adopt_report(tmp_path / "旧.txt", tmp_path / "项目")
    assert not (tmp_path / "项目").exists()


def test_a_text_without_figures_is_refused_in_words(tmp_path: Path) -> None:
    (tmp_path / "旧.txt").write_text("某局2023年度情况报告\n没有数字。\n", encoding="utf-8")
    with pytest.raises(UserError, match="没有可以作为指标的数字"):
        adopt_report(tmp_path / "旧.txt", tmp_path / "项目")


@settings(deadline=None, max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.lists(st.sampled_from(PIECES), min_size=3, max_size=20).map("".join), min_size=1, max_size=5))
def test_any_text_is_given_back_or_the_place_is_told(tmp_path: Path, lines: list[str]) -> None:
    text = "\n".join(["某某局2023年度法治政府建设情况报告", "一、2023年主要举措和成效", *lines, "开展培训5次。"])
    folder = Path(tempfile.mkdtemp(dir=tmp_path))
    (folder / "旧.txt").write_text(text, encoding="utf-8")
    assert adopt_report(folder / "旧.txt", folder / "项目").differences == ()


@pytest.mark.shared
def test_every_public_report_is_given_back_to_the_character(tmp_path: Path, shared: Path) -> None:
    texts = [shared / "data" / "seed-report.txt", *sorted((shared / "corpus").glob("*.txt"))]
    for place, path in enumerate(texts):
        adopted = adopt_report(path, tmp_path / str(place))
        assert adopted.differences == (), path.name


@pytest.mark.shared
def test_the_public_report_contradicts_itself_in_one_fact_and_one_plan(tmp_path: Path, shared: Path) -> None:
    adoption = adopt_report(shared / "data" / "seed-report.txt", tmp_path / "项目").adoption
    conflicting = {fact.name: [one.typed for one in fact.conflicting] for fact in adoption.facts if fact.conflicting}
    assert conflicting == {"妥处群体性事件": ["83"]}
    plans = {one.plan.title: [cite.years for cite in one.conflicting] for one in adoption.plans if one.conflicting}
    assert plans == {"法治政府建设实施纲要": [(2021, 2026)]}
