internal import Casework
internal import Foundation
internal import PQ
internal import Statute
internal import Store
internal import Wording

/// The printing of an issue (出表), as a job.
struct ReportErrand: Sendable {
  let order: ReportOrder
  let desks: Desks

  var errand: Errand {
    Errand(
      kind: .report,
      question: .object([
        ("campaign", .text(order.campaign)), ("as_of", .text(order.asOf.description)),
        ("known_at", .text(orNull: order.knownAt?.description)), ("books", .array(order.books.map(JSONValue.text))),
        ("region", .text(orNull: order.region)), ("draft", .bool(order.isDraft)),
      ]), perform: print)
  }

  @Sendable private func print(_ tell: @escaping Errand.Telling) async throws -> Errand.Outcome {
    let folder = try Scratch.make()
    defer { Scratch.remove(folder) }
    let printed = try await PrintingDesk(desks).build(order, into: folder.path(percentEncoded: false)) {
      try await tell(Job.Progress($0, of: $1, $2))
    }
    let files = try printed.files.map { file in
      JobFile(
        name: file.fileName, mediaType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        bytes: Array(try Data(contentsOf: folder.appending(path: file.fileName))))
    }
    return Errand.Outcome(
      result: .object([
        ("run", .int(Int(printed.run))), ("known_at", .text(printed.knownAt.description)),
        ("balanced", .bool(printed.isBalanced)),
        ("files", .array(printed.files.map(PrintedAnswer.record))),
      ]), files: files)
  }
}

/// The files of a run as they are printed (所出各册).
struct PrintedAnswer {
  private let files: [JSONValue]

  init(_ result: JSONValue) {
    if case .array(let files)? = result["files"] { self.files = files } else { files = [] }
  }

  var answer: Answer {
    Answer(
      rows: files.map { file in ["file", "bytes", "sha256"].map { file[$0]?.cell ?? "" } },
      keys: ["file", "bytes", "sha256"], heads: [say("文件", "File"), say("字节", "Bytes"), "SHA-256"])
  }

  static func record(_ file: ReportBook.File) -> JSONValue {
    .object([
      ("book", .text(file.book)), ("file", .text(file.fileName)), ("bytes", .int(file.bytes)),
      ("sha256", .text(file.digest)),
    ])
  }
}
