"""Makes the workbooks in good/ and bad/. Needs openpyxl and LibreOffice; the tests need neither."""

import datetime
import pathlib
import shutil
import subprocess
import tempfile
import zipfile

import openpyxl
from openpyxl.worksheet.datavalidation import DataValidation

here = pathlib.Path(__file__).parent
good, bad = here / "good", here / "bad"


def book():
    made = openpyxl.Workbook()
    sheet = made.active
    sheet.title = "网站登记"
    sheet.append(["序号", "网站名称", "定级日期", "得分", "备案编号"])
    sheet.append([1, "聊城市人民政府", datetime.date(2026, 3, 5), 92.5, "37250012345678901"])
    sheet.append([2, "=1+1", datetime.datetime(2026, 3, 5, 14, 30), "=D2*2", "+86 0635"])
    sheet["B3"].data_type = "s"
    sheet["B4"] = "𠮷野家😀 \u200fעברית"
    sheet["A6"] = True
    sheet.merge_cells("A8:C8")
    sheet["A8"] = "合并"
    sheet.row_dimensions[6].hidden = True
    sheet.column_dimensions["E"].hidden = True
    sheet.add_data_validation(DataValidation(type="list", formula1="字典!$A$1:$A$2"))
    hidden = made.create_sheet("字典")
    hidden["A1"] = "二级"
    hidden.sheet_state = "hidden"
    return made


def convert(source, suffix, target):
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(["soffice", "--headless", "--convert-to", suffix, "--outdir", folder, str(source)], check=True)
        shutil.copy(next(pathlib.Path(folder).glob("*." + suffix.split(":")[0])), target)


def repack(source, target, change):
    with zipfile.ZipFile(source) as old, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as new:
        for item in old.infolist():
            data = change(item.filename, old.read(item))
            new.writestr(zipfile.ZipInfo(item.filename), data, zipfile.ZIP_DEFLATED)


def wps(name, data):
    """What WPS does differently: a namespace of its own, absolute targets, runs with phonetic readings."""
    text = data.decode()
    if name == "xl/worksheets/sheet1.xml":
        text = text.replace("<worksheet ", '<worksheet xmlns:etc="http://www.wps.cn/officeDocument/2017/etCustomData" ', 1)
        text = text.replace("</worksheet>", "<extLst><ext><etc:row r=\"1\"><etc:c/></etc:row></ext></extLst></worksheet>")
    if name == "xl/sharedStrings.xml":
        text = text.replace("<t>网站名称</t>", "<r><t>网站</t></r><r><rPr><b/></rPr><t>名称</t></r><rPh sb='0' eb='2'><t>x</t></rPh>")
    return text.encode()


def strict(name, data):
    text = data.decode()
    text = text.replace("http://schemas.openxmlformats.org/spreadsheetml/2006/main", "http://purl.oclc.org/ooxml/spreadsheetml/main")
    text = text.replace("http://schemas.openxmlformats.org/officeDocument/2006/relationships", "http://purl.oclc.org/ooxml/officeDocument/relationships")
    return text.encode()


good.mkdir(exist_ok=True)
bad.mkdir(exist_ok=True)
plain = good / "openpyxl.xlsx"
book().save(plain)
convert(plain, "xlsx:Calc MS Excel 2007 XML", good / "libreoffice.xlsx")
repack(good / "libreoffice.xlsx", good / "wps-like.xlsx", wps)
repack(good / "libreoffice.xlsx", good / "strict.xlsx", strict)

convert(plain, "xls", bad / "old.xls")
shutil.copy(bad / "old.xls", bad / "old-renamed.xlsx")
convert(plain, "ods", bad / "calc.ods")
repack(plain, bad / "macros.xlsm", lambda name, data: data.replace(b"openxmlformats-officedocument.spreadsheetml.sheet.main", b"ms-excel.sheet.macroEnabled.main"))
rows = b"<worksheet><sheetData>" + b'<row ht="15.000" customHeight="1"/>' * 300_000 + b"</sheetData></worksheet>"
repack(plain, bad / "ratio.xlsx", lambda name, data: rows if name == "xl/worksheets/sheet1.xml" else data)
whole = bytearray(plain.read_bytes())
at = whole.find(b"xl/worksheets/sheet1.xml") + 60
whole[at : at + 40] = b"\xff" * 40
(bad / "damaged.xlsx").write_bytes(whole)
