"""Numbered sessions against their dates."""

from __future__ import annotations

import pytest

from report_drafter.language.chronology.session_order import SIGN, sessions_out_of_order


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("2月24日召开的第六次会议通过要点；8月17日召开的第五次会议", "第五次会议"),
        ("委员会第六次会议于3月1日召开，第五次会议于9月5日召开", "第五次会议"),
        ("3月1日召开市政府第26次常务会议，9月2日召开市政府第25次常务会议", "第25次常务会议"),
        ("9月2日召开市政府第26次常务会议。3月1日召开市政府第27次常务会议", "第27次常务会议"),
        ("2月24日召开第六次会议。8月17日召开第五次会议", None),  # of which body nothing says
        ("2月24日县委召开党组第六次会议，8月17日召开第五次会议", "第五次会议"),
        ("2月24日县委召开党组第六次会议。8月17日召开第五次会议", None),
        ("2月24日召开第六次会议，2月24日召开第五次会议", None),
        ("2月24日召开第十二次会议，8月17日召开第六次会议", None),  # too far apart for a slip
        ("2月24日第十届第六次会议召开，8月17日第五次会议", None),
        ("3月1日召开市政府第26次常务会议，9月2日召开市政府第1次常务会议", None),
        ("3月1日召开市政府第六次常务会议，9月2日召开区政府第五次常务会议", None),
        ("2022年9月1日召开第六次会议，2023年3月1日召开第五次会议", None),
    ],
)
def test_a_later_session_has_a_higher_number(text: str, wrong: str | None) -> None:
    found = [text[one.start : one.end] for one in sessions_out_of_order(text)]
    assert found == ([] if wrong is None else [wrong])
    assert SIGN.search(text)
