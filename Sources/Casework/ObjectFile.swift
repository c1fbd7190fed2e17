public import Statute

/// What the books say of one protected object now (定级对象案卷).
public struct ObjectFile: Sendable {
  public struct Report: Hashable, Sendable {
    public let tester: TesterID
    public let conclusion: Conclusion

    public init(tester: TesterID, conclusion: Conclusion) {
      self.tester = tester
      self.conclusion = conclusion
    }
  }

  public let id: ObjectID
  public var unit: UnitID?
  public var name: Standing<String>?
  public var grading: Standing<Level>?
  /// The filing number.
  public var certificate: Standing<String>?
  public var report: Standing<Report>?

  public init(id: ObjectID) { self.id = id }
}
