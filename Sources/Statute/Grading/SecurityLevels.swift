/// The levels of business information, system service and the whole (业务信息S、系统服务A、保护等级G); GB/T 22239-2019 附录A.
public struct SecurityLevels: Hashable, Sendable {
  /// 业务信息安全保护等级 (S).
  public let business: Level
  /// 系统服务安全保护等级 (A).
  public let service: Level

  public init(business: Level, service: Level) {
    self.business = business
    self.service = service
  }

  /// The higher of the two (G).
  public var overall: Level { max(business, service) }

  /// `S2A3` or `S2A3G3`, G the higher of the two; anything else is nil.
  public init?(_ text: some StringProtocol) {
    let bytes = Array(text.utf8)
    guard bytes.count == 4 || bytes.count == 6 else { return nil }
    func level(_ letter: Character, at index: Int) -> Level? {
      guard bytes[index] == letter.asciiValue, (49...53).contains(bytes[index + 1]) else { return nil }
      return Level(rawValue: Int(bytes[index + 1]) - 48)
    }
    guard let business = level("S", at: 0), let service = level("A", at: 2) else { return nil }
    if bytes.count == 6, level("G", at: 4) != max(business, service) { return nil }
    self.init(business: business, service: service)
  }

  /// Every combination that makes a level. The text omits S5A5 for the fifth; it is accepted.
  public static func combinations(for level: Level) -> [SecurityLevels] {
    Level.allCases.flatMap { business in
      Level.allCases.map { SecurityLevels(business: business, service: $0) }
    }.filter { $0.overall == level }
  }
}

extension SecurityLevels: CustomStringConvertible {
  /// `S2A3G3`.
  public var description: String { "S\(business.rawValue)A\(service.rawValue)G\(overall.rawValue)" }
}
