"""Fields of templates, of Word and of Excel that nobody filled in, and comments of readers that stayed in a text.

〔年份〕, 20××年, MERGEFIELD 单位, ########, [批注3：与统计局口径不一致？].
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from report_drafter.domain.late_pattern import late

_NAMED = "年份|年度|单位|部门|姓名|名称|数字|数据|日期|金额|时间|地区|地名|标题"
_FORMS = (
    (("〔",), late(rf"〔(?:{_NAMED})(?:名称|全称|简称)?〕")),
    *(((age,), late(rf"{age}(?<!\d..)(?:\d[×xX＊*○]|[×xX＊*○]{{2}})(?=年|〕)")) for age in ("19", "20")),
    (("###",), late(r"#(?<=[\u4e00-\u9fff、，,：:]#)#{2,}(?![#\s])(?![\w\u4e00-\u9fff]{1,12}##)")),
    (
        ("MERGE", "DOC", "FORM", "FILL"),
        late(r"(?:MERGEFIELD|DOCPROPERTY|DOCVARIABLE|FORMTEXT|FILLIN)(?![A-Za-z])(?: +[^\s。，；{}]{1,12})?"),
    ),
    (("＃", "#S", "#C"), late(r"＃(?:REF|DIV/0|VALUE|NUM|NULL|N/A)[!！]?|#(?:SPILL|CALC)!")),
    (
        ("批注",),
        late(
            r"[\[［【（(](?:领导|审稿|审核)?批注 ?[A-Za-z]{0,3}\d{0,3}[:：][^\[\]［］【】（）()\n]{1,40}[\]］】）)]"
            r"|批注 ?[\[［][A-Za-z\u4e00-\u9fff]{0,4}\d{1,3}[\]］][:：]"
        ),
    ),
)


def left_fields(plain: str) -> Iterator[re.Match[str]]:
    """Yields what a template, a program or a reader left in a text."""
    for signs, pattern in _FORMS:
        if any(sign in plain for sign in signs):
            yield from pattern.finditer(plain)
