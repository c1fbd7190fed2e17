/// Why a grading is open again, or over (重新定级).
public struct GradingReopened: ObjectFact {
  public static let table = "grading_reopened"

  public let object: ObjectID
  /// A word of `RegradingTrigger`, or of the act that brought it about.
  public let trigger: String
  public let account: String?

  public init(object: ObjectID, trigger: String, account: String? = nil) {
    self.object = object
    self.trigger = trigger
    self.account = account
  }
}
