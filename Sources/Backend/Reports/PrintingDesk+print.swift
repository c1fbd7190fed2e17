internal import Crypto
internal import Foundation
internal import Press
internal import Reports
internal import Store

extension PrintingDesk {
  /// Prints books one after the other, on a thread of the last rank; answers their files.
  nonisolated(nonsending) static func print(
    _ books: [Layout], of run: PrintRun, to folder: String,
    tell: nonisolated(nonsending) (_ done: Int, _ book: Layout) async throws -> Void
  ) async throws -> [ReportBook.File] {
    let room = BackRoom()
    var files: [ReportBook.File] = []
    for book in books {
      try Task.checkCancellation()
      try await tell(files.count, book)
      files.append(try await room.perform { try file(of: try await run.write(book, to: folder)) })
    }
    return files
  }

  private static func file(of book: PrintedBook) throws -> ReportBook.File {
    var hash = SHA256()
    var bytes = 0
    let file = try FileHandle(forReadingFrom: URL(filePath: book.path))
    defer { try? file.close() }
    while let piece = try file.read(upToCount: 1 << 20), !piece.isEmpty {
      hash.update(data: piece)
      bytes += piece.count
    }
    return ReportBook.File(
      book: book.book, fileName: book.fileName, digest: hash.finalize().hexadecimal, bytes: bytes)
  }
}
