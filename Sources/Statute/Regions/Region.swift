/// An administrative region or a row of the statistics (行政区划与统计行), with the days on which it stood.
public struct Region: Hashable, Sendable {
  /// Six digits of GB/T 2260, or a local code `LC-…` for a zone that has none.
  public let code: String
  public let name: String
  public let shortName: String
  public let kind: RegionKind
  /// Place in the official order of rows; a region and its successor share it.
  public let order: Int
  /// The first day; nil when it lies before everything recorded.
  public let since: Day?
  /// The last day; nil while it stands.
  public let until: Day?
  /// The code of the city or province; nil for its own row.
  public let parent: String?
  /// The code that took over after `until`.
  public let successor: String?
  /// The paper that made, changed or explains it.
  public let source: String
  /// Other names by which returns call it.
  public let aliases: [String]

  public init(
    order: Int, code: String, name: String, shortName: String, kind: RegionKind, since: Day? = nil, until: Day? = nil,
    parent: String?, successor: String? = nil, source: String = "", aliases: [String] = []
  ) {
    self.code = code
    self.name = name
    self.shortName = shortName
    self.kind = kind
    self.order = order
    self.since = since
    self.until = until
    self.parent = parent
    self.successor = successor
    self.source = source
    self.aliases = aliases
  }

  public func stands(on day: Day) -> Bool { since.map { $0 <= day } ?? true && until.map { day <= $0 } ?? true }

  /// Whether the code is one of GB/T 2260, not a local one.
  public var isNational: Bool { !Self.isLocal(code) }

  /// What the codes of a place and of all within it begin with: of 371500 that is 3715.
  public static func stem(of code: String) -> String {
    code.hasSuffix("0000") ? String(code.prefix(2)) : code.hasSuffix("00") ? String(code.prefix(4)) : code
  }

  /// Whether a code has the shape of a local one: `LC-` and one to twelve capital letters.
  public static func isLocal(_ code: String) -> Bool {
    code.hasPrefix("LC-") && (4...15).contains(code.utf8.count)
      && code.utf8.dropFirst(3).allSatisfy { (65...90).contains($0) }
  }
}
