internal import Casework
internal import Synchronization

/// What the house counts of itself since it opened (运行指标): no names, and no more series than there are routes and codes.
public final class Metrics: Sendable {
  /// One request that was answered.
  struct Seen: Sendable {
    /// As `Route.path` has it; `-` for an address where nothing is.
    let route: String
    let method: String
    let status: Int
    let time: Duration
    /// The code of the problem it was answered with.
    let code: String?
    /// The path it asked for; nothing of it but the name of an act is kept.
    let path: String
  }

  struct Question: Hashable, Comparable {
    let route: String
    let method: String
    let status: Int

    static func < (one: Question, other: Question) -> Bool {
      (one.route, one.method, one.status) < (other.route, other.method, other.status)
    }
  }

  struct Times {
    /// How many took no longer than the bound of this place, and longer than the one before.
    var counts = [Int](repeating: 0, count: Metrics.bounds.count + 1)
    var sum: Duration = .zero
  }

  struct Counts {
    var inFlight = 0
    var requests: [Question: Int] = [:]
    var times: [String: Times] = [:]
    var problems: [String: Int] = [:]
    var performed: [String: Int] = [:]
    var refused: [String: Int] = [:]
    var defects = 0
    var signInFailures = 0
  }

  /// The bounds of the histogram, in milliseconds.
  static let bounds = [5, 10, 25, 50, 100, 250, 500, 1_000, 2_500, 5_000, 10_000, 30_000]

  private let kept = Mutex(Counts())

  public init() {}

  var counts: Counts { kept.withLock { $0 } }

  func begin() { kept.withLock { $0.inFlight += 1 } }

  /// A request ended; nil where its answer never came about.
  func end(_ seen: Seen? = nil) {
    kept.withLock { counts in
      counts.inFlight -= 1
      guard let seen else { return }
      counts.requests[Question(route: seen.route, method: seen.method, status: seen.status), default: 0] += 1
      let milliseconds = seen.time / .milliseconds(1)
      let place = Self.bounds.firstIndex { milliseconds <= Double($0) } ?? Self.bounds.count
      counts.times[seen.route, default: Times()].counts[place] += 1
      counts.times[seen.route, default: Times()].sum += seen.time
      if let code = seen.code { counts.problems[code, default: 0] += 1 }
      if seen.status == 500 { counts.defects += 1 }
      if seen.status == 401, seen.method == "POST", seen.code != "not_signed_in" { counts.signInFailures += 1 }
      guard seen.method == "POST", seen.route.hasSuffix("/acts/{act}") else { return }
      if seen.status < 300 {
        let act = seen.path.split(separator: "/").last.flatMap { Acts.named(String($0)) }
        counts.performed[act?.name ?? "-", default: 0] += 1
      } else if let code = seen.code {
        counts.refused[code, default: 0] += 1
      }
    }
  }
}
