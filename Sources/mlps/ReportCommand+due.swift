import ArgumentParser
import Foundation
import Reports
import Wording

extension ReportCommand.Build {
  /// Builds every issue of the schedule that is owed, the oldest first, each into a folder of its day (应出未出各期).
  func buildDue() async throws {
    let strays = [
      ("--as-of", asOf != nil), ("--known-at", knownAt != nil), ("--region", region != nil), ("--draft", draft),
    ]
    for (name, isTyped) in strays where isTyped {
      throw Typed.usage(
        "--due 不与 \(name) 并用：按期所出的是全市、发布的一期，截止日由报送周期定，数据现取",
        "--due does not go with \(name): an issue of the schedule is the whole city's, published, of the day the schedule "
          + "says and frozen as it is built")
    }
    try await Counter.open(options) { counter in
      var (rows, books): ([[String]], [URL]) = ([], [])
      var stop: (any Error)?
      do {
        let order = try Question.post(
          "campaigns", campaign, "reports", body: ["due": true, "books": book, "each_region": eachRegion])
        while true {
          let job = try await counter.finish(order)
          guard let day = job.result["as_of"] as? String else { break }
          let folder = URL(filePath: output, directoryHint: .isDirectory).appending(
            path: try Counter.plain(day), directoryHint: .isDirectory)
          books += try await fetch(job, by: counter, to: folder)
          rows += Self.rows(of: job, day)
          if let known = job.result["known_at"] as? String, let frozen = CivilInstant(utc: known),
            "\(frozen.day)" > day
          {
            note(
              say(
                "\(day)一期系补出：按\(frozen)所知，计至截止日",
                "the issue of \(day) is made up for: as known at \(known), counted to its day"))
          }
        }
      } catch { stop = error }
      if !rows.isEmpty || (stop == nil && options.format != .table) {
        Self.answer(rows).print(as: options.format)
      }
      if rows.isEmpty, stop == nil { note(say("没有应出未出的期", "no issue is owed")) }
      do { try await printOut(books) } catch { stop = stop ?? error }
      if let stop { throw stop }
    }
  }

  private static func rows(of job: Counter.FinishedJob, _ day: String) -> [[String]] {
    let run = (job.result["run"] as? Int).map(String.init) ?? ""
    return (job.result["files"] as? [[String: Any]] ?? []).map { file in
      [
        day, run, file["folder"] as? String ?? "", file["file"] as? String ?? "",
        (file["bytes"] as? Int).map(String.init) ?? "", file["sha256"] as? String ?? "",
      ]
    }
  }

  private static func answer(_ rows: [[String]]) -> Answer {
    Answer(
      rows: rows, keys: ["as_of", "run", "folder", "file", "bytes", "sha256"],
      heads: [
        say("截止日", "As of"), say("出表号", "Run"), say("文件夹", "Folder"), say("文件", "File"), say("字节", "Bytes"),
        "SHA-256",
      ])
  }
}
