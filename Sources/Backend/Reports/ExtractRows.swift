internal import Crypto
internal import Store

/// The rows of a table on their way into its file (底稿各行): written as RFC 4180 has it, and digested as they are written.
///
/// A row is digested by the fields that say something, `name="value"` as it stands in the file, joined by commas.
struct ExtractRows {
  private let names: [[UInt8]]
  private var digest = SHA256()
  private var row: [UInt8] = []
  private var field = 0
  private var isQuoted = false
  private var hasBegun = false
  private(set) var count = 0

  init(names: [String]) { self.names = names.map { Array($0.utf8) + [UInt8(ascii: "=")] } }

  /// What a piece of the table, as PostgreSQL writes it, is in the file.
  mutating func written(_ bytes: [UInt8]) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count + bytes.count / 32)
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "\""):
        // A quote within a value is written twice: the value is left and entered again.
        if !isQuoted, !hasBegun {
          if !row.isEmpty { row.append(UInt8(ascii: ",")) }
          row += names[field]
          hasBegun = true
        }
        isQuoted.toggle()
        row.append(byte)
      case UInt8(ascii: ",") where !isQuoted:
        field += 1
        hasBegun = false
      case UInt8(ascii: "\n") where !isQuoted:
        endRow()
        out.append(UInt8(ascii: "\r"))
      default: row.append(byte)
      }
      out.append(byte)
    }
    return out
  }

  private mutating func endRow() {
    SHA256.hash(data: row).withUnsafeBytes { digest.update(bufferPointer: $0) }
    row.removeAll(keepingCapacity: true)
    field = 0
    hasBegun = false
    count += 1
  }

  /// SHA-256 over the SHA-256 of the rows in their order, in hexadecimal.
  var hash: String { digest.finalize().hexadecimal }
}
