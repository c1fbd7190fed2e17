/// The identity of one subject (主体标识), 128 bits, unique across installations; the tag keeps kinds apart.
public struct Identifier<Subject>: Hashable, Sendable {
  public let high: UInt64
  public let low: UInt64

  public init(high: UInt64, low: UInt64) {
    self.high = high
    self.low = low
  }

  /// A fresh one (RFC 9562 version 4) from a source of randomness.
  public static func fresh(using source: inout some RandomNumberGenerator) -> Self {
    Self(
      high: source.next() & 0xffff_ffff_ffff_0fff | 0x4000,
      low: source.next() & 0x3fff_ffff_ffff_ffff | 0x8000_0000_0000_0000)
  }

  /// Reads `8-4-4-4-12` hexadecimal digits.
  public init?(_ text: some StringProtocol) {
    let groups = text.split(separator: "-", omittingEmptySubsequences: false)
    guard groups.map(\.utf8.count) == [8, 4, 4, 4, 12],
      let high = UInt64(groups[0...2].joined(), radix: 16), let low = UInt64(groups[3...4].joined(), radix: 16)
    else { return nil }
    self.init(high: high, low: low)
  }
}

extension Identifier: CustomStringConvertible {
  /// `8-4-4-4-12` lower-case hexadecimal digits.
  public var description: String {
    func hex(_ value: UInt64) -> [Character] {
      let digits = String(value, radix: 16)
      return Array(String(repeating: "0", count: 16 - digits.count) + digits)
    }
    let (h, l) = (hex(high), hex(low))
    return [h[0..<8], h[8..<12], h[12..<16], l[0..<4], l[4..<16]].map { String($0) }.joined(separator: "-")
  }
}

extension Identifier: Comparable {
  public static func < (a: Self, b: Self) -> Bool { (a.high, a.low) < (b.high, b.low) }
}

public enum UnitTag: Sendable {}
public enum SiteTag: Sendable {}
public enum ObjectTag: Sendable {}
public enum TesterTag: Sendable {}
public enum FindingTag: Sendable {}
public enum NoticeTag: Sendable {}
public enum AssessmentTag: Sendable {}

/// A unit (单位).
public typealias UnitID = Identifier<UnitTag>
/// A website (网站).
public typealias SiteID = Identifier<SiteTag>
/// A protected object (定级对象).
public typealias ObjectID = Identifier<ObjectTag>
/// A tester (测评机构).
public typealias TesterID = Identifier<TesterTag>
/// A finding (问题隐患).
public typealias FindingID = Identifier<FindingTag>
/// A supervisory case and its paper (监督案件、文书).
public typealias NoticeID = Identifier<NoticeTag>
/// One assessment project (等级测评项目).
public typealias AssessmentID = Identifier<AssessmentTag>
