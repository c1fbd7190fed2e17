internal import Crypto
internal import Store

/// The rows of a table on their way into its file (底稿各行): written as RFC 4180 has it, and digested as they are written.
///
/// A row is digested by the fields that say something, `name="value"` as it stands in the file, joined by commas; the rows
/// of a day are those recorded on it.
struct ExtractRows {
  private let names: [[UInt8]]
  /// The place of the instant of its record; nil in tables that are of the law.
  private let stamp: Int?
  private var digest = SHA256()
  private var days: [String: (digest: SHA256, count: Int)] = [:]
  private var row: [UInt8] = []
  /// Where in the row the instant of its record begins.
  private var stamped = 0
  private var field = 0
  private var isQuoted = false
  private var hasBegun = false
  private(set) var count = 0

  init(names: [String]) {
    self.names = names.map { Array($0.utf8) + [UInt8(ascii: "=")] }
    stamp = names.firstIndex(of: "recorded_at")
  }

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
          if field == stamp { stamped = row.count + 1 }
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
    let hash = Array(SHA256.hash(data: row))
    digest.update(data: hash)
    if stamp != nil {
      // `2016-06-30T01:02:03.000004Z` begins with its day.
      let day = String(decoding: row[stamped..<stamped + 10], as: UTF8.self)
      days[day, default: (SHA256(), 0)].digest.update(data: hash)
      days[day, default: (SHA256(), 0)].count += 1
    }
    row.removeAll(keepingCapacity: true)
    field = 0
    hasBegun = false
    count += 1
  }

  /// The digests of the rows, in hexadecimal; none by days where no row says when it was recorded.
  var digests: [InputDigest.Reckoning: String] {
    var digests = [InputDigest.Reckoning.rows: digest.finalize().hexadecimal]
    if stamp != nil {
      let lines = days.map { day, of in "\(day) \(of.count) \(of.digest.finalize().hexadecimal)\n" }
      digests[.days] = SHA256.hash(data: Array(lines.sorted().joined().utf8)).hexadecimal
    }
    return digests
  }
}
