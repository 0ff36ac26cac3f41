"""Every way in which a draft may print a figure, for holding an older draft against the inputs as they are now."""

from __future__ import annotations

from report_drafter.domain.year_over_year import IndicatorFigure
from report_drafter.drafting.wording import FILTERS, ROW_WORDINGS

THIS_YEAR = ("数值", "带单位", "千分位", "全角")


def current_words(figure: IndicatorFigure, aspect: str) -> tuple[str, ...]:
    """Returns the words of this year's figure (`aspect` empty) or of what a filter or a table's column makes of it.

    Nothing where the year that they need has no figure.
    """
    needed = figure.change.last if aspect == "上年" else figure.change.this
    if needed is None:
        return ()
    if not aspect:
        return tuple(dict.fromkeys(FILTERS[name](figure) for name in THIS_YEAR))
    known = (wordings.get(aspect) for wordings in (FILTERS, ROW_WORDINGS))
    return tuple(dict.fromkeys(words(figure) for words in known if words is not None))
