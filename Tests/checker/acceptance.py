#!/usr/bin/env python3
"""Whether books can be sent up as they are (campaign.md 6.6): every fault is printed, exit status 1 if there is any.

    acceptance.py [--mark 草稿] out/2016-06-30/*.xlsx

With --mark every sheet must bear that word at its top and in its page header.
"""

import argparse
import os
import re
import sys
import zipfile

import openpyxl

FIRST = {"附件1": "表1-1 总体进展（一）", "附件2": "网站台账", "附件3": "销号台账"}
CODES = {"网站编号", "统一社会信用代码", "IP", "ICP备案号", "公安联网备案号", "备案证明编号", "联系电话", "编号", "指标代码"}
ERRORS = re.compile(r"#(REF!|DIV/0!|N/A|NAME\?|NULL!|NUM!|VALUE!|#)")


class Faults:
    def __init__(self):
        self.found = 0
        self.looked = 0

    def expect(self, holds, place, words):
        self.looked += 1
        if not holds:
            self.found += 1
            print(f"不合 {place}：{words}")


def check_package(path, name, faults):
    """The file as a package: whole, small, without authors, paths, macros or links to elsewhere."""
    faults.expect(os.path.getsize(path) < 10_000_000, name, "大于10MB")
    with zipfile.ZipFile(path) as package:
        faults.expect(package.testzip() is None, name, "压缩包损坏")
        parts = {part: package.read(part).decode("utf-8", "replace") for part in package.namelist()
                 if part.endswith((".xml", ".rels"))}
    for part in parts:
        faults.expect("vba" not in part.lower() and "externalLink" not in part, name, f"部件{part}")
    if name.startswith(("附件2", "附件3")):
        sheet = parts.get("xl/worksheets/sheet1.xml", "")
        faults.expect('numberStoredAsText="1"' in sheet, name, "编号会显示绿色三角")
    core, app = parts.get("docProps/core.xml", ""), parts.get("docProps/app.xml", "")
    for tag in ("dc:creator", "cp:lastModifiedBy", "cp:keywords", "dc:description"):
        faults.expect(not re.search(f"<{tag}>[^<]+", core), name, f"属性{tag}有内容")
    for tag in ("Company", "Manager", "HyperlinkBase"):
        faults.expect(not re.search(f"<{tag}>[^<]+", app), name, f"属性{tag}有内容")
    for part, text in parts.items():
        faults.expect(not re.search(r"absPath|file:///|/home/|/tmp/|[A-Z]:\\\\", text), name, f"{part}含路径")


def header(sheet):
    """The rows of the header, first and last."""
    titles = re.findall(r"\d+", sheet.print_title_rows or "")
    return (int(titles[0]), int(titles[1])) if len(titles) == 2 else (0, 0)


def check_page(sheet, name, faults):
    setup = sheet.page_setup
    faults.expect(sheet.sheet_state == "visible", name, "隐藏的表")
    faults.expect(bool(sheet.sheet_properties.pageSetUpPr and sheet.sheet_properties.pageSetUpPr.fitToPage), name, "未设一页宽")
    faults.expect(setup.fitToWidth in (None, 1), name, "不是一页宽")
    is_ledger = sheet.title.endswith("台账")
    faults.expect(int(setup.paperSize or 0) == (8 if is_ledger else 9), name, f"纸张{setup.paperSize}")
    if sheet.title.startswith("表") or is_ledger:
        faults.expect(setup.orientation == "landscape", name, "不是横向")
    faults.expect(header(sheet) != (0, 0), name, "没有重复的表头行")
    footer = sheet.oddFooter.center.text or ""
    faults.expect("&P" in footer and "&N" in footer, name, f"页脚{footer!r}")
    faults.expect(bool(sheet.freeze_panes), name, "没有冻结窗格")


def check_text(sheet, name, faults):
    """The lines that a superior looks for."""
    top = "".join(str(cell.value) for row in sheet.iter_rows(min_row=1, max_row=3) for cell in row if cell.value)
    faults.expect(sheet.title == "填报说明" or re.search(r"截至\d{4}年\d{1,2}月\d{1,2}日", top), name, "标题没有截止日")
    for words in ("附件", "填报单位（盖章）：", "填报日期：", "数据提取时间："):
        faults.expect(words in top, name, f"没有“{words}”")
    if sheet.title.startswith("表"):
        bottom = "".join(str(cell.value) for row in sheet.iter_rows(min_row=max(1, sheet.max_row - 6))
                         for cell in row if cell.value)
        for words in ("注：", "单位负责人（签字）：", "审核人：", "填表人：", "联系电话："):
            faults.expect(words in bottom, name, f"没有“{words}”")


def check_cells(sheet, formulas, name, faults):
    """Numbers are numbers, rates have one place, codes are text, formulas carry their values."""
    first, last = header(sheet)
    leaf = {}
    for column in range(1, sheet.max_column + 1):
        for row in range(first, last + 1):
            words = sheet.cell(row, column).value
            if words:
                leaf[column] = str(words).replace("\n", "")
    is_ledger = sheet.title.endswith("台账")
    for merged in sheet.merged_cells.ranges if is_ledger else ():
        faults.expect(merged.max_row < first, name, f"台账中有合并单元格{merged}")
    faults.expect(bool(sheet.auto_filter.ref) == is_ledger, name, "筛选")
    for row in sheet.iter_rows(min_row=last + 1):
        if isinstance(row[0].value, str) and row[0].value.startswith(("注：", "　　", "单位负责人", "核对结论")):
            break
        for cell in row:
            value, place = cell.value, f"{name} {cell.coordinate}"
            if formulas[cell.coordinate].data_type == "f":
                faults.expect(isinstance(value, (int, float)), place, "公式没有缓存值")
            if isinstance(value, str):
                faults.expect(not ERRORS.search(value), place, value)
                # A number stored as text shows a green triangle.
                faults.expect(
                    cell.number_format == "@" or not re.fullmatch(r"-?\d+(\.\d+)?%?", value), place, f"文本数字{value}")
            heading = leaf.get(cell.column, "")
            if heading in CODES:
                faults.expect(cell.number_format == "@", place, f"“{heading}”不是文本格式")
                faults.expect(value is None or isinstance(value, str), place, f"“{heading}”不是文本")
            if heading.endswith(("率%", "期%", "进度%")) and isinstance(value, (int, float)):
                faults.expect(cell.number_format == "0.0", place, f"格式{cell.number_format}")
                faults.expect(abs(value * 10 - round(value * 10)) < 1e-9 and 0 <= value <= 100, place, value)
            if "百分点" in heading and isinstance(value, (int, float)):
                faults.expect(cell.number_format == "+0.0;-0.0;0.0", place, f"格式{cell.number_format}")


def check_mark(sheet, mark, name, faults):
    top = "".join(str(cell.value) for cell in sheet[1] if cell.value)
    faults.expect(mark in top, name, f"表首没有“{mark}”")
    faults.expect(mark in (sheet.oddHeader.right.text or ""), name, f"页眉没有“{mark}”")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--mark", help="a word that every sheet must bear")
    parser.add_argument("files", nargs="+")
    options = parser.parse_args()
    faults = Faults()
    for path in options.files:
        name = os.path.basename(path)
        label = name.split("_")[0]
        check_package(path, name, faults)
        values, formulas = openpyxl.load_workbook(path, data_only=True), openpyxl.load_workbook(path)
        faults.expect(values.worksheets[0].title == FIRST.get(label), name, f"首表为{values.worksheets[0].title}")
        for sheet in values.worksheets:
            place = f"{label} {sheet.title}"
            check_page(sheet, place, faults)
            check_text(sheet, place, faults)
            check_cells(sheet, formulas[sheet.title], place, faults)
            if options.mark:
                check_mark(sheet, options.mark, place, faults)
    print(f"共看 {faults.looked} 处，不合 {faults.found} 处")
    return 1 if faults.found or not faults.looked else 0


if __name__ == "__main__":
    sys.exit(main())
