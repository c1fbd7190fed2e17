internal import Crypto
internal import Foundation
internal import HTTPTypes
internal import PQ
internal import Reports
internal import Spreadsheet
internal import Statute
internal import Store
internal import Wording

/// What a run was counted from, as plain files in one archive (取数底稿): who has them needs neither this program nor its
/// database to count the books again.
struct Extract {
  let run: ReportBook.Line
  let files: [ReportBook.File]
  /// Desks that see all of the books.
  let desks: Desks

  /// One file of the archive, as the manifest tells of it.
  private struct Part {
    let file: String
    let table: InputTable
    let rows: Int
    let bytes: Int
    let hash: String
    /// The digests of its rows.
    let digests: [InputDigest.Reckoning: String]
  }

  /// Writes the archive. Throws `Problem` where it would not be what was recorded with the run.
  func make() async throws -> StoredFile {
    let folder = try Scratch.make()
    do {
      let previous = try await desks.runs.previous(of: run.id)
      let bound = max(run.knownAt, previous?.knownAt ?? run.knownAt)
      let (parts, head) = try await desks.extracts.read(upTo: bound, chainedBy: run.knownAt) { input in
        var parts: [Part] = []
        for table in input.tables {
          try Task.checkCancellation()
          if let part = try await Self.write(table, of: input, into: folder) { parts.append(part) }
        }
        return (parts, input.chainHead)
      }
      let recorded = try await desks.runs.input(of: run.id)
      let reckoning = recorded?.reckoning ?? .days
      let digest = InputDigest(
        parts.filter(\.table.isCounted).compactMap { part in
          part.digests[reckoning].map { .init(relation: part.table.relation, rows: part.rows, hash: $0) }
        }, by: reckoning)
      if let recorded, recorded != digest { throw Self.differing(recorded, digest) }
      let manifest = try await manifest(parts, digest, head, comparedWith: previous)
      try Data((manifest + "\n").utf8).write(to: folder.appending(path: "manifest.json"))
      try Data(Self.explanation.replacing("\n", with: "\r\n").utf8).write(to: folder.appending(path: "README.txt"))
      let name = "取数底稿_\(run.campaign)_\(run.asOf.description.filter { $0 != "-" })_\(run.id).zip"
      let path = folder.path(percentEncoded: false)
      try Archive.pack(["README.txt", "manifest.json"] + parts.map(\.file), of: path, into: path + "/" + name)
      return StoredFile(name, type: "application/zip", in: folder)
    } catch {
      Scratch.remove(folder)
      throw error
    }
  }

  /// Writes the file of a table; nil where the table holds nothing that was counted.
  private static func write(_ table: InputTable, of input: ExtractDesk.Input, into folder: URL) async throws -> Part? {
    let name = table.relation + ".csv"
    let path = folder.appending(path: name)
    var rows = ExtractRows(names: table.columns.map(\.name))
    var digest = SHA256()
    let head = Data((table.columns.map(\.name).joined(separator: ",") + "\r\n").utf8)
    try head.write(to: path)
    digest.update(data: head)
    var bytes = head.count
    let file = try FileHandle(forWritingTo: path)
    defer { try? file.close() }
    try file.seekToEnd()
    try await input.rows(of: table) { piece in
      let written = rows.written(piece)
      digest.update(data: written)
      bytes += written.count
      try file.write(contentsOf: written)
    }
    guard rows.count > 0 else {
      try FileManager.default.removeItem(at: path)
      return nil
    }
    return Part(
      file: name, table: table, rows: rows.count, bytes: bytes, hash: digest.finalize().hexadecimal,
      digests: rows.digests)
  }

  private func manifest(
    _ parts: [Part], _ digest: InputDigest, _ head: ChainHead?, comparedWith previous: ReportBook.Run?
  ) async throws -> String {
    let terms = try await desks.runs.terms(of: run.id)
    let campaign = try await desks.campaigns.find(run.campaign, on: run.asOf, knownAt: run.knownAt)
    let history = try await desks.runs.series(run.campaign, through: run.asOf - 1, frozenBy: run.knownAt).map { issue in
      JSONValue.object([
        ("run", .int(Int(issue.run))), ("as_of", .text("\(issue.asOf)")),
        ("known_at", .text(issue.knownAt.description)),
      ])
    }
    let before = previous.map { run -> JSONValue in
      .object([
        ("run", .int(Int(run.id))), ("as_of", .text(run.asOf.description)),
        ("known_at", .text(run.knownAt.description)),
      ])
    }
    let tables = parts.map { part -> JSONValue in
      .object([
        ("file", .text(part.file)), ("table", .text(part.table.relation)), ("counted", .bool(part.table.isCounted)),
        ("rows", .int(part.rows)), ("bytes", .int(part.bytes)), ("sha256", .text(part.hash)),
        ("rows_sha256", .text(orNull: part.digests[.rows])), ("days_sha256", .text(orNull: part.digests[.days])),
        ("columns", .object(part.table.columns.map { ($0.name, .text($0.kind)) })),
      ])
    }
    return JSONValue.object([
      ("format", .text("mlps-extract-1")), ("run", .int(Int(run.id))), ("campaign", .text(run.campaign)),
      ("name", .text(orNull: campaign?.name)), ("begins", .text(orNull: campaign?.begins.description)),
      ("ends", .text(orNull: campaign?.ends.description)), ("as_of", .text(run.asOf.description)),
      ("known_at", .text(run.knownAt.description)), ("compared_with", before ?? .null), ("history", .array(history)),
      ("region", .text(orNull: run.region)), ("draft", .bool(run.isDraft)),
      ("edition", .text(orNull: terms?.edition.description)),
      ("settings", terms.flatMap { JSONValue(document: $0.settings) } ?? .null),
      ("chain", head.map { .object([("place", .int(Int($0.place))), ("hash", .text($0.hash))]) } ?? .null),
      ("input_sha256", .text(digest.hash)),
      ("input_by", .text(digest.reckoning == .days ? "days_sha256" : "rows_sha256")),
      ("recorded", .bool(run.inputDigest != nil)), ("tables", .array(tables)),
      ("books", .array(files.map(PrintedAnswer.record))),
    ]).document
  }

  private static func differing(_ recorded: InputDigest, _ found: InputDigest) -> Problem {
    let lines = recorded.differences(from: found).map { relation, then, now in
      say(
        "\(relation):出表时\(then?.rows ?? 0)行,现\(now?.rows ?? 0)行" + (then?.rows == now?.rows ? ",内容不同" : ""),
        "\(relation): \(then?.rows ?? 0) rows then, \(now?.rows ?? 0) now"
          + (then?.rows == now?.rows ? ", not the same ones" : ""))
    }
    return Problem(
      .conflict,
      .init(
        "not_verified",
        say("所存与出表时登记的底稿摘要不符:\n", "what is kept is not what the run was counted from:\n")
          + lines.joined(separator: "\n"),
        cure: say(
          "登记只增不改;请以 mlps audit verify 核验审计链", "facts are added and never changed; see mlps audit verify")))
  }
}
