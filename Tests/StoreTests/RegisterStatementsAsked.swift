import Casework
import PQ
import Statute

@testable import Store

/// The statements behind the lists of the registers, each asked in a way that narrows.
enum RegisterStatementsAsked {
  private static let today = Day(2024, 6, 1)

  private static let question = RegisterQuestion(.site)

  static var all: [any Statement] {
    [
      CardOf(subject: .site(EveryFact.existing), today: today), CardCount(question: question),
      CardsBy<CardNumber>(question: question, today: today), CardsBy<CardName>(question: question, today: today),
      CardsLastChanged(question: question, today: today),
      CardsAsOf(question: question, asOf: today, knownAt: .infinity),
      facts, FactsOfSubject(known: facts),
    ]
  }

  private static let facts = FactsKnown(
    subject: EveryFact.existing.retagged(), kind: nil, asOf: today, knownAt: .infinity, after: 0, limit: 10)
}
