public import Statute

extension Rectification: CaseMachine {
  public static let caseKind = SubjectKind.finding
  public static let timed: Set<Event> = [.acceptanceExpired]

  public static func facts(in file: CaseFile, of id: Identifier<Subject>, on day: Day) -> Facts? {
    // Of what nobody has said how grave it is, the gravest is supposed.
    let severity = file.latest(FindingOpened.self, of: id, by: day)?.content.severity ?? .major
    let accepted = file.latest(FindingAccepted.self, of: id, by: day)?.content
    return Facts(severity: severity) { $0.acceptanceOver = accepted.map { $0.until < day } ?? false }
  }
}

extension CaseFile {
  /// One time round: what was claimed to be put right, and what the re-check said (一轮整改).
  public struct Round: Sendable {
    public let claims: [Recorded<FindingClaimedFixed>]
    /// Nil while it is awaited.
    public let recheck: Recorded<FindingRechecked>?
  }

  /// Every round of a finding, oldest first; none is ever lost.
  public func rounds(of finding: Identifier<Subject>, by day: Day = .distantFuture) -> [Round] {
    var rounds: [Round] = []
    var claims: [Recorded<FindingClaimedFixed>] = []
    for record in records where record.subject.id == finding {
      guard let on = record.on, on <= day else { continue }
      if let claim = record.content as? FindingClaimedFixed { claims.append(record.with(claim)) }
      if let recheck = record.content as? FindingRechecked {
        rounds.append(Round(claims: claims, recheck: record.with(recheck)))
        claims = []
      }
    }
    return claims.isEmpty ? rounds : rounds + [Round(claims: claims, recheck: nil)]
  }

  /// The day by which a finding is to be put right: the last extension, else the first date.
  public func dueDay(of finding: Identifier<Subject>, by day: Day = .distantFuture) -> Day? {
    latest(FindingExtended.self, of: finding, by: day)?.content.dueOn
      ?? latest(FindingOpened.self, of: finding, by: day)?.content.dueOn
  }

  /// A finding by its number or its identity.
  public func finding(called text: String) -> FindingID? {
    for case .finding(let id, let number, _, _) in registrations where number == text || id.description == text {
      return id
    }
    return nil
  }
}
