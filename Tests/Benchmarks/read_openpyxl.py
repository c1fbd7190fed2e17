"""read_openpyxl.py BOOK: reads the first sheet row by row, as openpyxl's read-only mode gives it."""

import sys

from openpyxl import load_workbook

rows = 0
for row in load_workbook(sys.argv[1], read_only=True).worksheets[0].iter_rows(values_only=True):
    rows += 1
print(rows)
