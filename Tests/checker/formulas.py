#!/usr/bin/env python3
"""Texts that begin as formulas do, in every column of text of a template, and again in the books.

    formulas.py fill ledger|findings EMPTY FILLED     four rows, one for each sign
    formulas.py look FOLDER                           every fault is printed, exit status 1 if there is any
"""

import datetime
import glob
import sys

import openpyxl

SIGNS = "=+-@"
DAY = datetime.date
ROWS = {
    "ledger": {
        "统计归属": "冠县", "单位类别": "党政机关", "主办单位": "*局", "网站名称": "*网", "主域名": "gongshi{}.guanxian.gov.cn",
        "接入地": "*机房", "运行状态": "在运行", "上线日期": DAY(2012, 3, 5), "定级对象": "*系统", "等级": "第二级",
        "定级日期": DAY(2015, 12, 1), "测评机构": "*测评公司", "报告日期": DAY(2016, 3, 1), "结论": "基本符合", "联系人": "*联系人",
        "备注": "*备注",
    },
    "findings": {
        "来源": "检查", "地区": "冠县", "单位": "*局", "网站": "*网", "隐患描述": "*弱口令", "等级": "高", "发现日期": DAY(2016, 4, 5),
        "整改措施": "*更换口令", "责任单位": "*局", "责任人": "*责任人", "整改时限": DAY(2016, 7, 20), "状态": "已整改",
        "整改完成日期": DAY(2016, 5, 6),
    },
}


def text(sign, word):
    return sign + "公式" + word[1:]


def fill(kind, empty, filled):
    book = openpyxl.load_workbook(empty)
    sheet = book["填报"]
    heads = {(head.value or "").rstrip("*"): head.column for head in sheet[3]}
    for place, sign in enumerate(SIGNS):
        for head, value in ROWS[kind].items():
            cell = sheet.cell(row=4 + place, column=heads[head])
            if isinstance(value, str):
                cell.value = text(sign, value) if value.startswith("*") else value.format(place)
                # As a program of sheets has it where the column is one of texts.
                cell.data_type = "s"
            else:
                cell.value = value
    book.save(filled)


def look(folder):
    rows, faults = 0, 0
    for kind, label, name in [("ledger", "附件2", "网站名称"), ("findings", "附件3", "网站")]:
        [path] = glob.glob(f"{folder}/{label}*.xlsx")
        sheet = openpyxl.load_workbook(path).worksheets[0]
        [head] = [row for row in sheet.iter_rows(max_row=8) if name in [cell.value for cell in row]]
        places = {cell.value: place for place, cell in enumerate(head) if cell.value}
        for row in sheet.iter_rows(min_row=head[0].row + 1):
            called = str(row[places[name]].value or "")
            if called[1:3] != "公式":
                continue
            rows += 1
            for column, value in ROWS[kind].items():
                if not isinstance(value, str) or not value.startswith("*") or column not in places:
                    continue
                cell = row[places[column]]
                if cell.data_type != "s" or cell.value != text(called[0], value):
                    faults += 1
                    print(f"{label} {cell.coordinate} {column}: {cell.data_type} {cell.value!r}")
    print(rows, "rows")
    return 1 if faults else 0


if sys.argv[1] == "fill":
    fill(*sys.argv[2:])
else:
    sys.exit(look(sys.argv[2]))
