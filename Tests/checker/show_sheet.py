"""The cells of one sheet of a workbook, a row a line: `show_sheet.py FILE SHEET`."""

import sys

import openpyxl

for row in openpyxl.load_workbook(sys.argv[1])[sys.argv[2]].iter_rows(values_only=True):
    print("\t".join(str(cell) for cell in row if cell is not None))
