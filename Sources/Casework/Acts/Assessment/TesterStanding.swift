internal import Statute

/// What a file says of one tester (测评机构资质).
struct TesterStanding {
  let file: CaseFile
  let id: Identifier<Subject>

  /// The certificates that one piece of work rests on: the last, and the one before where it was renewed meanwhile.
  struct Accreditation {
    let last: Recorded<TesterCertified>
    let earlier: Recorded<TesterCertified>?
  }

  /// By its identity, or by the number of a certificate.
  init?(of tester: TesterID?, certificate: String?, in file: CaseFile) {
    let known = Set(file.subjects(.tester))
    var id: Identifier<Subject>? = tester?.retagged()
    if let certificate, let number = TesterCertificateNumber(certificate)?.normalised {
      let holder = file.all(TesterCertified.self).last { $0.content.certificate == number }?.subject.id
      guard id == nil || id == holder else { return nil }
      id = holder
    }
    guard let id, known.contains(id) else { return nil }
    self.id = id
    self.file = file
  }

  private var certificates: [Recorded<TesterCertified>] { file.all(TesterCertified.self, of: id) }

  func accreditation(during span: DaySpan) -> Accreditation? {
    let end = span.through ?? span.from
    let through = certificates.filter { $0.content.valid.contains(end) }
    if let whole = through.last(where: { $0.content.valid.contains(span.from) }) {
      return Accreditation(last: whole, earlier: nil)
    }
    for last in through {
      let earlier = certificates.last {
        guard let lastDay = $0.content.valid.through else { return false }
        return $0.content.valid.contains(span.from) && last.content.valid.from <= lastDay + 1
      }
      if let earlier { return Accreditation(last: last, earlier: earlier) }
    }
    return nil
  }

  /// Everything that keeps it from testing an object in a period.
  func reasons(against object: Identifier<Subject>, during span: DaySpan, on day: Day) -> [Reason] {
    var reasons: [Reason] = []
    if accreditation(during: span) == nil {
      reasons.append(Reason(AssessmentGround.testerNotAccredited, field: "tester", span.wording))
    }
    let level = file.gradedLevel(of: object, on: day) ?? .one
    for suspended in file.all(TesterSuspended.self, of: id) where suspended.content.during.overlaps(span) {
      reasons.append(
        Reason(AssessmentGround.testerSuspended, field: "tester", suspended.content.during.wording))
      if level >= .three, suspended.content.during.contains(day) {
        reasons.append(Reason(AssessmentGround.testerNonCompliant, field: "tester"))
      }
    }
    return reasons + interests(in: object, on: day)
  }

  /// That it is the unit, or built or runs the object.
  private func interests(in object: Identifier<Subject>, on day: Day) -> [Reason] {
    guard let name = file.latest(TesterDescribed.self, of: id)?.content.name else { return [] }
    let described = file.latest(ObjectDescribed.self, of: object, by: day)?.content
    let unit = described.flatMap { file.latest(UnitDescribed.self, of: $0.unit.retagged(), by: day)?.content.name }
    let parties: [(String?, AssessmentGround)] = [
      (unit, .testerIsUnit), (described?.builder, .testerIsBuilder), (described?.runner, .testerIsRunner),
    ]
    return parties.compactMap { party, ground in
      party.map { NameKey.of($0) == NameKey.of(name) } ?? false ? Reason(ground, field: "tester", name) : nil
    }
  }
}

extension DaySpan {
  /// `2025-05-06至2025-06-01`.
  var wording: String { "\(from)至\(through.map(\.description) ?? "")" }
}
