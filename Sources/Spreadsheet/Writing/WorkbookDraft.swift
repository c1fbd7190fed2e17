import CXLSXWriter
import Glibc
import Synchronization

/// A workbook whose cells are all written, and which is not yet a file (待打包的簿). One that is let go leaves none.
public final class WorkbookDraft: Sendable {
  /// Where the finished file will stand.
  public let path: String

  private let draftPath: String
  /// The library's workbook and the buffers of its scratch files, which are whoever's turns `isTaken`.
  private nonisolated(unsafe) let book: UnsafeMutablePointer<lxw_workbook>
  private nonisolated(unsafe) let buffers: [UnsafeMutablePointer<CChar>]
  private let isTaken = Atomic(false)

  init(
    _ book: UnsafeMutablePointer<lxw_workbook>, path: String, draftPath: String, buffers: [UnsafeMutablePointer<CChar>]
  ) {
    self.path = path
    self.draftPath = draftPath
    self.book = book
    self.buffers = buffers
  }

  deinit {
    if !isTaken.load(ordering: .acquiring) {
      lxw_workbook_free(book)
      unlink(draftPath)
    }
    for buffer in buffers { buffer.deallocate() }
  }

  /// Packs the file, forces it to disk and gives it its name; on any error the draft is removed and nothing has changed.
  public func publish() throws(WritingRefusal) {
    guard !isTaken.exchange(true, ordering: .acquiringAndReleasing) else { throw .closed }
    do throws(WritingRefusal) {
      let code = workbook_close(book)
      guard code == LXW_NO_ERROR else { throw WritingRefusal.of(code, sheet: nil) }
      try name()
    } catch {
      unlink(draftPath)
      throw error
    }
  }

  private func name() throws(WritingRefusal) {
    let file = open(draftPath, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw .system(operation: "open", path: path, code: errno) }
    defer { close(file) }
    guard fsync(file) == 0 else { throw .system(operation: "fsync", path: path, code: errno) }
    guard rename(draftPath, path) == 0 else { throw .system(operation: "rename", path: path, code: errno) }
    let folder = open(Self.folder(of: path), O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard folder >= 0 else { return }
    fsync(folder)
    close(folder)
  }

  private static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }
}
