public import Statute

/// One row of the ledger of sites (台账行), its values read and each valid by itself; nil where the cell was empty.
public struct SiteEntry: Hashable, Sendable {
  public var number: String?
  /// A code of the books, valid on the day the row speaks for.
  public var region = ""
  public var category = UnitCategory.organ
  public var unit = ""
  public var uscc: String?
  public var name = ""
  public var domain: WrittenDomain?
  public var otherDomains: [WrittenDomain] = []
  public var url: String?
  public var ip: String?
  public var hosting: String?
  public var icp: String?
  /// Fourteen digits.
  public var police: String?
  public var state: State?
  public var liveOn: Day?
  public var closedOn: Day?
  public var passedReview: Bool?
  public var reviewedOn: Day?
  public var mark: Attested?
  public var object: String?
  public var grade: Grade?
  public var gradedOn: Day?
  public var filingNumber: String?
  public var filedOn: Day?
  public var tester: String?
  public var reportedOn: Day?
  public var conclusion: Conclusion?
  public var letter: Attested?
  public var contact: String?
  public var phone: String?
  public var remark: String?

  public init() {}

  /// How a site runs (运行状态).
  public enum State: String, CaseIterable, Sendable { case operating, suspended, planned, closed, merged }

  /// A level, with its two parts where the row gives them (S2A2G2).
  public struct Grade: Hashable, Sendable {
    public let level: Level
    public let s: Level?
    public let a: Level?

    public init(_ level: Level, s: Level? = nil, a: Level? = nil) {
      self.level = level
      self.s = s
      self.a = a
    }
  }
}

/// A domain as the books compare it and as people read it (域名).
public struct WrittenDomain: Hashable, Sendable {
  /// Lower-case A-label.
  public let ascii: String
  public let display: String

  public init(ascii: String, display: String) {
    self.ascii = ascii
    self.display = display
  }
}
