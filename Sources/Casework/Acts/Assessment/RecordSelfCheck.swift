public import Statute

/// States that a self-check was done (安全自查); a record only, it closes nothing.
public struct RecordSelfCheck: PlainDeclaration {
  public typealias Content = SelfChecked
  public static let term = "安全自查"
  public static let subject = SubjectKind.object
  public static let by: Roles = [.operator, .coordinator]
  public static let basis = Basis.measures("第十四条")

  public var result: String?

  public init(result: String? = nil) { self.result = result }

  public static let example = RecordSelfCheck(result: "自查表28项,符合27项,1项正在整改")

  public func content(on subject: Subject, at moment: Moment) -> SelfChecked {
    SelfChecked(object: subject.id.retagged(), result: result)
  }
}
