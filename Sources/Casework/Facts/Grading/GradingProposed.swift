public import Statute

/// A level proposed with its reasons (初步定级).
public struct GradingProposed: ObjectFact {
  public static let table = "grading_proposed"

  public let object: ObjectID
  public let edition: GradingForm
  public let business: [Impact]
  public let service: [Impact]
  public let s: Level
  public let a: Level
  public let level: Level
  /// The rule set it was compared with, and the level that one gives (U-01).
  public let otherEdition: GradingForm?
  public let otherLevel: Level?
  /// The grading report (定级报告), by name or number.
  public let report: String?
  /// What it says, by the headings of its template.
  public let reportContents: [String: String]?

  public init(
    object: ObjectID, _ proposal: GradeProposal, business: [Impact], service: [Impact], report: String?,
    reportContents: [String: String]? = nil
  ) {
    self.object = object
    edition = proposal.form
    self.business = business
    self.service = service
    s = proposal.levels.business
    a = proposal.levels.service
    level = proposal.level
    otherEdition = proposal.otherForm
    otherLevel = proposal.otherLevels.overall
    self.report = report
    self.reportContents = reportContents
  }
}
