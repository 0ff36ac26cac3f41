"""A number of an old report that stays text, and why."""

from __future__ import annotations

from enum import StrEnum

from report_drafter.domain.frozen import frozen
from report_drafter.domain.report_text import Paragraph


class KeptReason(StrEnum):
    """Why a number is no indicator; the value is what the user reads."""

    YEAR = "年份"
    DATE = "日期或时间"
    DURATION = "期间、年龄或时长"
    DEADLINE = "办理时限"
    ORDINAL = "序号、届次或名次"
    ARTICLE = "法条或文件条款"
    DOCUMENT_NUMBER = "文号"
    CITATION = "文件名称中的数"
    NAME = "代号、号码或名称"
    SLOGAN = "汉字小数目，多为固定提法"
    THRESHOLD = "统计口径中的界限"
    TARGET = "下一年度的目标"
    ANNEX = "附件、名词解释中的数"
    SERIES = "与往年并列的数（各年一句，请在模板中改写）"
    TABLE = "表中的序号、增减数或没有名称单位的数"
    COMPARISON = "比上年的增减"
    NO_UNIT = "没有计量单位"
    WORDING = "写法不便填报（请在模板中自行设标签）"


@frozen
class KeptNumber:
    """A stretch of a paragraph that holds a number and stays as it is."""

    paragraph: Paragraph
    start: int
    end: int
    reason: KeptReason

    @property
    def text(self) -> str:
        """The number as it stands."""
        return self.paragraph.text[self.start : self.end]
