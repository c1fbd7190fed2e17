extension Filing {
  /// What the conditions look at.
  public struct Facts: Hashable, Sendable {
    /// Where the day of the act stands to the certificate's end (有效期).
    public enum RenewalWindow: String, CaseIterable, Hashable, Sendable { case ahead, open, past }

    public var level: Level
    /// The grading is ready to be filed.
    public var graded = false
    public var formComplete = false
    public var materialComplete = false
    public var levelAccurate = false
    public var reasonsGiven = false
    public var competentOrganNamed = false
    public var regraded = false
    public var riskNoticeServed = false
    public var superiorAgreed = false
    public var retirementProved = false
    public var successorLinked = false
    public var certificateSeen = false
    public var basicTelecom = false
    /// The filing in force was made on the 2025 form.
    public var onNewForm = false
    public var assessmentAccepted = false
    public var renewalWindow = RenewalWindow.ahead

    public init(level: Level) { self.level = level }

    public init(level: Level, _ set: (inout Facts) -> Void) {
      self.level = level
      set(&self)
    }
  }
}
