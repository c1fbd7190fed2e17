import Statute
import Testing

/// What must be true of every table of law.
struct TableOfLaw: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let unreachable: @Sendable () -> [String]
  let ambiguous: @Sendable () -> [String]
  let unusedWords: @Sendable () -> [String]
  let undeclaredEnds: @Sendable () -> [String]
  let untimely: @Sendable () -> [String]
  let conditionsThatNeverDecide: @Sendable () -> [String]
  let doubled: @Sendable () -> [String]
  let terms: @Sendable () -> [[String]]

  init<M: Machine>(_ machine: M.Type, facts: @escaping @Sendable () -> [M.Facts]) {
    testDescription = M.name
    unreachable = {
      M.provisions.entries.flatMap { entry -> [String] in
        let rows = entry.value ?? []
        var reached: Set<M.Stage> = [M.start]
        var grew = true
        while grew {
          let next = reached.union(rows.filter { reached.contains($0.from) }.map(\.to))
          grew = next.count > reached.count
          reached = next
        }
        return rows.filter { !reached.contains($0.from) }.map { "\(entry.since): \($0.from.rawValue)" }
      }
        + M.Stage.allCases.filter { stage in
          stage != M.start && !M.provisions.entries.contains { ($0.value ?? []).contains { $0.to == stage } }
        }.map(\.rawValue)
    }
    ambiguous = {
      let space = facts()
      var found: [String] = []
      for entry in M.provisions.entries {
        let rows = entry.value ?? []
        for (index, row) in rows.enumerated() {
          for other in rows[(index + 1)...] where other.from == row.from && other.event == row.event {
            if space.contains(where: { M.holds(row.condition, $0) && M.holds(other.condition, $0) }) {
              found.append("\(entry.since): \(row.from.rawValue) \(row.event.rawValue)")
            }
          }
        }
      }
      return found
    }
    unusedWords = {
      let rows = M.provisions.entries.flatMap { $0.value ?? [] }
      let events = Set(rows.map(\.event))
      let conditions = Set(rows.map(\.condition))
      return M.Event.allCases.filter { !events.contains($0) }.map(\.rawValue)
        + M.Condition.allCases.filter { !conditions.contains($0) }.map(\.rawValue)
    }
    undeclaredEnds = {
      let from = Set(M.provisions.entries.flatMap { $0.value ?? [] }.map(\.from))
      return M.Stage.allCases.filter { from.contains($0) == M.terminal.contains($0) }.map(\.rawValue)
    }
    untimely = {
      let entries = M.provisions.entries
      return entries.indices.flatMap { index -> [String] in
        let since = entries[index].since
        let last = index + 1 < entries.count ? entries[index + 1].since - 1 : Day(9999, 12, 31)
        // Old conduct is judged by the old law, so that one condition may cite what has ended.
        let rows = (entries[index].value ?? []).filter { $0.condition.rawValue != "conduct_before_2026" }
        return (rows.map(\.basis) + [entries[index].basis])
          .filter { !$0.instrument.isInForce(on: since) || !$0.instrument.isInForce(on: last) || $0.instrument.isDraft }
          .map { "\(since)–\(last): \($0)" }
      }
    }
    conditionsThatNeverDecide = {
      let space = facts()
      return M.Condition.allCases.filter { condition in
        let answers = Set(space.map { M.holds(condition, $0) })
        return condition.rawValue == "always" ? answers != [true] : answers != [true, false]
      }.map(\.rawValue)
    }
    doubled = {
      M.provisions.entries.flatMap { entry -> [String] in
        let rows = entry.value ?? []
        let empty = rows.filter { $0.by.isEmpty }.map { "nobody: \($0.event.rawValue)" }
        return empty + (Set(rows).count == rows.count ? [] : ["\(entry.since)"])
      }
    }
    terms = { [M.Stage.allCases.map(\.term), M.Event.allCases.map(\.term), M.Condition.allCases.map(\.term)] }
  }

  static let all: [TableOfLaw] = [
    .init(Eligibility.self, facts: FactSpace.eligibility), .init(Grading.self, facts: FactSpace.grading),
    .init(Filing.self, facts: FactSpace.filing), .init(Assessment.self, facts: FactSpace.assessment),
    .init(Rectification.self, facts: FactSpace.rectification), .init(Operation.self, facts: FactSpace.operation),
    .init(Supervision.self, facts: FactSpace.supervision),
  ]
}

@Suite struct MachineTests {
  @Test(arguments: TableOfLaw.all) func `no stage is unreachable`(table: TableOfLaw) {
    #expect(table.unreachable() == [])
  }

  @Test(arguments: TableOfLaw.all) func `at most one provision speaks for any stage, event and facts`(
    table: TableOfLaw
  ) {
    #expect(table.ambiguous() == [])
  }

  @Test(arguments: TableOfLaw.all) func `every event and condition is used`(table: TableOfLaw) {
    #expect(table.unusedWords() == [])
  }

  @Test(arguments: TableOfLaw.all) func `a stage without a way out is declared terminal`(table: TableOfLaw) {
    #expect(table.undeclaredEnds() == [])
  }

  @Test(arguments: TableOfLaw.all) func `nothing binds before its instrument, after it, or by a draft`(
    table: TableOfLaw
  ) {
    #expect(table.untimely() == [])
  }

  @Test(arguments: TableOfLaw.all) func `every condition can hold and can fail`(table: TableOfLaw) {
    #expect(table.conditionsThatNeverDecide() == [])
  }

  @Test(arguments: TableOfLaw.all) func `no row stands twice and each has somebody to perform it`(table: TableOfLaw) {
    #expect(table.doubled() == [])
  }

  @Test(arguments: TableOfLaw.all) func `every word has a term of its own`(table: TableOfLaw) {
    for words in table.terms() {
      #expect(Set(words).count == words.count)
      #expect(!words.contains(""))
    }
  }
}
