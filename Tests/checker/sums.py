"""Adds up the 分册 of an issue and holds the sums against the books of the whole: `sums.py FOLDER`.

The folder holds the books of the whole, and a folder for each region with its own. Prints how many cells were compared.
"""

import glob
import os
import sys

import openpyxl

SHEET = "表1-1 总体进展（一）"


def book(folder):
    return openpyxl.load_workbook(glob.glob(os.path.join(folder, "附件1_*.xlsx"))[0])[SHEET]


def headings(sheet):
    """The headings of the columns that count, by column."""
    found = {}
    for column in range(3, sheet.max_column + 1):
        own = sheet.cell(5, column).value
        if own and "率" not in own:
            found[column] = own
    return found


def line(sheet, label):
    for row in range(6, sheet.max_row + 1):
        if str(sheet.cell(row, 2).value or "").strip() == label:
            return row
    raise SystemExit(f"no row {label}")


def number(cell, sheet):
    """A count; of a formula the sum it stands for, worked out here."""
    if cell.value is None or cell.value == "—":
        return 0
    if isinstance(cell.value, str) and cell.value.startswith("=SUM("):
        total = 0
        for part in cell.value[5:-1].split(","):
            cells = sheet[part]
            for inner in (cell for row in cells for cell in row) if isinstance(cells, tuple) else [cells]:
                total += number(inner, sheet)
        return total
    return int(cell.value)


def main(folder):
    city = book(folder)
    columns = headings(city)
    regions = sorted(name for name in os.listdir(folder) if os.path.isdir(os.path.join(folder, name)))
    compared, faults = 0, []
    sums = dict.fromkeys(columns, 0)
    for region in regions:
        sheet = book(os.path.join(folder, region))
        if headings(sheet) != columns:
            faults.append(f"{region}: other columns")
            continue
        here, there = line(sheet, region), line(city, region)
        for column, heading in columns.items():
            own, whole = number(sheet.cell(here, column), sheet), number(city.cell(there, column), city)
            compared += 1
            if own != whole:
                faults.append(f"{region} {heading}: {own}, in the whole {whole}")
            sums[column] += own
    total = line(city, "全市合计")
    for column, heading in columns.items():
        compared += 1
        if sums[column] != number(city.cell(total, column), city):
            faults.append(f"{heading}: the regions come to {sums[column]}")
    print(f"{compared} cells of {len(regions)} regions")
    print("\n".join(faults), file=sys.stderr)
    return 1 if faults or not regions else 0


sys.exit(main(sys.argv[1]))
