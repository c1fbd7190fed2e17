import Backend
import Foundation
import Wording

extension Counter {
  /// A job that is done (办结的事).
  struct FinishedJob {
    let id: String
    let result: [String: Any]
    /// The names of the files that came of it.
    let files: [String]
  }

  /// Hands in what takes long and waits for its end, with a bar where somebody looks on; a problem ends the run.
  func finish(_ question: Question) async throws -> FinishedJob {
    try await NoHurry.perform { try await end(of: question) }
  }

  private func end(of question: Question) async throws -> FinishedJob {
    var document = try Self.document(try await ask(question))
    let bar = ProgressBar()
    defer { bar.clear() }
    while let id = document["job"] as? String {
      switch document["state"] as? String {
      case "done":
        let files = (document["files"] as? [[String: Any]] ?? []).compactMap { $0["name"] as? String }
        return FinishedJob(id: id, result: document["result"] as? [String: Any] ?? [:], files: files)
      case "failed":
        let problem = document["problem"] as? [String: Any] ?? [:]
        throw Stop(
          Answered(
            status: problem["status"] as? Int ?? 500, headers: [],
            body: try JSONSerialization.data(withJSONObject: problem)))
      case "interrupted":
        throw Stop(.noService, say("办理中断,未完成;请重新提交", "it was cut off and not done; please hand it in again"))
      default: bar.show(document["progress"] as? [String: Any] ?? [:])
      }
      document = try Self.document(try await ask(.get("jobs", id, query: [("wait", "1")])))
    }
    throw Stop(.defect, say("答复不能识别", "the answer cannot be read"))
  }

  /// Takes a file out: written beside its place, and put there when it is whole.
  func fetch(_ name: String, of job: FinishedJob, to place: URL) async throws {
    _ = try Self.plain(name)
    try await fetch(.get("jobs", job.id, "files", name), to: place)
  }

  /// A name that comes from a window and is to be one of a file: nothing that leads elsewhere.
  static func plain(_ name: String) throws(Stop) -> String {
    guard !name.isEmpty, !name.contains("/"), !name.contains("\\"), name != ".", name != ".." else {
      throw Stop(.defect, say("“\(name)”不是文件名", "“\(name)” is no name of a file"))
    }
    return name
  }

  /// The same for any file.
  func fetch(_ question: Question, to place: URL) async throws {
    let answered = try await ask(question, accepting: "application/octet-stream")
    do {
      try answered.body.write(to: place, options: .atomic)
    } catch {
      throw Stop.notWritten(place.path(percentEncoded: false))
    }
  }

  /// The same for one that may be too large for memory.
  func fetchLarge(_ question: Question, to place: URL) async throws {
    let path = place.path(percentEncoded: false)
    // Beside its place, and put there when it is whole.
    let part = URL(filePath: path + ".\(UInt64.random(in: .min ... .max)).part")
    guard FileManager.default.isWritableFile(atPath: place.deletingLastPathComponent().path(percentEncoded: false))
    else { throw Stop.notWritten(path) }
    var question = question
    question.destination = part
    do {
      _ = try await ask(question, accepting: "application/octet-stream")
      guard rename(part.path(percentEncoded: false), path) == 0 else { throw Stop.notWritten(path) }
    } catch {
      try? FileManager.default.removeItem(at: part)
      throw error
    }
  }

  private static func document(_ answered: Answered) throws -> [String: Any] {
    try JSONSerialization.jsonObject(with: answered.body) as? [String: Any] ?? [:]
  }
}

extension Stop {
  /// A file that could not be put in its place.
  static func notWritten(_ path: String) -> Stop {
    .refusal(
      "file_not_written", say("写不成“\(path)”", "“\(path)” cannot be written"), basis: "-o",
      cure: say("核对文件夹和权限", "check the folder and its permissions"))
  }
}

extension Question {
  /// Sends bytes as they are.
  static func post(_ bytes: Data, to place: String..., query: [(String, String?)] = []) -> Question {
    Question(
      method: "POST", target: target(place, query), headers: [("Content-Type", "application/octet-stream")], body: bytes
    )
  }
}
