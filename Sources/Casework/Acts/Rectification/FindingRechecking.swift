public import Statute

/// A step that answers a claim by a re-check (复查的步骤): another person checks it, another party records it.
public protocol FindingRechecking: Step where Law == Rectification {
  var retest: RecheckKind { get }
  var checkedBy: String { get }
  var witness: String? { get }
}

extension FindingRechecking {
  public func tell(_ facts: inout Rectification.Facts, in file: CaseFile, at moment: Moment) {
    facts.verifierIsFixer = verifierIsFixer(in: file)
  }

  func verifierIsFixer(in file: CaseFile) -> Bool {
    let fixers = Set(claims(in: file).compactMap(\.content.fixedBy).map(NameKey.of))
    return [checkedBy, witness].compactMap(\.self).contains { fixers.contains(NameKey.of($0)) }
  }

  func recheckObjections(in file: CaseFile, at moment: Moment) -> [Reason] {
    var reasons: [Reason] = []
    func object(_ ground: RectificationGround, _ field: String) { reasons.append(Reason(ground, field: field)) }
    if !checkedBy.isSaid { object(.checkerMissing, "checked_by") }
    if claims(in: file).contains(where: { $0.party == moment.party.name }) {
      reasons.append(Reason(CommonGround.sameParty))
    }
    let roles = moment.party.roles
    switch retest {
    case .regression, .retest:
      if roles.isDisjoint(with: [.tester, .coordinator]) { object(.recheckNotYours, "retest") }
      if (retest == .regression) != inField(in: file, on: moment.day) { object(.recheckOutOfPlace, "retest") }
    case .police:
      if roles.isDisjoint(with: [.police, .coordinator]) { object(.recheckNotYours, "retest") }
      let second = witness.map(NameKey.of)
      if second == nil || second == NameKey.of(checkedBy) { object(.officersTooFew, "witness") }
    case .selfCheck: object(.selfCheckClosesNothing, "retest")
    }
    return reasons
  }

  func rechecked(
    _ outcome: FindingRechecked.Outcome, faults: String? = nil, on file: CaseFile, under taken: Taken<Rectification>
  ) throws(Refusal) -> Deed.Entry {
    guard let claim = claims(in: file).last else { throw .reasons([Reason(CommonGround.tooLittleKnown)]) }
    return Deed.Entry(
      FindingRechecked(
        finding: file.subject.id.retagged(), checkedBy: checkedBy, witness: witness, fixedBy: claim.content.fixedBy,
        outcome: outcome, retest: retest, faults: faults, claim: claim.number, claimedBy: claim.party),
      under: taken)
  }

  /// The claims of the round that awaits its re-check.
  private func claims(in file: CaseFile) -> [Recorded<FindingClaimedFixed>] {
    file.rounds(of: file.subject.id).last.flatMap { $0.recheck == nil ? $0.claims : nil } ?? []
  }

  /// A project of an object of the finding has not reported yet.
  private func inField(in file: CaseFile, on day: Day) -> Bool {
    file.subjects(.object).contains { object in
      file.projectStages(of: object, on: day).values.contains { $0 == .onsite || $0 == .draftReport }
    }
  }
}
