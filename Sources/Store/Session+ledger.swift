internal import Casework
internal import PQ

extension Parameters {
  /// These parameters, in order.
  init<each Value: Bound>(_ values: repeat each Value) {
    self.init()
    repeat append(each values)
  }
}

extension Session {
  /// Numbers for that many facts, growing, that nothing else will be given.
  func reserveFactNumbers(_ count: Int) async throws -> [FactNumber] {
    try await fetchAll(FactNumbers(count: Int32(count))).map(\.value)
  }

  struct FactNumbers: Statement {
    typealias Answer = Single<FactNumber>
    static let sql = "select nextval('ledger.fact_id') from generate_series(1, $1)"
    let count: Int32

    func bind(to parameters: inout Parameters) { parameters.append(count) }
  }

  /// Makes the summary rows anew of every case that a fact after this one belongs to.
  func summarise(after fact: FactNumber) async throws {
    try await execute(
      sql: "select ledger.summarise(array(select distinct case_id from ledger.step where fact > $1))", Parameters(fact))
  }
}
