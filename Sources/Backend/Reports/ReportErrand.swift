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
        ("region", .text(orNull: order.region)), ("each_region", .bool(order.isEachRegion)),
        ("draft", .bool(order.isDraft)),
      ]), perform: print)
  }

  @Sendable private func print(_ tell: @escaping Errand.Telling) async throws -> Errand.Outcome {
    let folder = try Scratch.make()
    defer { Scratch.remove(folder) }
    let printed = try await PrintingDesk(desks).build(order, into: folder.path(percentEncoded: false)) {
      try await tell(Job.Progress($0, of: $1, $2))
    }
    var (files, records): ([JobFile], [JSONValue]) = ([], [])
    for part in printed.parts {
      let place = part.folder.map { folder.appending(path: $0) } ?? folder
      for file in part.files {
        // A job keeps its files under one name each; the folder tells those apart that are named alike.
        let isTaken = files.contains { $0.name == file.fileName }
        let name = isTaken ? "\(part.folder ?? "")_\(file.fileName)" : file.fileName
        files.append(
          JobFile(
            name: name, mediaType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            bytes: Array(try Data(contentsOf: place.appending(path: file.fileName)))))
        records.append(PrintedAnswer.record(file, as: name, in: part.folder))
      }
    }
    return Errand.Outcome(
      result: .object([
        ("run", .int(Int(printed.run))), ("known_at", .text(printed.knownAt.description)),
        ("balanced", .bool(printed.isBalanced)), ("files", .array(records)),
        ("regions", .array(printed.parts.dropFirst().map(PrintedAnswer.record))),
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
    let isCut = files.contains { $0["folder"].map { $0.cell != "" } ?? false }
    let keys = (isCut ? ["folder"] : []) + ["file", "bytes", "sha256"]
    return Answer(
      rows: files.map { file in keys.map { file[$0]?.cell ?? "" } }, keys: keys,
      heads: (isCut ? [say("文件夹", "Folder")] : []) + [say("文件", "File"), say("字节", "Bytes"), "SHA-256"])
  }

  /// `folder` is where it belongs beside the books of the whole.
  static func record(_ file: ReportBook.File, as name: String, in folder: String?) -> JSONValue {
    .object([
      ("book", .text(file.book)), ("file", .text(name)), ("bytes", .int(file.bytes)), ("sha256", .text(file.digest)),
      ("folder", .text(orNull: folder)),
    ])
  }

  static func record(_ file: ReportBook.File) -> JSONValue {
    .object([
      ("book", .text(file.book)), ("file", .text(file.fileName)), ("bytes", .int(file.bytes)),
      ("sha256", .text(file.digest)),
    ])
  }

  static func record(_ part: PrintingDesk.Printed.Part) -> JSONValue {
    .object([
      ("region", .text(orNull: part.region)), ("folder", .text(orNull: part.folder)), ("run", .int(Int(part.run))),
      ("balanced", .bool(part.isBalanced)),
    ])
  }
}
