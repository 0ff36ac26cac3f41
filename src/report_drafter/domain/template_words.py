"""The words that templates use themselves; no indicator can bear one of them."""

from __future__ import annotations

YEAR_WORDS = ("年度", "上一年度", "下一年度")
INFO_WORDS = ("报告机关", "机关简称", "成文日期", "附注")
NUMERAL_WORDS = ("年度汉字", "上一年度汉字", "下一年度汉字", "成文日期汉字")
"""Years and date in Chinese numerals, as older reports write them: 二〇二三."""
WORDS = (*YEAR_WORDS, *INFO_WORDS, *NUMERAL_WORDS)
CALLS = ("规划", "举措列表", "附表")
LOOP_WORDS = ("举措", "行")
RESERVED = frozenset((*WORDS, *CALLS, *LOOP_WORDS))
