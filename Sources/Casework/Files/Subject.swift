public import Statute

/// What facts speak of (主体): its register and its identity there.
public struct Subject: Hashable, Sendable, Codable {
  public let kind: SubjectKind
  public let id: Identifier<Subject>

  public init(_ kind: SubjectKind, _ id: Identifier<Subject>) {
    self.kind = kind
    self.id = id
  }

  public static func unit(_ id: UnitID) -> Subject { Subject(.unit, id.retagged()) }
  public static func site(_ id: SiteID) -> Subject { Subject(.site, id.retagged()) }
  public static func object(_ id: ObjectID) -> Subject { Subject(.object, id.retagged()) }
  public static func tester(_ id: TesterID) -> Subject { Subject(.tester, id.retagged()) }
  public static func finding(_ id: FindingID) -> Subject { Subject(.finding, id.retagged()) }
  public static func notice(_ id: NoticeID) -> Subject { Subject(.notice, id.retagged()) }
  public static func assessment(_ id: AssessmentID) -> Subject { Subject(.assessment, id.retagged()) }
}

/// A register of subjects (主体类别).
public enum SubjectKind: String, Vocabulary {
  case unit, site, object, tester, finding, notice, assessment

  public var term: String {
    switch self {
    case .unit: "单位"
    case .site: "网站"
    case .object: "定级对象"
    case .tester: "测评机构"
    case .finding: "隐患"
    case .notice: "监督案件"
    case .assessment: "测评项目"
    }
  }
}

extension Identifier {
  /// The same identity under the tag of another kind.
  public func retagged<Other>() -> Identifier<Other> { Identifier<Other>(high: high, low: low) }
}
