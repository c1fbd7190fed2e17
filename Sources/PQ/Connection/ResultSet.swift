import CLibPQ

/// What the server sent for one statement; cleared when it goes out of scope.
struct ResultSet: ~Copyable {
  let handle: OpaquePointer

  deinit { PQclear(handle) }

  var status: ExecStatusType { PQresultStatus(handle) }
  /// Whether it is an error, or a copy, which no statement may begin.
  var isFailure: Bool {
    switch status {
    case PGRES_FATAL_ERROR, PGRES_BAD_RESPONSE, PGRES_NONFATAL_ERROR, PGRES_COPY_IN, PGRES_COPY_OUT: true
    default: false
    }
  }
  var count: Int { Int(PQntuples(handle)) }
  /// The rows that the command says it touched.
  var affected: Int { Int(String(cString: PQcmdTuples(handle))) ?? 0 }
  var command: String { String(cString: PQcmdStatus(handle)) }

  var columns: [Column] {
    (0..<PQnfields(handle)).map { Column(name: String(cString: PQfname(handle, $0)), oid: PQftype(handle, $0)) }
  }

  var parameterOIDs: [UInt32] { (0..<PQnparams(handle)).map { PQparamtype(handle, $0) } }

  /// All rows.
  func rows<Answer: Row>(of type: Answer.Type) throws(DecodeFailure) -> [Answer] {
    var rows: [Answer] = []
    rows.reserveCapacity(count)
    try append(to: &rows)
    return rows
  }

  /// Appends all rows; the types are checked on the first, unless they were on an earlier part of the result.
  func append<Answer: Row>(to rows: inout [Answer], areChecked: Bool = false) throws(DecodeFailure) {
    for index in 0..<Int32(count) {
      var reader = RowReader(result: handle, row: index, checks: index == 0 && !areChecked)
      rows.append(try Answer(&reader))
      try reader.finish()
    }
  }
}
