internal import PQ
internal import Statute

/// The numbers that the database gave to the provisions of law (条文编号).
struct LawBook {
  private var provisions: [String: [(edition: Day, id: Int32)]] = [:]

  /// Reads the numbers.
  init(_ session: Session) async throws {
    for row in try await session.fetchAll(Provisions()) {
      provisions[row.act, default: []].append((row.edition, row.id))
    }
  }

  /// A provision under which an act may be recorded on a day: of the edition in force, or of the first that knows it.
  func provision(for act: String, on day: Day) throws(LedgerFault) -> Int32 {
    guard let known = provisions[act], let first = known.first else { throw .unknownAct(act) }
    return (known.last { $0.edition <= day } ?? first).id
  }

  /// One row for each act and edition, the earliest first.
  struct Provisions: Statement {
    static let sql = """
      select act, edition, min(id)
      from law.provision
      group by act, edition
      order by act, edition
      """

    struct Answer: Row {
      let act: String
      let edition: Day
      let id: Int32

      init(_ row: inout RowReader) throws(DecodeFailure) {
        act = try row.next()
        edition = try row.next()
        id = try row.next()
      }
    }
  }
}
