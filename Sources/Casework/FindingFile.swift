public import Statute

/// What the books say of one finding now (隐患案卷).
public struct FindingFile: Sendable {
  public struct Opening: Hashable, Sendable {
    public let source: FindingSource
    public let severity: Severity
    public let description: String
    public let dueOn: Day?

    public init(source: FindingSource, severity: Severity, description: String, dueOn: Day?) {
      self.source = source
      self.severity = severity
      self.description = description
      self.dueOn = dueOn
    }
  }

  public struct Plan: Hashable, Sendable {
    public let measure: String
    public let unit: String?
    public let person: String?

    public init(measure: String, unit: String?, person: String?) {
      self.measure = measure
      self.unit = unit
      self.person = person
    }
  }

  public struct Recheck: Hashable, Sendable {
    public let checkedBy: String
    public let passed: Bool

    public init(checkedBy: String, passed: Bool) {
      self.checkedBy = checkedBy
      self.passed = passed
    }
  }

  public let id: FindingID
  public let number: String
  public let site: SiteID
  public var opened: Standing<Opening>?
  public var plan: Standing<Plan>?
  public var fixed: Standing<Bool>?
  public var recheck: Standing<Recheck>?
  public var closed: Standing<Bool>?
  /// An accepted risk, until that day.
  public var accepted: Standing<Day>?
  public var reopenings = 0

  public init(id: FindingID, number: String, site: SiteID) {
    self.id = id
    self.number = number
    self.site = site
  }
}
