/// How a finding is to be put right, and by whom (整改方案、开始整改).
public struct FindingPlanned: FindingFact {
  public static let table = "finding_planned"

  public let finding: FindingID
  public let measure: String
  public let responsibleUnit: String?
  public let responsiblePerson: String?

  public init(finding: FindingID, measure: String, responsibleUnit: String? = nil, responsiblePerson: String? = nil) {
    self.finding = finding
    self.measure = measure
    self.responsibleUnit = responsibleUnit
    self.responsiblePerson = responsiblePerson
  }
}
