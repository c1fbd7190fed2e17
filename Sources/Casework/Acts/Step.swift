public import Statute

/// An act that is a step of a machine (流程步骤): the table of law says from which stage, if what, by whom, and whereto.
public protocol Step: Act {
  associatedtype Law: CaseMachine

  static var event: Law.Event { get }

  /// What the body says to the conditions, added to what the file says.
  func tell(_ facts: inout Law.Facts, in file: CaseFile, at moment: Moment)

  /// What no condition of the table can say: separation of persons, limits, contradictions with the file.
  func objections(in file: CaseFile, at moment: Moment) -> [Reason]

  /// What stands against a condition that fails, more exactly than its own words; all of it must be cured. Empty: nothing
  /// to add.
  func reasons(against condition: Law.Condition, in file: CaseFile, at moment: Moment) -> [Reason]

  /// What is recorded.
  func deed(on file: CaseFile, at moment: Moment, under taken: Taken<Law>) throws(Refusal) -> Deed
}

extension Step {
  public static var name: String { "\(Law.name).\(event.rawValue)" }
  public static var term: String { event.term }
  public static var subject: SubjectKind { Law.caseKind }

  public func tell(_ facts: inout Law.Facts, in file: CaseFile, at moment: Moment) {}
  public func objections(in file: CaseFile, at moment: Moment) -> [Reason] { [] }
  public func reasons(against condition: Law.Condition, in file: CaseFile, at moment: Moment) -> [Reason] { [] }

  /// Reads the case against the law of the day, then decides.
  public func decide(on file: CaseFile, at moment: Moment) throws(Refusal) -> Deed {
    guard moment.day <= moment.today else { throw .notYetThatDay(moment.day) }
    // On a subject of another register a new case is opened, under the moment's fresh identity.
    let opensCase = file.subject.kind != Law.caseKind
    let id = opensCase ? moment.fresh : file.subject.id
    if let last = file.lastStep(Law.self, of: id), let on = last.on, moment.day < on {
      throw .precedesLastStep(act: last.act, on: on, number: last.number)
    }
    guard var facts = Law.facts(in: file, of: id, on: moment.day) else {
      throw .reasons([Reason(CommonGround.tooLittleKnown)])
    }
    tell(&facts, in: file, at: moment)
    let stage = opensCase ? Law.start : file.stage(Law.self, of: id, on: moment.day)
    let taken: Taken<Law>
    do {
      taken = try file.provision(for: Self.event, in: stage, given: facts, on: moment.day)
    } catch {
      guard case .conditionFails(let failing) = error else { throw error }
      let exactly = failing.compactMap { Law.Condition(rawValue: $0.code) }
        .flatMap { self.reasons(against: $0, in: file, at: moment) }
      throw exactly.isEmpty ? error : .reasons(exactly)
    }
    guard !taken.provision.by.isDisjoint(with: moment.party.roles) else {
      throw .notAuthorised(act: Self.name, needs: taken.provision.by, basis: taken.provision.basis)
    }
    let reasons = objections(in: file, at: moment)
    guard reasons.isEmpty else { throw .reasons(reasons) }
    return try deed(on: file, at: moment, under: taken)
  }

  public static func outlook(on file: CaseFile, for party: Party?, on day: Day) -> Outlook {
    let id = file.subject.id
    let stage = file.subject.kind != Law.caseKind ? Law.start : file.stage(Law.self, of: id, on: day)
    let ways = Law.provisions(from: stage, on: day).filter { $0.event == event }
    let facts = Law.facts(in: file, of: id, on: day)
    return Outlook(
      act: name, term: term,
      stage: stage.term,
      ways: ways.map { way in
        Outlook.Way(
          by: way.by, basis: way.basis, to: way.to.term,
          missing: facts.map { Law.holds(way.condition, $0) } ?? false ? nil : way.condition.term,
          isYours: party.map { !way.by.isDisjoint(with: $0.roles) } ?? true)
      })
  }
}

extension CaseFile {
  /// The one provision that speaks, or a refusal that names those that do not.
  public func provision<M: CaseMachine>(
    for event: M.Event, in stage: M.Stage, given facts: M.Facts, on day: Day
  ) throws(Refusal) -> Taken<M> {
    do {
      let provision = try M.provision(for: event, in: stage, given: facts, on: day)
      return Taken(provision: provision, edition: M.provisions.entry(on: day)?.since ?? day)
    } catch {
      switch error {
      case .notYetLaw(let day): throw .notYetLaw(machine: M.term, on: day)
      case .notPermitted(let event, let stage):
        throw .notPermitted(
          act: event.term, stage: stage.term,
          instead: M.provisions(from: stage, on: day).filter { !M.timed.contains($0.event) }.map(\.event.term))
      case .conditionFails(let conditions, let bases):
        throw .conditionFails(zip(conditions, bases).map { Reason(code: $0.rawValue, cause: $0.term, basis: $1) })
      }
    }
  }

  /// What an act of one machine brings about in another, recorded with it (连带步骤).
  public func consequence<M: CaseMachine>(
    _ event: M.Event, of id: Identifier<Subject>, on day: Day, _ tell: (inout M.Facts) -> Void = { _ in }
  ) throws(Refusal) -> Taken<M> {
    guard var facts = M.facts(in: self, of: id, on: day) else { throw .reasons([Reason(CommonGround.tooLittleKnown)]) }
    tell(&facts)
    return try provision(for: event, in: stage(M.self, of: id, on: day), given: facts, on: day)
  }
}
