/// The SQL of what is asked of the registers most (登记簿常问), for whoever measures it bare.
package enum RegisterTexts {
  package static let oneCard = CardOf.sql
  package static let factsOfOne = FactsOfSubject.sql
  package static let page = CardsBy<CardNumber>.sql
}
