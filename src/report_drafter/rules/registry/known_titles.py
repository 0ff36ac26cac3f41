"""题名表: the laws, regulations and central documents that reports cite, with earlier titles that were right once.

The table is package data (titles.tsv, one title a line, with its kind and its source). A title that is not in it is
never wrong by that alone; kinds in `ONLY_KNOWN` are there so that nobody takes them for a slip of another, and those in
`STATUTES` are what every office knows.
"""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from report_drafter.language.dates.plan_titles import title_key
from report_drafter.language.text.title_slips import KnownTitles

TABLE = Path(__file__).with_name("titles.tsv")
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
