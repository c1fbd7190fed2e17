internal import PQ
internal import Statute

/// The numbers that the database gave to the provisions of law (条文编号).
struct LawBook {
  private var provisions: [String: [(edition: Day, condition: String, id: Int32)]] = [:]

  /// Reads the numbers.
  init(_ session: Session) async throws {
    for row in try await session.fetchAll(Provisions()) {
      provisions[row.act, default: []].append((row.edition, row.condition, row.id))
    }
  }

  /// A provision under which an act may be recorded on a day: of the edition in force, or of the first that knows it.
  ///
  /// Where several speak for the act, the one of the condition that is named.
  func provision(for act: String, if condition: String? = nil, on day: Day) throws(LedgerFault) -> Int32 {
    let known = provisions[act]?.filter { condition == nil || $0.condition == condition } ?? []
    guard let first = known.first else { throw .unknownAct(act) }
    let edition = known.last { $0.edition <= day }?.edition ?? first.edition
    return (known.first { $0.edition == edition } ?? first).id
  }

  /// Every provision, the earliest edition first.
  struct Provisions: Statement {
    static let sql = """
      select act, edition, condition, id from law.provision order by act, edition, id
      """

    struct Answer: Row {
      let act: String
      let edition: Day
      let condition: String
      let id: Int32

      init(_ row: inout RowReader) throws(DecodeFailure) {
        act = try row.next()
        edition = try row.next()
        condition = try row.next()
        id = try row.next()
      }
    }
  }
}
