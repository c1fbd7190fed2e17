internal import Crypto
internal import Foundation
internal import Press
internal import Reports
internal import Store

extension PrintingDesk {
  /// Prints books, each packed while the next is written; answers their files in the order of the books.
  nonisolated(nonsending) static func print(
    _ books: [Layout], of run: PrintRun, to folder: String,
    tell: nonisolated(nonsending) (_ done: Int, _ book: Layout) async throws -> Void
  ) async throws -> [ReportBook.File] {
    let (drafts, printed) = AsyncStream.makeStream(of: BookDraft.self)
    return try await withThrowingTaskGroup(of: [ReportBook.File].self) { group in
      group.addTask { try await pack(drafts) }
      defer { printed.finish() }
      let room = BackRoom()
      for (place, book) in run.longestFirst(books).enumerated() {
        try Task.checkCancellation()
        try await tell(place, book)
        printed.yield(try await room.perform { try await run.print(book, to: folder) })
      }
      printed.finish()
      let files = try await group.next() ?? []
      return books.compactMap { book in files.first { $0.book == book.id } }
    }
  }

  /// One after the other, for each takes a processor of its own.
  private static func pack(_ drafts: AsyncStream<BookDraft>) async throws -> [ReportBook.File] {
    let room = BackRoom()
    var files: [ReportBook.File] = []
    for await draft in drafts { files.append(try await room.perform { try pack(draft) }) }
    return files
  }

  private static func pack(_ draft: BookDraft) throws -> ReportBook.File {
    try draft.publish()
    var hash = SHA256()
    var bytes = 0
    let file = try FileHandle(forReadingFrom: URL(filePath: draft.book.path))
    defer { try? file.close() }
    while let piece = try file.read(upToCount: 1 << 20), !piece.isEmpty {
      hash.update(data: piece)
      bytes += piece.count
    }
    return ReportBook.File(
      book: draft.book.book, fileName: draft.book.fileName, digest: hash.finalize().hexadecimal, bytes: bytes)
  }
}
