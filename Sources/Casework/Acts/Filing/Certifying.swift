public import Statute

/// A step that issues a certificate with a number (颁发备案证明的步骤).
public protocol Certifying: Step where Law == Filing {
  var number: String { get }
}

extension Certifying {
  /// Every fault of the number: its form, its organ of that day, its owner.
  func numberFaults(in file: CaseFile, at moment: Moment) -> [Reason] {
    let id = file.subject.id
    let reading = FilingNumber.read(number)
    guard let read = reading.value else {
      return reading.problems.map { Reason(FilingGround.numberMalformed, field: "number", $0.chinese) }
    }
    var reasons: [Reason] = []
    if let organ = file.acceptance(of: id, on: moment.day)?.content.organ, organ != read.organCode {
      reasons.append(Reason(FilingGround.numberOfOtherOrgan, field: "number", organ))
    }
    if !read.warnings(issuedOn: moment.day, in: file.regions).isEmpty {
      reasons.append(Reason(FilingGround.organNotThatDay, field: "number", read.organCode))
    }
    let unit = file.latest(ObjectDescribed.self, of: id, by: moment.day)?.content.unit
    for other in file.all(FilingCertified.self, by: moment.day) where other.subject.id != id {
      if other.content.number == read.normalised {
        reasons.append(Reason(FilingGround.numberTaken, field: "number", read.normalised))
      } else if let theirs = FilingNumber(other.content.number), theirs.organCode == read.organCode,
        theirs.unitNumber != read.unitNumber, unit != nil,
        file.latest(ObjectDescribed.self, of: other.subject.id, by: moment.day)?.content.unit == unit
      {
        reasons.append(Reason(FilingGround.numberOfOtherUnit, field: "number", theirs.unitNumber))
      }
    }
    return reasons
  }

  /// Who accepted or handed in may not issue (I-18).
  func separation(in file: CaseFile, at moment: Moment) -> [Reason] {
    let id = file.subject.id
    let parties = [
      file.acceptance(of: id, on: moment.day)?.party,
      file.step(FilingSubmitted.self, by: .submitted, of: id, on: moment.day)?.party,
    ]
    return parties.contains(moment.party.name) ? [Reason(CommonGround.sameParty)] : []
  }

  /// The certificate on the form that was handed in.
  func certificate(on file: CaseFile, at moment: Moment) -> FilingCertified {
    let id = file.subject.id
    let form =
      file.step(FilingSubmitted.self, by: .submitted, of: id, on: moment.day)?.content.form
      ?? FilingForm.inUse[on: moment.day] ?? .of2007
    return FilingCertified(
      object: id.retagged(), number: FilingNumber(number)?.normalised ?? number, form: form,
      accepted: file.acceptance(of: id, on: moment.day))
  }
}

extension CaseFile {
  /// The acceptance a certificate rests on, entered ones among them.
  func acceptance(of id: Identifier<Subject>, on day: Day) -> Recorded<FilingAnswered>? {
    all(FilingAnswered.self, of: id, by: day).last { $0.content.outcome == .accepted }
  }

  /// What a certificate does to the grading it lets stand (备案审核通过): confirmed, unless it was before.
  func confirmation(
    of id: Identifier<Subject>, on day: Day, insisted: Bool = false
  ) throws(Refusal) -> [Deed.Entry] {
    guard stage(Grading.self, of: id, on: day) != .confirmed, let levels = Grading.levels(in: self, of: id, on: day)
    else { return [] }
    let taken: Taken<Grading> = try consequence(.filingPassed, of: id, on: day) {
      $0.passed = true
      $0.insisted = insisted
    }
    let decided = GradingDecided(object: levels.object, s: levels.s, a: levels.a, level: levels.level)
    return [Deed.Entry(decided, under: taken)]
  }
}
