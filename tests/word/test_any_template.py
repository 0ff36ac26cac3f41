"""A law: whatever a template says beside its tags stands in the report, however Word has cut it into runs."""

from __future__ import annotations

from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from tests.builders.document_builder import document
from tests.builders.rendered_builder import faults, lines, render

TAGS = {
    "{{ 走访企业 }}": "3907",
    "{{走访企业|同比}}": "同比增长12.3%",
    "{{ 年度 }}": "2023",
    '{{ 规划("纲要") }}': "《法治政府建设实施纲要（2021—2025年）》",
    '{{ "“{_{”" if 走访企业 > 办结率 else "无" }}': "“{_{”",
    "{% if 走访企业 > 1 %}多{% else %}少{% endif %}": "多",
    "{% if 走访企业 < 1 %}多{{ 办结率 }}{% else %}少{% endif %}": "少",
}
LITERALS = st.text(alphabet="文字，。“”‘’{}#%_&<>'\" \u00a0\u3000\t1a-—（）｛｝\U00020bb7", max_size=12)
PIECES = st.lists(st.one_of(st.sampled_from(sorted(TAGS)), LITERALS), min_size=1, max_size=6)
WRAPPINGS = ("{}", "⟦b:{}⟧", "⟦kai:{}⟧", "⟦sdt 9:{}⟧", "⟦link:{}⟧", "⟦+:{}⟧")


@st.composite
def paragraphs(draw: st.DrawFn) -> tuple[str, str]:
    """Draws a paragraph in the builders' language, and the text that the report must show for it."""
    written, shown = "文", "文"
    for piece in draw(PIECES):
        cut = draw(st.integers(0, len(piece)))
        inside = f"{piece[:cut]}⟦,⟧{piece[cut:]}" if draw(st.booleans()) else piece
        written += draw(st.sampled_from(WRAPPINGS)).format(inside.replace("\t", "⟦tab⟧"))
        shown += TAGS.get(piece, piece)
    return written, shown


@settings(max_examples=120, deadline=None, suppress_health_check=[HealthCheck.filter_too_much])
@given(drawn=st.lists(paragraphs(), min_size=1, max_size=4), in_table=st.booleans())
def test_all_text_beside_the_tags_is_in_the_report(drawn: list[tuple[str, str]], *, in_table: bool) -> None:
    body = "\n".join(f"| {written} |" if in_table and "|" not in written else written for written, _ in drawn)
    assume(not any(one.severity.value == "error" for one in faults(body)))
    assert [one.strip() for one in lines(render(body).content)] == [shown.strip() for _, shown in drawn]


@settings(max_examples=60, deadline=None)
@given(st.lists(LITERALS, min_size=1, max_size=5))
def test_a_template_without_tags_comes_out_as_it_is(literals: list[str]) -> None:
    body = "\n".join(f"文{one}".replace("\t", "⟦tab⟧") for one in literals)
    assume(not any(one.severity.value == "error" for one in faults(body)))
    assert lines(render(body).content) == lines(document(body))
