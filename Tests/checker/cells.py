"""The texts of all sheets of a workbook as JSON, for a second reader: `cells.py FILE`.

A sheet a key, in it a cell a key; escapes `_xHHHH_`, which openpyxl hands over as they stand, are turned back as Excel
turns them (ECMA-376 22.9.2.19): each is a unit of UTF-16.
"""

import json
import re
import sys

import openpyxl

ESCAPE = re.compile("_x([0-9A-Fa-f]{4})_")

book = openpyxl.load_workbook(sys.argv[1])
cells = {sheet.title: {cell.coordinate: ESCAPE.sub(lambda found: chr(int(found[1], 16)), cell.value)
                       for row in sheet.iter_rows() for cell in row if isinstance(cell.value, str)}
         for sheet in book.worksheets}
formulas = [f"{sheet.title}!{cell.coordinate}" for sheet in book.worksheets
            for row in sheet.iter_rows() for cell in row if cell.data_type == "f"]
json.dump({"cells": cells, "formulas": formulas}, sys.stdout)
