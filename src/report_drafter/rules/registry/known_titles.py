"""题名表: the laws, regulations and central documents that reports cite, with earlier titles that were right once.

The table is package data (titles.tsv, one title a line, with its kind and its source). A title that is not in it is
never wrong by that alone; kinds in `ONLY_KNOWN` are there so that nobody takes them for a slip of another, and those in
`STATUTES` are what every office knows.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path

from report_drafter.language.dates.plan_titles import title_key
from report_drafter.language.text.title_slips import KnownTitles, plain_title
from report_drafter.language.text.title_words import STATE

TABLE = Path(__file__).with_name("titles.tsv")
COUNTS = Path(__file__).with_name("article_counts.tsv")
SLACK, SLACK_OF_REGULATIONS = 5, 2
"""How far above the longest known version an article must lie, and how many times for what places have too.

The counts (article_counts.tsv) were not all held against published texts, and a law may grow by an article or two.
"""
ONLY_KNOWN = frozenset(("草案", "简称"))
STATUTES = frozenset(("法律", "行政法规", "党内法规"))


@lru_cache(maxsize=2)
def known_titles(more: tuple[str, ...]) -> KnownTitles:
    """Returns the titles of the table and some more, the registry's."""
    rows = [line.split("\t") for line in TABLE.read_text(encoding="utf-8").splitlines()[1:]]
    suggested = (*(title for title, kind, _ in rows if kind not in ONLY_KNOWN), *more)
    others = (title_key(title) for title, kind, _ in rows if kind in ONLY_KNOWN)
    statutes = (title_key(title) for title, kind, _ in rows if kind in STATUTES)
    return KnownTitles({title_key(title): title for title in suggested}, others, statutes)


@lru_cache(maxsize=1)
def _article_counts() -> Mapping[str, int]:
    rows = (line.split("\t") for line in COUNTS.read_text(encoding="utf-8").splitlines()[1:])
    return {title: int(count) for title, count in rows}


def most_articles(key: str) -> int | None:
    """Returns the number above which a law has no article for sure; None for one whose articles nobody has counted."""
    name = plain_title(key).removeprefix(STATE)
    count = _article_counts().get(name)
    if count is None:
        return None
    of_state = name.endswith("法") or key.startswith(STATE)
    return count + SLACK if of_state else count * SLACK_OF_REGULATIONS
