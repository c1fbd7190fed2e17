import Glibc
import Testing

@testable import Spreadsheet

@Suite struct `Rows packed while they are written` {
  let scratch = Scratch()
  let known = WorkbookProperties(title: "台账", created: 1_700_000_000)

  /// Some megabytes of rows, which no packer likes, on two sheets in turns; a third stays empty.
  private func write(_ name: String, seed: UInt64) throws -> [[String]] {
    let book = try Workbook(path: scratch.file(name), properties: known)
    let sheets = try ["甲", "乙", "空"].map { try book.addSheet($0) }
    var generator = SeededGenerator(seed: seed)
    var texts: [[String]] = [[], []]
    for row in 0..<20_000 {
      for place in 0..<2 {
        texts[place].append((0..<5).map { _ in String(generator.next(), radix: 36) }.joined(separator: "县"))
        try sheets[place].write(text: texts[place][row], row: row, column: place)
      }
    }
    try book.close()
    return texts
  }

  @Test func `More of them than are handed over at a time come back, each on its sheet`() throws {
    let texts = try write("large.xlsx", seed: 1)
    for place in 0..<2 {
      let found = try Contents(path: scratch.file("large.xlsx"), sheet: place)
      #expect(found.cells.count == texts[place].count)
      let column = place == 0 ? "A" : "B"
      for (row, text) in texts[place].enumerated() where found.cells["\(column)\(row + 1)"] != .text(text) {
        Issue.record("\(column)\(row + 1): \(String(describing: found.cells["\(column)\(row + 1)"])), not \(text)")
        return
      }
    }
    #expect(try Contents(path: scratch.file("large.xlsx"), sheet: 2).cells.isEmpty)
  }

  @Test func `The same of them are the same bytes, whoever was faster`() throws {
    _ = try write("a.xlsx", seed: 2)
    _ = try write("b.xlsx", seed: 2)
    #expect(bytes(of: scratch.file("a.xlsx")) == bytes(of: scratch.file("b.xlsx")))
  }

  @Test func `They lie nowhere but in the draft's folder, and packed`() throws {
    let book = try Workbook(path: scratch.file("one.xlsx"), properties: known)
    let sheet = try book.addSheet("表")
    for row in 0..<100_000 { try sheet.write(text: "一样的文字", row: row, column: 0) }
    #expect(scratch.names.count == 1, "the scratch has no name")
    let drawn = descriptors().filter { $0.path.hasPrefix(scratch.path) && $0.path.hasSuffix(" (deleted)") }
    #expect(drawn.count == 1 && drawn.allSatisfy { $0.bytes < 1_000_000 }, "100,000 rows are eight million bytes")
    try book.close()
    #expect(descriptors().allSatisfy { !$0.path.hasPrefix(scratch.path) })
    #expect(scratch.names == ["one.xlsx"])
  }

  @Test func `A workbook let go holds no file open`() throws {
    var book: Workbook? = try Workbook(path: scratch.file("gone.xlsx"), properties: known)
    let sheet = try #require(try book?.addSheet("表"))
    _ = try book?.addSheet("空")
    try sheet.write(text: "x", row: 0, column: 0)
    #expect(descriptors().contains { $0.path.hasPrefix(scratch.path) })
    book = nil
    #expect(descriptors().allSatisfy { !$0.path.hasPrefix(scratch.path) })
  }

  @Test func `Rows that find no room are refused, and whoever writes them is not kept waiting`() throws {
    // A file that can be read and not be written stands for a disk that is full.
    let packer = try RowPacker(path: scratch.file("rows"), mode: O_RDONLY)
    for _ in 0..<100_000 { fputs("<row><c><v>1</v></c></row>", packer.stream) }
    let rows = packer.finish()
    #expect(rows.code == EBADF)
  }

  /// The files that this process holds open, and how large they are.
  private func descriptors() -> [(path: String, bytes: Int)] {
    guard let folder = opendir("/proc/self/fd") else { return [] }
    defer { closedir(folder) }
    var found: [(path: String, bytes: Int)] = []
    while let entry = readdir(folder) {
      let number = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      var name = [CChar](repeating: 0, count: Int(PATH_MAX))
      var status = stat()
      guard let file = Int32(number), readlink("/proc/self/fd/\(number)", &name, name.count - 1) > 0,
        fstat(file, &status) == 0
      else { continue }
      let path = name.prefix { $0 != 0 }.map(UInt8.init(bitPattern:))
      found.append((String(decoding: path, as: UTF8.self), Int(status.st_size)))
    }
    return found
  }
}
