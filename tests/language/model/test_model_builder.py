"""The model is built in time that grows with the text alone."""

from __future__ import annotations

from time import process_time

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.builders.report_models import model_of, report_of

PARAGRAPH = "一是加强监管。全年检查企业523家，其中市级120家、县级403家；办结率98.6%，同比提高1.2个百分点。"


def test_measures_know_their_sentences() -> None:
    model = report_of("检查企业5家；走访群众8人。培训9次。")
    texts = [model.sentences[one.sentence].text for one in model.measures]
    assert texts == ["检查企业5家；", "走访群众8人。", "培训9次。"]
    assert [one.passage - model.measures[0].passage for one in model.measures] == [0, 0, 1]


def test_ten_times_the_text_takes_about_ten_times_the_time() -> None:
    small, large = _seconds(200), _seconds(2000)
    assert large < small * 30 + 0.05


@settings(max_examples=50)
@given(
    st.text(alphabet="一二、。，；（）《》“”其中分别从到增长下降上年0123456789.%件家人万亿余约第年月\n", max_size=60)
)
def test_no_text_breaks_the_model(text: str) -> None:
    model = model_of(text)
    assert all(one.start < one.end for one in model.measures)
    assert all(one.paragraph.text[one.start : one.end] == one.text for one in model.measures)


def _seconds(paragraphs: int) -> float:
    """The best of three: other work on the machine only ever slows a run."""
    lines = [PARAGRAPH] * paragraphs
    times = []
    for _ in range(3):
        start = process_time()
        report_of(*lines)
        times.append(process_time() - start)
    return min(times)
