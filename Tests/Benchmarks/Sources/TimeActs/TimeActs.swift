import Foundation
import PQ

/// Times decisions, acts and the question of the gate; prints one JSON object.
///
/// `TimeActs "host=… dbname=… user=mlps_app" COUNT` on a ledger that may be spoilt: what it performs stays there.
@main
struct TimeActs {
  static func main() async throws {
    guard CommandLine.arguments.count == 3, let count = Int(CommandLine.arguments[2]), count > 0 else {
      FileHandle.standardError.write(Data("usage: TimeActs <conninfo> <count>\n".utf8))
      exit(64)
    }
    // One session does it all, so that nothing waits for another.
    let pool = Pool(CommandLine.arguments[1], size: 1)
    var figures: [String: Any] = try Decisions.timed()
    figures.merge(try await Performances(pool, count: count).timed()) { $1 }
    figures.merge(try await Questions(pool).timed()) { $1 }
    await pool.close()
    let told = try JSONSerialization.data(withJSONObject: figures, options: [.prettyPrinted, .sortedKeys])
    print(String(decoding: told, as: UTF8.self))
  }
}
