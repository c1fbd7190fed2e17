import Casework
import Statute
import Testing

@testable import Sample

@Suite struct LiaochengSampleTests {
  static let history = LiaochengSample.history()
  static let facts = history.flatMap(\.decision.facts)
  static let registrations = history.flatMap(\.decision.registrations)

  @Test func `every run tells the same`() {
    #expect(LiaochengSample.history() == Self.history)
    #expect(LiaochengSample.history(seed: 1) != Self.history)
  }

  @Test func `the sample is the one the books were checked with`() {
    #expect(Digest.of(Self.history) == 0x7e924ba5c7fc08da)
  }

  @Test func `nothing is recorded before it was done`() throws {
    for batch in Self.history {
      let recorded = try #require(Day(iso: batch.recordedAt.prefix(10)))
      #expect(batch.recordedAt.hasSuffix("Z") && batch.recordedAt.count == 20)
      #expect(batch.decision.facts.allSatisfy { $0.actedOn.map { $0 <= recorded } ?? true })
    }
  }

  @Test func `batches stand in order of recording and none is empty`() {
    #expect(zip(Self.history, Self.history.dropFirst()).allSatisfy { $0.recordedAt <= $1.recordedAt })
    #expect(Self.history.allSatisfy { !$0.decision.isEmpty && $0.recordedBy == "示例数据" })
    #expect(Self.history.last.map { $0.recordedAt <= LiaochengSample.issues[2].knownAt } == true)
  }

  @Test func `a fact refers only to earlier facts of its kind, and corrects each but once`() {
    var corrected: Set<FactNumber> = []
    for (index, fact) in Self.facts.enumerated() {
      #expect(fact.references.allSatisfy { $0 >= 1 && $0 <= FactNumber(index) })
      guard let correction = fact.correction else { continue }
      #expect(corrected.insert(correction.of).inserted && !correction.reason.isEmpty)
      #expect(kind(Self.facts[Int(correction.of) - 1]) == kind(fact))
    }
    #expect(corrected.count >= 10)
  }

  @Test func `a finding closes by a passed re-check of its own, and its fixer did not check it`() {
    for fact in Self.facts {
      switch fact.content {
      case .findingClosed(let finding, _, let number):
        guard let number, case .findingRechecked(finding, _, _, passed: true, _) = Self.facts[Int(number) - 1].content
        else {
          Issue.record("closed without a passed re-check: \(finding)")
          continue
        }
      case .findingRechecked(_, let checkedBy, let fixedBy, _, _): #expect(checkedBy != fixedBy)
      case .findingAccepted(_, let severity, _, _): #expect(severity == .medium || severity == .low)
      case .inspected(_, let sites, let officers, _): #expect(Set(officers).count >= 2 && !sites.isEmpty)
      default: break
      }
    }
  }

  @Test func `a subject is registered once, before anything is said of it`() {
    var known: Set<String> = []
    for batch in Self.history {
      for registration in batch.decision.registrations { #expect(known.insert(identity(registration)).inserted) }
      for case .siteDescribed(let site, let unit, _, _, _, _, _, _, _, _, _) in batch.decision.facts.map(\.content) {
        #expect(known.contains("\(site)") && known.contains("\(unit)"))
      }
      for case .objectCovers(let object, let site) in batch.decision.facts.map(\.content) {
        #expect(known.contains("\(object)") && known.contains("\(site)"))
      }
    }
  }

  @Test func `numbers, codes and domains are each given once`() {
    var given: Set<String> = []
    for fact in Self.facts where fact.correction == nil {
      switch fact.content {
      case .filingCertified(_, let number, _), .icpRecorded(_, let number), .policeRegistered(_, let number):
        #expect(given.insert(number).inserted)
      case .unitDescribed(_, _, let code?, _, _, _, _, _, _): #expect(given.insert(code).inserted)
      case .siteNamed(_, let domain, _, _):
        #expect(given.insert(domain).inserted && domain == domain.lowercased())
      case .assessmentReported(_, _, let number?, _, _, _, _, _): #expect(given.insert(number).inserted)
      default: break
      }
    }
  }

  @Test func `every social credit code ends in its check character`() {
    for case .unitDescribed(_, _, let code?, _, _, _, _, _, _) in Self.facts.map(\.content) {
      #expect(code.count == 18 && Codes.creditCheck(code.dropLast()) == code.last)
    }
    #expect(Codes.creditCheck("91350100M000100Y4") == "3")
  }

  @Test func `no text holds a control character`() {
    for batch in Self.history {
      let text = String(describing: batch.decision)
      #expect(text.unicodeScalars.allSatisfy { $0.value >= 0x20 && !(0x7f...0x9f).contains($0.value) })
    }
  }

  private func kind(_ fact: Fact) -> Substring { String(describing: fact.content).prefix { $0 != "(" } }

  private func identity(_ registration: Registration) -> String { registration.subject.id.description }
}
