import ArgumentParser
import PQ
import PrivateCluster
import Statute
import Store
import Wording

/// 期限。
struct DueCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "due",
    abstract: say("期限：清单、逐日推算、预测逾期", "Deadlines: lists, the arithmetic, who will be late"),
    discussion: say("示例：mlps due list --within 30", "Example: mlps due list --within 30"),
    subcommands: [List.self, Explain.self, Simulate.self])

  /// Lends the book of dues, brought up to today and to a past day that is asked about.
  static func withBook<Value>(
    _ options: GlobalOptions, on day: Day, _ body: (DueBook) async throws -> Value
  ) async throws -> Value {
    let pool = Pool(try await Books.open(options).app, size: 1)
    let outcome: Result<Value, any Error>
    do {
      let book = DueBook(pool)
      let today = Books.today
      try await book.catchUp(on: today)
      if day < today { try await book.catchUp(on: day) }
      outcome = .success(try await body(book))
    } catch {
      outcome = .failure(error)
    }
    await pool.close()
    return try outcome.get()
  }

  /// What a filter says, read strictly.
  static func region(_ text: String?) throws(Stop) -> String? {
    guard let text else { return nil }
    guard let region = Regions.liaocheng.find(text) else {
      throw Stop(.notFound, say("没有行政区划“\(text)”", "there is no region “\(text)”"))
    }
    return region.code
  }

  /// The two lists are never one: what units owe, and what the police owe.
  static let duties: [(duty: Period.Duty, title: String)] = [
    (.unit, say("单位义务", "What units owe")), (.police, say("公安机关办理时限", "What the police owe")),
  ]
}
