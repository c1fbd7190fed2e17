import ArgumentParser
import Casework
import Foundation
import PQ
import Statute
import Store
import Wording

/// 催办。
struct CallCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "call",
    abstract: say("催办：催办单、登记通话、通话记录", "Calls to those who are late: the sheet, the log"),
    discussion: say("示例：mlps call sheet -o 催办单.xlsx", "Example: mlps call sheet -o calls.xlsx"),
    subcommands: [Sheet.self, Log.self, List.self])

  /// Lends a pool; what the book of calls refuses ends the run.
  static func withPool<Value>(_ options: GlobalOptions, _ body: (Pool) async throws -> Value) async throws -> Value {
    let pool = Pool(try await Books.open(options).app, size: 1)
    let outcome: Result<Value, any Error>
    do {
      outcome = .success(try await body(pool))
    } catch let refusal as CallBook.Refusal {
      outcome = .failure(refusal.stop)
    } catch {
      outcome = .failure(error)
    }
    await pool.close()
    return try outcome.get()
  }

  /// The unit that a word means, and the site if it means one.
  static func called(_ word: String, on day: Day, _ pool: Pool) async throws -> (unit: String, site: String?) {
    let finder = SubjectFinder(pool)
    let sites = try await finder.find(.site, word)
    let units = sites.isEmpty ? try await finder.find(.unit, word) : []
    guard sites.count + units.count < 2 else {
      throw Typed.usage("“\(word)”不止一个，请用编号或统一社会信用代码", "there are several “\(word)”; give the number or the code")
    }
    if let unit = units.first { return (unit.id.description, nil) }
    guard let site = sites.first, let unit = try await CallBook(pool).unit(ofSite: site.id.description, on: day) else {
      throw Stop(.notFound, say("没有网站或单位“\(word)”", "there is no site or unit “\(word)”"))
    }
    return (unit, site.id.description)
  }
}

extension CallBook.Refusal {
  var stop: Stop {
    switch self {
    case .unknownUnit(let unit): Stop(.notFound, say("没有单位“\(unit)”", "there is no unit “\(unit)”"))
    case .unknownEntry(let id): Stop(.notFound, say("没有第\(id)条通话记录", "there is no call \(id)"))
    case .replacedAlready(let id):
      .refusal(
        "call_replaced_already", say("第\(id)条已被代替", "call \(id) was replaced already"),
        basis: say("一条通话记录至多被代替一次", "a call is replaced once"),
        cure: say("代替其后一条：mlps call list", "replace the one after it: mlps call list"))
    case .dayAhead(let day): Typed.usage("--on不能晚于今天；\(day)在后", "--on is not after today; \(day) is")
    }
  }
}
