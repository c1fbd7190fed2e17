public import Statute

/// States that security construction was put right (安全建设整改).
public struct RecordConstruction: PlainDeclaration {
  public typealias Content = ConstructionRectified
  public static let term = "安全建设整改"
  public static let subject = SubjectKind.object
  public static let by: Roles = [.operator, .coordinator]
  public static let basis = Basis.measures("第十二条")

  public var scope: String?

  public init(scope: String? = nil) { self.scope = scope }

  public static let example = RecordConstruction(scope: "部署网页防篡改和日志审计")

  public func content(on subject: Subject, at moment: Moment) -> ConstructionRectified {
    ConstructionRectified(object: subject.id.retagged(), scope: scope)
  }
}
