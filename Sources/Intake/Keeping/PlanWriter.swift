internal import Casework
internal import Statute

/// Writes a plan line by line (计划写出): fields between tabs, `~` for none, an identity once and then by its number.
struct PlanWriter {
  private(set) var bytes: [UInt8] = []
  private var identities: [Key: Int] = [:]
  private var isLineStart = true

  private struct Key: Hashable {
    let high: UInt64
    let low: UInt64
  }

  mutating func end() {
    bytes.append(0x0A)
    isLineStart = true
  }

  mutating func put(_ text: String?) {
    if !isLineStart { bytes.append(0x09) }
    isLineStart = false
    guard let text else { return bytes.append(0x7E) }
    var isFirst = true
    for byte in text.utf8 {
      switch byte {
      case 0x09: bytes += [0x5C, 0x74]
      case 0x0A: bytes += [0x5C, 0x6E]
      case 0x0D: bytes += [0x5C, 0x72]
      case 0x5C: bytes += [0x5C, 0x5C]
      case 0x7E where isFirst: bytes += [0x5C, 0x7E]
      default: bytes.append(byte)
      }
      isFirst = false
    }
  }

  mutating func put(_ number: Int?) { put(number.map(String.init)) }
  mutating func put(_ answer: Bool) { put(answer ? "1" : "0") }
  mutating func put(_ day: Day?) { put(day.map { Int($0.number) }) }
  mutating func put(_ texts: [String]) {
    put(texts.count)
    for text in texts { put(text) }
  }

  mutating func put<Subject>(_ id: Casework.Identifier<Subject>?) {
    guard let id else { return put(nil as String?) }
    let key = Key(high: id.high, low: id.low)
    if let known = identities[key] { return put("@\(known)") }
    identities[key] = identities.count
    put(id.description)
  }

  mutating func put(line fields: String...) {
    for field in fields { put(field) }
    end()
  }
}
