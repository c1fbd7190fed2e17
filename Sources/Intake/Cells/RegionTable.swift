public import Statute

/// The regions whose rows a file may fill (统计归属对照).
public struct RegionTable: Sendable {
  private let find: @Sendable (String, Day) -> Answer

  /// What a text in the column of regions means on a day.
  public enum Answer: Hashable, Sendable {
    case row(code: String)
    /// Closed that year: the row of its successor.
    case renamed(code: String, name: String)
    /// Closed for longer; the name it has since.
    case closed(successor: String)
    case notYet(since: Day)
    case unknown
  }

  /// The rows of a city. A name or code of another day is refused, except in the year in which it was closed.
  public init(_ regions: Regions) {
    find = { text, day in
      guard let region = regions.find(text, on: day) else {
        guard let former = regions.former.first(where: { $0.code == text }) else { return .unknown }
        return .closed(successor: regions.name(of: former.code, on: day) ?? "")
      }
      if region.stands(on: day) { return .row(code: region.code) }
      if let since = region.since, day < since { return .notYet(since: since) }
      guard let until = region.until, let successor = region.successor else { return .unknown }
      let name = regions.name(of: successor, on: day) ?? successor
      let lastDay = Day(until.civil.year, 12, 31)
      return day <= lastDay ? .renamed(code: successor, name: name) : .closed(successor: name)
    }
  }

  /// A table of a caller's own: codes, and the names by which each is known.
  public init(codes: [String: [String]]) {
    var meant: [String: String] = [:]
    for (code, names) in codes {
      meant[code] = code
      for name in names { meant[name] = code }
    }
    let known = meant
    find = { text, _ in known[text].map { .row(code: $0) } ?? .unknown }
  }

  func callAsFunction(_ text: String, on day: Day) -> Answer { find(text, day) }
}
