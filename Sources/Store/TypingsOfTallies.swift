internal import PQ
internal import Reports
internal import Statute

/// Who typed the numbers of the police that an issue counts, and when, by region (人工填报人).
struct TypingsOfTallies: Statement {
  static let sql = """
    select region, typed_by, max(typed_on) from tally_row group by region, typed_by order by max(typed_on), typed_by
    """

  struct Answer: Row {
    let typing: Typing

    init(_ row: inout RowReader) throws(DecodeFailure) {
      let region: String = try row.next()
      let party: String = try row.next()
      typing = Typing(region: region, party: party, on: try row.next())
    }
  }
}
