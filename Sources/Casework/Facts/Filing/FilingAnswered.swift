/// What the police answered (公安机关的答复).
public struct FilingAnswered: ObjectFact {
  public static let table = "filing_answered"

  /// The kind of answer (答复种类).
  public enum Outcome: String, Codable, Hashable, Sendable {
    /// 一次告知补正
    case correct
    case accepted
    case notCompetent = "not_competent"
    /// 审核不符,改正
    case rectify
    /// 定级不准,重新定级
    case regrade
  }

  public let object: ObjectID
  public let outcome: Outcome
  /// Defects or reasons, all at once.
  public let defects: [String]?
  /// The organ that would be competent.
  public let competentOrgan: String?
  /// The organ that accepted, by its code, and the number of its receipt (备案材料接收回执).
  public let organ: String?
  public let receipt: String?
  /// What was accepted, and who had handed it in: never who accepts.
  public let submission: FactNumber?
  public let submittedBy: String?

  public init(
    object: ObjectID, outcome: Outcome, defects: [String]? = nil, competentOrgan: String? = nil, organ: String? = nil,
    receipt: String? = nil, submission: Recorded<FilingSubmitted>? = nil
  ) {
    self.object = object
    self.outcome = outcome
    self.defects = defects
    self.competentOrgan = competentOrgan
    self.organ = organ
    self.receipt = receipt
    self.submission = submission?.number
    submittedBy = submission?.party
  }
}
