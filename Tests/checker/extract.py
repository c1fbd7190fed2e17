"""The input of a run as it was taken out (取数底稿): plain files in a folder or an archive, and whether they are whole.

Nothing but the files is read: no database, nothing of the product. What README.txt of the archive says of the digests is
done here by hand.
"""

import datetime
import hashlib
import json
import os
import re
import zipfile

FIELD = re.compile(r'(?:"((?:[^"]|"")*)")?(,|\r\n)')
EPOCH = datetime.datetime(1970, 1, 1, tzinfo=datetime.timezone.utc)
MICROSECOND = datetime.timedelta(microseconds=1)

READ = {"integer": int, "bool": lambda text: text == "true", "list": json.loads, "json": json.loads}


def instant(text):
    """The microsecond since 1970 of an instant in UTC."""
    if not text.endswith("Z"):
        raise ValueError(f"{text} is no instant in UTC")
    return (datetime.datetime.fromisoformat(text[:-1] + "+00:00") - EPOCH) // MICROSECOND


class Extract:
    """The manifest of one run, and the rows of each table; `faults` says what is not as it should be."""

    def __init__(self, place):
        self.faults = []
        self.archive = None if os.path.isdir(place) else zipfile.ZipFile(place)
        self.place = place
        self.manifest = json.loads(self.read("manifest.json"))
        present = set(self.archive.namelist() if self.archive else os.listdir(place)) - {"manifest.json", "README.txt"}
        listed = {table["file"] for table in self.manifest["tables"]}
        for name in sorted(present ^ listed):
            self.faults.append((name, "文件", "清单与文件不一致"))
        self.rows, lines = {}, []
        for table in self.manifest["tables"]:
            if table["file"] not in present:
                continue
            self.rows[table["table"]], digests = self.table(table)
            if table["counted"]:
                digest = digests[self.manifest["input_by"]]
                lines.append((table["table"], f"{table['table']} {len(self.rows[table['table']])} {digest}\n"))
        self.expect("底稿", "摘要", self.manifest["input_sha256"],
                    hashlib.sha256("".join(line for _, line in sorted(lines)).encode()).hexdigest())

    def read(self, name):
        if self.archive:
            return self.archive.read(name)
        with open(os.path.join(self.place, name), "rb") as file:
            return file.read()

    def expect(self, place, what, said, found):
        if said != found:
            self.faults.append((f"{place} {what}", said, found))

    def table(self, told):
        """The rows of a file, each value of its kind, and their digests."""
        data = self.read(told["file"])
        self.expect(told["file"], "字节摘要", told["sha256"], hashlib.sha256(data).hexdigest())
        self.expect(told["file"], "字节数", told["bytes"], len(data))
        columns = list(told["columns"].items())
        head, _, text = data.decode("utf-8").partition("\r\n")
        self.expect(told["file"], "首行", ",".join(name for name, _ in columns), head)
        readers = [(name, READ.get(kind)) for name, kind in columns]
        digest, days, rows, row, said, place, end = hashlib.sha256(), {}, [], {}, [], 0, 0
        for field in FIELD.finditer(text):
            if field.start() != end:
                break
            end = field.end()
            value, (name, reader) = field[1], readers[place]
            if value is None:
                row[name] = None
            else:
                said.append(f'{name}="{value}"')
                value = value.replace('""', '"')
                row[name] = reader(value) if reader else value
            place += 1
            if field[2] == ",":
                continue
            self.expect(f"{told['file']} 第{len(rows) + 1}行", "栏数", len(columns), place)
            said = hashlib.sha256(",".join(said).encode()).digest()
            digest.update(said)
            if "recorded_at" in row:
                days.setdefault(row["recorded_at"][:10], []).append(said)
                row["at"] = instant(row["recorded_at"])
            rows.append(row)
            row, said, place = {}, [], 0
        self.expect(told["file"], "末尾", len(text), end)
        self.expect(told["file"], "行数", told["rows"], len(rows))
        lines = (f"{day} {len(of)} {hashlib.sha256(b''.join(of)).hexdigest()}\n" for day, of in sorted(days.items()))
        digests = {"rows_sha256": digest.hexdigest(),
                   "days_sha256": hashlib.sha256("".join(lines).encode()).hexdigest() if days else None}
        for name, words in (("rows_sha256", "各行摘要"), ("days_sha256", "逐日摘要")):
            self.expect(told["file"], words, told[name], digests[name])
        return rows, digests
