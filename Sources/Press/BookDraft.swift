internal import Spreadsheet

/// A book whose pages are all written, and which is not yet a file (待打包的册). One that is let go leaves none.
public struct BookDraft: Sendable {
  /// As it will be.
  public let book: PrintedBook
  private let file: WorkbookDraft

  init(book: PrintedBook, file: WorkbookDraft) {
    self.book = book
    self.file = file
  }

  /// Packs it; the file appears whole or not at all. May be done on any thread.
  public func publish() throws { try file.publish() }
}
