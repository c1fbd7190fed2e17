import CLibPQ

extension ServerError {
  init(result: OpaquePointer) {
    func field(_ code: Unicode.Scalar) -> String? {
      PQresultErrorField(result, Int32(code.value)).map { String(cString: $0) }
    }
    self.init(
      severity: field("V") ?? "ERROR", sqlState: SQLState(field("C") ?? "XX000"),
      message: field("M") ?? String(cString: PQresultErrorMessage(result)), detail: field("D"), hint: field("H"),
      context: field("W"), schema: field("s"), table: field("t"), column: field("c"), constraint: field("n"),
      position: field("P").flatMap { Int($0) })
  }
}
