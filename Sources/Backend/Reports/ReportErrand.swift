internal import Casework
internal import Foundation
internal import PQ
internal import Statute
internal import Store
internal import Wording

/// The printing of an issue (出表), as a job.
struct ReportErrand: Sendable {
  let order: ReportOrder
  /// Whether it is the oldest issue of the schedule that is owed on the order's day, whichever that is by then.
  var isOwed = false
  let desks: Desks

  var errand: Errand {
    Errand(
      kind: .report,
      question: .object([
        ("campaign", .text(order.campaign)), ("as_of", isOwed ? .null : .text(order.asOf.description)),
        ("due", .bool(isOwed)),
        ("known_at", .text(orNull: order.knownAt?.description)), ("books", .array(order.books.map(JSONValue.text))),
        ("region", .text(orNull: order.region)), ("each_region", .bool(order.isEachRegion)),
        ("draft", .bool(order.isDraft)),
      ]), perform: print)
  }

  @Sendable private func print(_ tell: @escaping Errand.Telling) async throws -> Errand.Outcome {
    let folder = try Scratch.make()
    do { return try await print(into: folder, tell) } catch {
      Scratch.remove(folder)
      throw error
    }
  }

  private func print(into folder: URL, _ tell: @escaping Errand.Telling) async throws -> Errand.Outcome {
    let (desk, path) = (PrintingDesk(desks), folder.path(percentEncoded: false))
    let told: @Sendable (Int, Int, String) async throws -> Void = { try await tell(Job.Progress($0, of: $1, $2)) }
    let asOf: Day
    let printed: PrintingDesk.Printed
    if isOwed {
      guard let built = try await desk.buildOwed(order, into: path, tell: told) else {
        Scratch.remove(folder)
        return Self.nothingOwed
      }
      (asOf, printed) = built
    } else {
      (asOf, printed) = (order.asOf, try await desk.build(order, into: path, tell: told))
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
            path: place.appending(path: file.fileName).path(percentEncoded: false)))
        records.append(PrintedAnswer.record(file, as: name, in: part.folder))
      }
    }
    return Errand.Outcome(
      result: .object([
        ("as_of", .text(asOf.description)), ("run", .int(Int(printed.run))),
        ("known_at", .text(printed.knownAt.description)), ("balanced", .bool(printed.isBalanced)),
        ("files", .array(records)),
        ("regions", .array(printed.parts.dropFirst().map(PrintedAnswer.record))),
      ]), files: files)
  }

  /// Every issue whose day has come is published.
  private static let nothingOwed = Errand.Outcome(
    result: .object([
      ("as_of", .null), ("run", .null), ("known_at", .null), ("balanced", .bool(true)), ("files", .array([])),
      ("regions", .array([])),
    ]), files: [])
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
