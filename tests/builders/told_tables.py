"""Tables, a row a line, that tests hold against running text."""

from __future__ import annotations

LOANS = (
    "近三年金融运行情况",
    "指标 | 目标 | 2021年 | 2022年末 | 2023年度",
    "社会融资规模（亿元） | 312.36 | 221.36 | 254.17 | 290.56",
    "增速（%） | 6 | 5.1 | 4.8 | 6.4",
    "平均办理时间（小时） | 20 | 41.7 | 24.6 | 18.3",
    "不良率（%） | 2 | 1.9 | 1.8 | 1.6",
)
