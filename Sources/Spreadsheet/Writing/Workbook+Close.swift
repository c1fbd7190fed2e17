import CXLSXWriter
import Glibc

extension Workbook {
  /// Writes the file, forces it to disk and gives it its name; on any error the draft is removed and nothing has changed.
  public func close() throws(WritingRefusal) {
    guard let book = native else { throw .closed }
    let rows: [PackedRows?]
    do throws(WritingRefusal) { rows = try settle() } catch {
      abandon()
      throw error
    }
    release()
    do throws(WritingRefusal) {
      let code = workbook_close(book)
      guard code == LXW_NO_ERROR else { throw WritingRefusal.of(code, sheet: nil) }
      try PackedSheet.insert(rows, into: draftPath, of: path)
      try giveName()
    } catch {
      unlink(draftPath)
      throw error
    }
  }

  /// An empty file with a name of its own in the folder of the target, so that a rename can put it in its place.
  static func reserveDraft(beside path: String) throws(WritingRefusal) -> String {
    var generator = SystemRandomNumberGenerator()
    while true {
      let draft = path + "." + String(generator.next(), radix: 36) + ".part"
      let file = open(draft, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0o666)
      if file >= 0 {
        Glibc.close(file)
        return draft
      }
      guard errno == EEXIST else { throw .system(operation: "create", path: path, code: errno) }
    }
  }

  /// Answers the rows of each sheet.
  private func settle() throws(WritingRefusal) -> [PackedRows?] {
    guard !sheets.isEmpty else { throw .noSheet }
    guard let firstVisible = sheets.first(where: { !$0.isHidden }) else { throw .noVisibleSheet }
    // The library shows the first sheet, hidden or not, unless another is active.
    if sheets[0].isHidden, !sheets.contains(where: \.isActive) {
      worksheet_activate(firstVisible.native)
      worksheet_set_first_sheet(firstVisible.native)
    }
    var rows: [PackedRows?] = []
    for sheet in sheets { rows.append(try sheet.finish()) }
    return rows
  }

  private func giveName() throws(WritingRefusal) {
    let file = open(draftPath, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw .system(operation: "open", path: path, code: errno) }
    defer { Glibc.close(file) }
    guard fsync(file) == 0 else { throw .system(operation: "fsync", path: path, code: errno) }
    guard rename(draftPath, path) == 0 else { throw .system(operation: "rename", path: path, code: errno) }
    let folder = open(Self.folder(of: path), O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard folder >= 0 else { return }
    fsync(folder)
    Glibc.close(folder)
  }

  private static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }
}

extension WritingRefusal {
  static func of(_ code: lxw_error, sheet: String?) -> WritingRefusal {
    .library(code: Int(code.rawValue), message: lxw_strerror(code).map { String(cString: $0) } ?? "", sheet: sheet)
  }
}
