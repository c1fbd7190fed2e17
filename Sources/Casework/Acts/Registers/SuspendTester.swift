public import Statute

/// Records the days on which a tester may not test (登记测评机构停业); by its paper (U-12).
public struct SuspendTester: PlainDeclaration {
  public typealias Content = TesterSuspended
  public static let term = "登记测评机构暂停、整改、取消"
  public static let subject = SubjectKind.tester
  public static let by: Roles = [.policeSupervisor, .coordinator]
  public static let basis = Basis.testers()

  public var during: DaySpan
  public var ground: SuspensionGround

  public init(during: DaySpan, ground: SuspensionGround) {
    self.during = during
    self.ground = ground
  }

  public static let example = SuspendTester(
    during: DaySpan(from: Day(2025, 3, 1), through: Day(2025, 8, 31)), ground: .rectifying)

  public func objections(at moment: Moment) -> [Reason] {
    var reasons: [Reason] = []
    if moment.document == nil { reasons.append(Reason(RegisterGround.noPaper)) }
    if during.through.map({ $0 < during.from }) ?? false {
      reasons.append(Reason(RegisterGround.periodReversed, field: "during"))
    }
    return reasons
  }

  public func content(on subject: Subject, at moment: Moment) -> TesterSuspended {
    TesterSuspended(tester: subject.id.retagged(), during: during, ground: ground)
  }
}
