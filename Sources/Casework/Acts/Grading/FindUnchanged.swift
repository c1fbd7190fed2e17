public import Statute

/// Finds that a change leaves the level as it was (复核等级不变).
public struct FindUnchanged: Step {
  public typealias Law = Grading
  public static let event = Grading.Event.foundUnchanged

  /// Why the level stays.
  public var account: String

  public init(account: String) { self.account = account }

  public static let example = FindUnchanged(account: "受侵害客体和侵害程度均未变化")

  public func objections(in file: CaseFile, at moment: Moment) -> [Reason] {
    account.allSatisfy(\.isWhitespace) ? [Reason(GradingGround.noReason, field: "account")] : []
  }

  public func deed(on file: CaseFile, at moment: Moment, under taken: Taken<Grading>) throws(Refusal) -> Deed {
    guard let standing = Grading.levels(in: file, of: file.subject.id, on: moment.day) else {
      throw .reasons([Reason(CommonGround.tooLittleKnown)])
    }
    let decided = GradingDecided(
      object: standing.object, s: standing.s, a: standing.a, level: standing.level, account: account)
    return Deed(Deed.Entry(decided, under: taken))
  }
}
