/// What one fact says (事实内容), as it stands in the row of its table: each field is the column of its name.
///
/// Names are camel case here and snake case there; what is nil takes the column's default.
public protocol FactContent: Codable, Hashable, Sendable {
  /// The table of the ledger that keeps it.
  static var table: String { get }
  /// Whom it speaks of.
  var subject: Subject { get }
  /// The case it is a step of, the subject's own unless it is of a project or a paper.
  var caseID: Identifier<Subject> { get }
}

extension FactContent {
  public var caseID: Identifier<Subject> { subject.id }

  /// What the books call it when it is no step: the subject's prefix is not said twice (`site.described`).
  public var plainAct: String { Self.plainAct(of: subject.kind) }

  public static func plainAct(of kind: SubjectKind) -> String {
    let prefix = kind.rawValue + "_"
    return kind.rawValue + "." + (table.hasPrefix(prefix) ? String(table.dropFirst(prefix.count)) : table)
  }
}

/// A fact about a unit.
public protocol UnitFact: FactContent { var unit: UnitID { get } }
/// A fact about a site.
public protocol SiteFact: FactContent { var site: SiteID { get } }
/// A fact about a protected object.
public protocol ObjectFact: FactContent { var object: ObjectID { get } }
/// A fact about a tester.
public protocol TesterFact: FactContent { var tester: TesterID { get } }
/// A fact about a finding.
public protocol FindingFact: FactContent { var finding: FindingID { get } }
/// A fact about a supervisory case.
public protocol NoticeFact: FactContent { var notice: NoticeID { get } }
/// A step of an assessment project; what was entered from a ledger has none and is a case of the object.
public protocol AssessmentFact: ObjectFact { var assessment: AssessmentID? { get } }

extension UnitFact { public var subject: Subject { .unit(unit) } }
extension SiteFact { public var subject: Subject { .site(site) } }
extension ObjectFact { public var subject: Subject { .object(object) } }
extension TesterFact { public var subject: Subject { .tester(tester) } }
extension FindingFact { public var subject: Subject { .finding(finding) } }
extension NoticeFact { public var subject: Subject { .notice(notice) } }
extension AssessmentFact {
  public var caseID: Identifier<Subject> { assessment.map { $0.retagged() } ?? object.retagged() }
}
