#!/usr/bin/env python3
"""Whether books can be sent up as they are (campaign.md 6.6): every fault is printed, exit status 1 if there is any.

    acceptance.py [--campaign liaocheng-2015] [--mark 草稿] out/2016-06-30/*.xlsx

With --mark every sheet must bear that word at its top and in its page header. What a book is made of is read from the
campaign's folder in Reports.
"""

import argparse
import json
import os
import re
import sys
import zipfile

import openpyxl

REPORTS = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "Reports")
CODES = {"网站编号", "统一社会信用代码", "IP", "ICP备案号", "公安联网备案号", "备案证明编号", "联系电话", "编号", "指标代码",
         "工信部ICP备案号", "国际联网备案号", "IP地址"}
# How a line begins that is no row of a table.
NO_ROW = ("注：", "　　", "单位负责人", "核对结论", "本期无")
ERRORS = re.compile(r"#(REF!|DIV/0!|N/A|NAME\?|NULL!|NUM!|VALUE!|#)")


class Book:
    """What a book is to be."""

    def __init__(self, layout):
        self.label = layout["label"]
        self.sheets = [sheet["name"] for sheet in layout["sheets"]]
        self.charts = sum(sheet.get("kind") == "chart" for sheet in layout["sheets"])
        self.papers = {sheet["name"]: 8 if sheet["paper"] == "A3" else 9 for sheet in layout["sheets"]}
        # The ledgers are filtered, and no cells of theirs are merged.
        self.is_ledger = all(sheet.get("filter") for sheet in layout["sheets"])


def books(campaign):
    """The books of a campaign by their labels."""
    folder = os.path.join(REPORTS, campaign)
    with open(os.path.join(folder, "campaign.json"), encoding="utf-8") as file:
        names = json.load(file)["books"]
    found = {}
    for name in names:
        with open(os.path.join(folder, f"{name}.json"), encoding="utf-8") as file:
            book = Book(json.load(file))
        found[book.label] = book
    return found


class Faults:
    def __init__(self):
        self.found = 0
        self.looked = 0

    def expect(self, holds, place, words):
        self.looked += 1
        if not holds:
            self.found += 1
            print(f"不合 {place}：{words}")


def check_package(path, book, name, faults):
    """The file as a package: whole, small, without authors, paths, macros or links to elsewhere."""
    faults.expect(os.path.getsize(path) < 10_000_000, name, "大于10MB")
    with zipfile.ZipFile(path) as package:
        faults.expect(package.testzip() is None, name, "压缩包损坏")
        parts = {part: package.read(part).decode("utf-8", "replace") for part in package.namelist()
                 if part.endswith((".xml", ".rels"))}
    for part in parts:
        faults.expect("vba" not in part.lower() and "externalLink" not in part, name, f"部件{part}")
        # The newer kinds of chart are parts of their own (chartEx), which WPS and older Excel do not draw.
        faults.expect("chartex" not in part.lower() and "/media/" not in part, name, f"部件{part}")
    if book.is_ledger:
        sheets = [text for part, text in parts.items() if part.startswith("xl/worksheets/sheet")]
        faults.expect(any('numberStoredAsText="1"' in sheet for sheet in sheets), name, "编号会显示绿色三角")
    charts = [text for part, text in parts.items() if re.fullmatch(r"xl/charts/chart\d+\.xml", part)]
    faults.expect(len(charts) == book.charts, name, f"图{len(charts)}个")
    for number, text in enumerate(charts, 1):
        check_chart(text, f"{name} 图{number}", faults)
    core, app = parts.get("docProps/core.xml", ""), parts.get("docProps/app.xml", "")
    for tag in ("dc:creator", "cp:lastModifiedBy", "cp:keywords", "dc:description"):
        faults.expect(not re.search(f"<{tag}>[^<]+", core), name, f"属性{tag}有内容")
    for tag in ("Company", "Manager", "HyperlinkBase"):
        faults.expect(not re.search(f"<{tag}>[^<]+", app), name, f"属性{tag}有内容")
    for part, text in parts.items():
        faults.expect(not re.search(r"absPath|file:///|/home/|/tmp/|[A-Z]:\\\\", text), name, f"{part}含路径")


def check_chart(text, name, faults):
    """A chart that every office program draws: bars, columns or lines, with what they show written into the file."""
    kinds = re.findall(r"<c:(\w+Chart)>", text)
    faults.expect(bool(kinds) and set(kinds) <= {"barChart", "lineChart"}, name, f"图形{kinds}")
    faults.expect("AlternateContent" not in text and "externalData" not in text, name, "含扩展或外部数据")
    series = re.findall(r"<c:ser>.*?</c:ser>", text, re.S)
    faults.expect(bool(series), name, "没有系列")
    for part in series:
        lengths = []
        for cache in ("strCache", "numCache"):
            for points in re.findall(f"<c:{cache}>(.*?)</c:{cache}>", part, re.S):
                count = re.search(r'<c:ptCount val="(\d+)"/>', points)
                values = re.findall(r"<c:v>([^<]*)</c:v>", points)
                faults.expect(bool(count) and int(count[1]) == len(values) > 0, name, "缓存值不全")
                faults.expect(all(values) and not any(map(ERRORS.search, values)), name, f"缓存值{values}")
                faults.expect(cache == "strCache" or all(map(is_number, values)), name, f"缓存值{values}")
                lengths.append(len(values))
        # Its name, its categories, and as many values.
        faults.expect(len(lengths) == 3 and lengths[0] == 1 and lengths[1] == lengths[2], name, f"系列{lengths}")


def is_number(text):
    return bool(re.fullmatch(r"-?\d+(\.\d+)?", text))


def header(sheet):
    """The rows of the header, first and last."""
    titles = re.findall(r"\d+", sheet.print_title_rows or "")
    return (int(titles[0]), int(titles[1])) if len(titles) == 2 else (0, 0)


def check_page(sheet, book, name, faults):
    setup = sheet.page_setup
    faults.expect(sheet.sheet_state == "visible", name, "隐藏的表")
    faults.expect(bool(sheet.sheet_properties.pageSetUpPr and sheet.sheet_properties.pageSetUpPr.fitToPage), name, "未设一页宽")
    faults.expect(setup.fitToWidth in (None, 1), name, "不是一页宽")
    faults.expect(int(setup.paperSize or 0) == book.papers.get(sheet.title), name, f"纸张{setup.paperSize}")
    if sheet.title.startswith(("表", "图")) or book.is_ledger:
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


def check_drawing(sheet, name, faults):
    """A sheet with a chart: the chart stands between the heading and its table, and does not cover either."""
    table = next((row for row in range(4, sheet.max_row + 1) if sheet.cell(row, 1).value is not None), 0)
    faults.expect(len(sheet._charts) == 1 and table > 0, name, f"图{len(sheet._charts)}个，表自第{table}行")
    for chart in sheet._charts:
        top, bottom = chart.anchor._from.row + 1, chart.anchor.to.row + 1
        faults.expect(4 <= top < bottom <= table, name, f"图占第{top}至{bottom}行，表自第{table}行")
        # What is drawn is what stands in the cells.
        for series in chart.series:
            for reference, cached in [(series.tx.strRef.f, series.tx.strRef.strCache),
                                      (series.cat.strRef.f, series.cat.strRef.strCache),
                                      (series.val.numRef.f, series.val.numRef.numCache)]:
                area = sheet[reference.split("!")[1].replace("$", "")]
                cells = [cell.value for cell in area[0]] if isinstance(area, tuple) else [area.value]
                for value, point in zip(cells, cached.pt):
                    drawn = 0 if value == "—" else value
                    same = float(point.v) == drawn if isinstance(drawn, (int, float)) else point.v == drawn
                    faults.expect(same, name, f"{reference} {value!r} 画为 {point.v!r}")
                faults.expect(len(cells) == len(cached.pt), name, f"{reference} 画{len(cached.pt)}点")
                faults.expect(sheet.title in reference, name, f"图取自{reference}")
    for row in sheet.iter_rows(min_row=table + 1):
        for cell in row[1:]:
            if str(row[0].value).endswith(("率", "进度")) and isinstance(cell.value, (int, float)):
                faults.expect(cell.number_format == "0.0", f"{name} {cell.coordinate}", f"格式{cell.number_format}")


def check_prose(sheet, name, faults):
    """文字材料: its three parts in their order, whole sentences, wrapped lines."""
    lines = []
    for row in range(4, sheet.max_row + 1):
        cell = sheet.cell(row, 1)
        if cell.value and not str(cell.value).startswith("注："):
            lines.append(str(cell.value))
            faults.expect(bool(cell.alignment.wrap_text) or len(lines[-1]) < 30, f"{name} A{row}", "不换行")
            faults.expect(lines[-1][1:2] == "、" or lines[-1].endswith("。"), f"{name} A{row}", "句子不完整")
    headings = [line for line in lines if line[1:2] == "、"]
    faults.expect(headings == ["一、总体情况", "二、主要问题", "三、下一步工作"], name, f"段落{headings}")
    faults.expect(len(lines) > len(headings), name, "没有正文")


def check_cells(sheet, formulas, book, name, faults):
    """Numbers are numbers, rates have one place, codes are text, formulas carry their values."""
    first, last = header(sheet)
    leaf = {}
    for column in range(1, sheet.max_column + 1):
        for row in range(first, last + 1):
            words = sheet.cell(row, column).value
            if words:
                leaf[column] = str(words).replace("\n", "")
    is_ledger = book.is_ledger
    rows = [row for row in range(last + 1, sheet.max_row + 1) if isinstance(sheet.cell(row, 1).value, int)]
    for merged in sheet.merged_cells.ranges if is_ledger else ():
        # Below the rows there may be notes, and above them the title and the groups of a head of two rows.
        faults.expect(merged.max_row < first or first < last >= merged.max_row or merged.min_row > max(rows, default=last), name, f"台账中有合并单元格{merged}")
    faults.expect(bool(sheet.auto_filter.ref) == is_ledger, name, "筛选")
    filtered = re.findall(r"\d+", sheet.auto_filter.ref or "")
    if is_ledger and len(filtered) == 2:
        faults.expect(filtered == [str(last), str(max(rows, default=last))], name, f"筛选{sheet.auto_filter.ref}")
    for row in sheet.iter_rows(min_row=last + 1):
        if isinstance(row[0].value, str) and row[0].value.startswith(NO_ROW):
            break
        for cell in row:
            value, place = cell.value, f"{name} {cell.coordinate}"
            if formulas[cell.coordinate].data_type == "f":
                faults.expect(isinstance(value, (int, float)), place, "公式没有缓存值")
            if isinstance(value, str):
                faults.expect(not ERRORS.search(value), place, value)
                faults.expect("{" not in value and "}" not in value, place, value)
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
    parser.add_argument("--campaign", default="liaocheng-2015", help="the campaign whose books they are")
    parser.add_argument("--mark", help="a word that every sheet must bear")
    parser.add_argument("files", nargs="+")
    options = parser.parse_args()
    faults = Faults()
    known = books(options.campaign)
    for path in options.files:
        name = os.path.basename(path)
        label = name.split("_")[0]
        book = known[label]
        check_package(path, book, name, faults)
        values, formulas = openpyxl.load_workbook(path, data_only=True), openpyxl.load_workbook(path)
        faults.expect(values.sheetnames == book.sheets, name, f"各表为{values.sheetnames}")
        for sheet in values.worksheets:
            place = f"{label} {sheet.title}"
            check_page(sheet, book, place, faults)
            check_text(sheet, place, faults)
            check_cells(sheet, formulas[sheet.title], book, place, faults)
            if sheet.title.startswith("图"):
                check_drawing(sheet, place, faults)
            if sheet.title == "文字材料":
                check_prose(sheet, place, faults)
            if options.mark:
                check_mark(sheet, options.mark, place, faults)
    print(f"共看 {faults.looked} 处，不合 {faults.found} 处")
    return 1 if faults.found or not faults.looked else 0


if __name__ == "__main__":
    sys.exit(main())
