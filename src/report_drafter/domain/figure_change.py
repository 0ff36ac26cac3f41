"""改动: what became of one figure between the draft and the report that reviewers edited."""

from __future__ import annotations

from enum import StrEnum

from report_drafter.domain.frozen import frozen
from report_drafter.domain.location import CellAddress


class FigureFate(StrEnum):
    """What happened to a figure; the value is the word that users see."""

    UNCHANGED = "未改动"
    CHANGED = "已改动"
    DELETED = "已删除"
    CONFLICTING = "前后不一"
    ADDED = "新增"


@frozen
class FigureChange:
    """One figure of an edited report.

    `code`, `name` and `department` are empty for a figure that no indicator covers; `old` and `new` are the words as
    displayed (`1500余`), empty where there are none; `paragraph` counts as in findings and is 0 for a figure that is
    gone; `sentence` is the one that it stands in, or stood in before it went; `cell` is where the department stated it;
    `contradicts` tells whether the edited report now says another value than the inputs. Of a figure that is gone,
    `place` says where it stood (表1第4行), empty where the whole report has no number like it, and `elsewhere` which
    paragraphs still state it. `aspect` is empty for this year's figure, else the filter that made another of it;
    `current` is what the inputs make of it now, empty where that is what the draft says.
    """

    fate: FigureFate
    file: str
    code: str = ""
    name: str = ""
    unit: str = ""
    department: str = ""
    old: str = ""
    new: str = ""
    paragraph: int = 0
    sentence: str = ""
    cell: CellAddress | None = None
    contradicts: bool = False
    place: str = ""
    elsewhere: tuple[int, ...] = ()
    aspect: str = ""
    current: str = ""

    @property
    def due(self) -> str:
        """What the inputs ask for at this place: the draft's words, unless they were corrected since."""
        return self.current or self.old
