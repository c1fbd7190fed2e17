public import Statute

/// Hands in the data survey (报送数据摸底调查表).
public struct HandInDataSurvey: PlainDeclaration {
  public typealias Content = DataSurveyHandedIn
  public static let term = "报送数据摸底调查表"
  public static let subject = SubjectKind.object
  public static let by: Roles = [.operator, .police]
  public static let basis = Basis.letter1001("第三项")

  public init() {}

  public static let example = HandInDataSurvey()

  public func objections(at moment: Moment) -> [Reason] {
    TimeLimit.dataSurvey2025.periods[on: moment.day] == nil ? [Reason(ReturnGround.notYetAsked)] : []
  }

  public func content(on subject: Subject, at moment: Moment) -> DataSurveyHandedIn {
    DataSurveyHandedIn(object: subject.id.retagged())
  }
}
