/// A data survey handed in (数据摸底调查表); 公网安〔2025〕1001号.
public struct DataSurveyHandedIn: ObjectFact {
  public static let table = "data_survey_handed_in"

  public let object: ObjectID

  public init(object: ObjectID) {
    self.object = object
  }
}
