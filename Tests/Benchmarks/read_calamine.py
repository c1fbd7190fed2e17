"""read_calamine.py BOOK: reads the first sheet whole, as python-calamine gives it."""

import sys

from python_calamine import CalamineWorkbook

rows = CalamineWorkbook.from_path(sys.argv[1]).get_sheet_by_index(0).to_python()
print(len(rows))
