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
  /// The grading report (定级报告), by name or number.
  public let report: String?
}

/// What the experts said (专家评审).
public struct GradingReviewed: ObjectFact {
  public static let table = "grading_reviewed"

  public let object: ObjectID
  public let experts: Int
  public let agreed: Bool
  public let opinion: String?
}

/// What the department in charge said (主管部门核准).
public struct GradingApproved: ObjectFact {
  public static let table = "grading_approved"

  public let object: ObjectID
  public let department: String
  public let agreed: Bool
}

/// The level that stands (定级结果).
public struct GradingDecided: ObjectFact {
  public static let table = "grading_decided"

  public let object: ObjectID
  public let s: Level?
  public let a: Level?
  public let level: Level
}

/// Why a grading is open again, or over (重新定级).
public struct GradingReopened: ObjectFact {
  public static let table = "grading_reopened"

  public let object: ObjectID
  public let trigger: String
}
