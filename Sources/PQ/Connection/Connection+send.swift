import CLibPQ

/// What is sent to the server; each returns 1, or 0 with a message.
extension Connection {
  func send(script: String) -> Int32 { PQsendQuery(handle, script) }

  func send(prepare name: String, _ sql: String, oids: [UInt32]) -> Int32 {
    PQsendPrepare(handle, name, sql, Int32(oids.count), oids)
  }

  func send(describe name: String) -> Int32 { PQsendDescribePrepared(handle, name) }

  func send(prepared name: String, _ parameters: Parameters) -> Int32 {
    parameters.withPointers { count, values, lengths, formats in
      PQsendQueryPrepared(handle, name, count, values, lengths, formats, 1)
    }
  }

  func send(sql: String, _ parameters: Parameters) -> Int32 {
    parameters.withPointers { count, values, lengths, formats in
      PQsendQueryParams(handle, sql, count, parameters.oids, values, lengths, formats, 1)
    }
  }
}

extension Parameters {
  fileprivate func withPointers(
    _ body: (Int32, [UnsafePointer<CChar>?], [Int32], [Int32]) -> Int32
  ) -> Int32 {
    bytes.withUnsafeBytes { bytes in
      var values: [UnsafePointer<CChar>?] = []
      var lengths: [Int32] = []
      values.reserveCapacity(count)
      lengths.reserveCapacity(count)
      for start in starts {
        let length = Int32(bigEndian: bytes.loadUnaligned(fromByteOffset: start, as: Int32.self))
        let value = bytes.baseAddress! + start + 4
        values.append(length < 0 ? nil : value.assumingMemoryBound(to: CChar.self))
        lengths.append(max(length, 0))
      }
      return body(Int32(count), values, lengths, [Int32](repeating: 1, count: count))
    }
  }
}
