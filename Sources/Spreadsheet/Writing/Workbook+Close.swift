import CXLSXWriter
import Glibc

extension Workbook {
  /// Writes the file, forces it to disk and gives it its name; on any error the draft is removed and nothing has changed.
  public func close() throws(WritingRefusal) { try finish().publish() }

  /// Ends the writing of cells: what is left is packing, which needs no part of the workbook and may be done on any thread.
  public func finish() throws(WritingRefusal) -> WorkbookDraft {
    guard let book = native else { throw .closed }
    do throws(WritingRefusal) { try settle() } catch {
      abandon()
      throw error
    }
    let draft = WorkbookDraft(book, path: path, draftPath: draftPath, buffers: sheets.compactMap { $0.yieldBuffer() })
    release()
    return draft
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

  private func settle() throws(WritingRefusal) {
    guard !sheets.isEmpty else { throw .noSheet }
    guard let firstVisible = sheets.first(where: { !$0.isHidden }) else { throw .noVisibleSheet }
    // The library shows the first sheet, hidden or not, unless another is active.
    if sheets[0].isHidden, !sheets.contains(where: \.isActive) {
      worksheet_activate(firstVisible.native)
      worksheet_set_first_sheet(firstVisible.native)
    }
    for sheet in sheets { try sheet.finish() }
  }
}

extension WritingRefusal {
  static func of(_ code: lxw_error, sheet: String?) -> WritingRefusal {
    .library(code: Int(code.rawValue), message: lxw_strerror(code).map { String(cString: $0) } ?? "", sheet: sheet)
  }
}
