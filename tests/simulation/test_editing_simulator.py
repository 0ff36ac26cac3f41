"""What `reconcile` finds in reports that simulated reviewers have worked on, held against what they really did.

The measures are those of the founders: every changed figure found; the new value exact in 99% of ordinary edits and
90% where text was moved; no false alarm, or at most 3%. bench/reconcile.py runs the same on many more reports.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from random import Random

import pytest

from report_drafter.reconciling.figure_fates import reconcile
from tests.simulation.documents import bare, changes_in, frayed, linked, plain_text, tracked
from tests.simulation.drafts import Draft, invent_draft, manifest_of
from tests.simulation.edits import edited
from tests.simulation.judgement import Score, judge

Written = Callable[[Draft, Draft, Random], bytes]
WAYS: dict[str, Written] = {
    "controls whole": lambda _, after, __: linked(after),
    "controls frayed": lambda _, after, random: frayed(after, random),
    "copied into a new file": lambda _, after, __: bare(after),
    "changes tracked": lambda draft, after, _: tracked(draft, after),
}


def scored(seeds: range, *, moving: bool, written: Written | None = None) -> Score:
    total = Score()
    for seed in seeds:
        random = Random(seed)  # noqa: S311 - a simulation, not a secret
        draft = invent_draft(random)
        after = edited(draft, random, moving=moving)
        if written is None:
            changes = reconcile(manifest_of(draft), plain_text(after), {}).changes
        else:
            changes = changes_in(draft, written(draft, after, random))
        total.add(judge(draft, after, changes))
    return total


def test_ordinary_edits_in_a_hundred_reports() -> None:
    score = scored(range(1000, 1100), moving=False)
    assert score.figures > 5000
    assert score.changed > 400
    assert (score.missed, score.alarms) == (0, 0)
    assert score.exact_share >= 0.99


def test_text_moved_about_in_a_hundred_reports() -> None:
    score = scored(range(2000, 2100), moving=True)
    assert score.figures > 5000
    assert score.changed > 400
    assert score.missed == 0
    assert score.exact_share >= 0.9
    assert score.alarm_share <= 0.03


@pytest.mark.parametrize("way", WAYS)
def test_ordinary_edits_whatever_became_of_the_controls(way: str) -> None:
    score = scored(range(3000, 3010), moving=False, written=WAYS[way])
    assert (score.missed, score.alarms) == (0, 0)
    assert score.exact_share >= 0.99


@pytest.mark.parametrize("way", WAYS)
def test_moved_text_whatever_became_of_the_controls(way: str) -> None:
    score = scored(range(4000, 4010), moving=True, written=WAYS[way])
    assert score.missed == 0
    assert score.exact_share >= 0.9
    assert score.alarm_share <= 0.03


@pytest.mark.libreoffice
@pytest.mark.parametrize("route", [("docx",), ("odt", "docx"), ("doc", "docx")], ids=" then ".join)
@pytest.mark.parametrize("kind", ["ordinary", "moving"])
def test_after_a_round_trip_through_libreoffice(
    route: tuple[str, ...], kind: str, convert: Callable[[Path, str], Path], tmp_path: Path
) -> None:
    def written(_: Draft, after: Draft, __: Random) -> bytes:
        path = tmp_path / "报告.docx"
        path.write_bytes(linked(after))
        for suffix in route:
            path = convert(path, suffix)
        return path.read_bytes()

    moving = kind == "moving"
    score = scored(range(5000, 5003), moving=moving, written=written)
    assert score.missed == 0
    assert score.exact_share >= (0.9 if moving else 0.99)
    assert score.alarm_share <= (0.03 if moving else 0.0)
