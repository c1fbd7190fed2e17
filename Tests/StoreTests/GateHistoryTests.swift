import Casework
import PQ
import Registry
import Statute
import Store
import Testing
import _Scenes
import _TestKit

/// Lives thrown by chance, lived on paper and on the books at once.
@Suite struct `Lives of new sites on the books` {
  private static let site = Subject.site(Cast.new)

  @Test(arguments: 0..<12) func `the books say what the paper says, and no site is live without all that is asked`(
    _ seed: Int
  ) async throws {
    let life = GateHistory(seed: UInt64(seed))
    try await Stage.use(Scene(registrations: life.opening.registrations, given: [], wishes: [])) { stage in
      var paper = PaperRegister()
      var numbers: [FactNumber: FactNumber] = [:]
      for registration in life.opening.registrations { paper.register(registration) }
      for given in life.opening.given {
        let number = try await stage.books.transaction(as: Party("甲", as: [])) { desk in
          try await desk.append(Deed(Deed.Entry(given.content)), on: given.day, document: nil)
        }
        numbers[number[0]] = paper.record(given.content, act: given.content.plainAct, on: given.day)
      }
      for wish in life.wishes {
        let outcome: Stage.Outcome
        do {
          outcome = try await stage.outcome(of: wish)
        } catch is UnknownSubject {
          // What would have opened it was refused or left out.
          continue
        }
        let before = paper.records.count
        do {
          try paper.perform(
            wish.act, on: wish.subject, by: wish.party, on: wish.day, document: wish.document, opening: wish.opening)
          guard case .done(let receipt) = outcome else {
            Issue.record(
              "seed \(seed), \(wish.day), \(type(of: wish.act).name): done on paper, on the books \(outcome)")
            return
          }
          for (place, number) in receipt.facts.enumerated() { numbers[number] = FactNumber(before + place + 1) }
        } catch {
          guard case .refused(let refusal) = outcome else {
            Issue.record("seed \(seed), \(wish.day), \(type(of: wish.act).name): refused on paper alone: \(error)")
            return
          }
          #expect("\(refusal)" == "\(error)", "seed \(seed), \(wish.day)")
        }
      }
      try await Self.compare(stage, paper, numbers, on: Self.days(of: life), "seed \(seed)")
    }
  }

  private static func days(of life: GateHistory) -> [Day] {
    let last = life.wishes.map(\.day).max() ?? Scenes.opened
    return Set(life.wishes.suffix(41).map(\.day) + stride(from: 1, to: 370, by: 23).map { last + $0 }).sorted()
  }

  private static func compare(
    _ stage: Stage, _ paper: PaperRegister, _ numbers: [FactNumber: FactNumber], on days: [Day], _ life: String
  ) async throws {
    let gate = PaperGate(paper)
    for day in days {
      let file = try #require(
        try await stage.books.transaction(as: Party("甲", as: [])) { desk in
          try await desk.file(of: site, on: day, locked: false)
        })
      let found = try #require(file.gate)
      let told = differences(renumbered(found, numbers), renumbered(gate.evidence(of: Cast.new, on: day), nil))
      #expect(told == [], "\(life) on \(day)")
      for permit in file.all(Permit.self, of: site.id, by: day) {
        let known = try #require(paper.records.first { $0.number == numbers[permit.number] })
        let told = try #require(known.content as? Permit)
        let onPaper = Recorded(
          number: known.number, on: known.on, party: known.party, document: known.document, act: known.act,
          stage: known.stage, subject: known.subject, caseID: known.caseID, content: told)
        let faults = gate.faults(of: onPaper, on: day).map(\.rawValue)
        #expect(
          (file.fallen[permit.number] ?? []).isEmpty == faults.isEmpty,
          "\(life) on \(day): \(file.fallen[permit.number] ?? []) and on paper \(faults)")
        if file.stage(Statute.Operation.self, of: site.id, on: day) == .live, permit.number == found.permit {
          #expect(gate.lacks(of: told, on: day).isEmpty, "\(life) is live on \(day)")
        }
      }
      #expect(
        file.stage(Statute.Operation.self, of: site.id, on: day)
          == paper.file(of: site, on: day).stage(Statute.Operation.self, of: site.id, on: day), "\(life) on \(day)")
    }
  }

  /// What the two do not say alike, field by field.
  private static func differences(_ found: GateEvidence, _ paper: GateEvidence) -> [String] {
    zip(Mirror(reflecting: found).children, Mirror(reflecting: paper).children).compactMap { one, other in
      "\(one.value)" == "\(other.value)" ? nil : "\(one.label ?? ""): \(one.value), on paper \(other.value)"
    }
  }

  /// The evidence by the paper's numbers; a site and a finding have their numbers in the books alone.
  private static func renumbered(_ evidence: GateEvidence, _ numbers: [FactNumber: FactNumber]?) -> GateEvidence {
    var evidence = evidence
    evidence.number = ""
    evidence.openHazards = evidence.openHazards.map { _ in "" }
    guard let numbers else { return evidence }
    for path in [
      \GateEvidence.description, \.coverage, \.grading, \.certificate, \.prelaunch, \.report, \.waiver, \.eligibility,
      \.mark, \.icp, \.emergencyPlan, \.antiTamper, \.antiAttack, \.monitoring, \.confirmation, \.permit,
    ] {
      evidence[keyPath: path] = evidence[keyPath: path].map { numbers[$0] ?? -1 }
    }
    return evidence
  }
}
