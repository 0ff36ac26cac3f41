"""What a loop copies is one of a kind again: bookmarks, paragraph ids, control ids, drawings."""

from __future__ import annotations

from lxml import etree

from report_drafter.word.rendering.loop_copies import settle_copies

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
SPACES = (
    f'xmlns:w="{W}" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" '
    'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"'
)


def settled(inner: str) -> str:
    """Returns the inner XML of a body after it has been settled, without namespaces."""
    tree = etree.fromstring(f"<w:body {SPACES}>{inner}</w:body>")
    settle_copies(tree)
    text = etree.tostring(tree, encoding="unicode")
    return text[text.index(">") + 1 : text.rindex("<")]


def test_the_first_of_several_copies_of_a_bookmark_is_kept() -> None:
    mark = '<w:bookmarkStart w:id="1" w:name="甲"/><w:bookmarkEnd w:id="1"/>'
    assert settled(mark * 3) == mark


def test_half_a_bookmark_goes() -> None:
    assert settled('<w:bookmarkStart w:id="1" w:name="甲"/><w:p/>') == "<w:p/>"
    assert settled('<w:bookmarkEnd w:id="1"/><w:p/>') == "<w:p/>"


def test_two_bookmarks_of_one_name_become_one() -> None:
    first = '<w:bookmarkStart w:id="1" w:name="甲"/><w:bookmarkEnd w:id="1"/>'
    assert settled(first + first.replace('w:id="1"', 'w:id="2"')) == first


def test_a_repeated_paragraph_id_goes_from_the_copies() -> None:
    paragraph = '<w:p w14:paraId="00000001" w14:textId="00000002"/>'
    assert settled(paragraph * 2) == f"{paragraph}<w:p/>"


def test_a_repeated_control_id_goes_from_the_copies() -> None:
    control = '<w:sdt><w:sdtPr><w:id w:val="7"/></w:sdtPr></w:sdt>'
    assert settled(control * 2) == f"{control}<w:sdt><w:sdtPr/></w:sdt>"


def test_repeated_drawings_are_numbered_anew_and_single_ones_left() -> None:
    assert settled('<wp:docPr id="9"/>') == '<wp:docPr id="9"/>'
    assert settled('<wp:docPr id="9"/><wp:docPr id="9"/>') == '<wp:docPr id="1"/><wp:docPr id="2"/>'
