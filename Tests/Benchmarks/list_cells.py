"""list_cells.py BOOK CELLS: the cells of a book's first sheet as write_book.c takes them."""

import re
import sys
import zipfile
from html import unescape

ROW = re.compile(r'<row r="\d+"(?: ht="([\d.]+)")?[^>]*>(.*?)</row>', re.S)
CELL = re.compile(r'<c r="[A-Z]+\d+"(?: s="(\d+)")?(?:/>| t="inlineStr"><is><t[^>]*>(.*?)</t></is></c>|><v>(.*?)</v></c>)', re.S)

sheet = zipfile.ZipFile(sys.argv[1]).read("xl/worksheets/sheet1.xml").decode()
# The library is given characters and writes them down as pixels and five of padding.
widths = [str(round((round(float(w) * 7) - 5) / 7, 6)) for w in re.findall(r'<col [^>]*width="([\d.]+)"', sheet)]
with open(sys.argv[2], "w") as out:
    out.write("\t".join(widths) + "\n")
    for row in ROW.finditer(sheet):
        cells = [row[1] or "15"]
        for style, text, number in CELL.findall(row[2]):
            if number:
                cells.append(f"{style}n{number}")
            elif text:
                cells.append(f"{style}s{unescape(text)}")
            else:
                cells.append(f"{style}b")
        out.write("\t".join(cells) + "\n")
