public import Statute

/// That a unit insists on its level (单位坚持原定级): warned in writing, and the superior police consent.
public struct FilingInsisted: ObjectFact {
  public static let table = "filing_insisted"

  public let object: ObjectID
  public let warnedInWritingOn: Day
  public let superiorConsent: String
  /// When the unit's superior department was told.
  public let departmentInformedOn: Day?

  public init(object: ObjectID, warnedInWritingOn: Day, superiorConsent: String, departmentInformedOn: Day?) {
    self.object = object
    self.warnedInWritingOn = warnedInWritingOn
    self.superiorConsent = superiorConsent
    self.departmentInformedOn = departmentInformedOn
  }
}
