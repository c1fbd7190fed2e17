internal import Casework
internal import Statute

/// Reads what a `PlanWriter` wrote (计划读入), line by line and field by field.
struct PlanReader {
  private let bytes: ArraySlice<UInt8>
  private var place: Int
  private(set) var line = 0
  private var isLineEnd = true
  private var identities: [(high: UInt64, low: UInt64)] = []

  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    place = bytes.startIndex
  }

  var isAtEnd: Bool { place >= bytes.endIndex }

  var fault: PlanFault { .damaged(line: line) }

  mutating func nextLine() throws(PlanFault) {
    guard isLineEnd else { throw fault }
    line += 1
    isLineEnd = false
  }

  mutating func optional() throws(PlanFault) -> String? {
    guard !isLineEnd else { throw fault }
    var text: [UInt8] = []
    let start = place
    while place < bytes.endIndex {
      let byte = bytes[place]
      place += 1
      switch byte {
      case 0x09: return try finished(text, from: start)
      case 0x0A:
        isLineEnd = true
        return try finished(text, from: start)
      case 0x5C:
        guard place < bytes.endIndex else { throw fault }
        switch bytes[place] {
        case 0x74: text.append(0x09)
        case 0x6E: text.append(0x0A)
        case 0x72: text.append(0x0D)
        case 0x5C, 0x7E: text.append(bytes[place])
        default: throw fault
        }
        place += 1
      default: text.append(byte)
      }
    }
    throw fault
  }

  private func finished(_ text: [UInt8], from start: Int) throws(PlanFault) -> String? {
    // An escaped `~` is text, a bare one is none.
    if text == [0x7E], bytes[start] == 0x7E { return nil }
    guard let read = String(validating: text, as: UTF8.self) else { throw fault }
    return read
  }

  mutating func text() throws(PlanFault) -> String {
    guard let text = try optional() else { throw fault }
    return text
  }

  mutating func number() throws(PlanFault) -> Int? {
    guard let text = try optional() else { return nil }
    guard let number = Int(text) else { throw fault }
    return number
  }

  mutating func count() throws(PlanFault) -> Int {
    guard let number = try number(), number >= 0 else { throw fault }
    return number
  }

  mutating func answer() throws(PlanFault) -> Bool {
    switch try optional() {
    case "1": return true
    case "0": return false
    default: throw fault
    }
  }

  mutating func day() throws(PlanFault) -> Day? {
    guard let number = try number() else { return nil }
    guard let day = Int32(exactly: number) else { throw fault }
    return Day(number: day)
  }

  mutating func requiredDay() throws(PlanFault) -> Day {
    guard let day = try day() else { throw fault }
    return day
  }

  mutating func texts() throws(PlanFault) -> [String] {
    var texts: [String] = []
    for _ in 0..<(try count()) { texts.append(try text()) }
    return texts
  }

  mutating func word<Word: RawRepresentable<String>>(_: Word.Type) throws(PlanFault) -> Word {
    guard let word = Word(rawValue: try text()) else { throw fault }
    return word
  }

  mutating func level() throws(PlanFault) -> Level? {
    guard let number = try number() else { return nil }
    guard let level = Level(rawValue: number) else { throw fault }
    return level
  }

  mutating func optionalID<Subject>() throws(PlanFault) -> Casework.Identifier<Subject>? {
    guard let text = try optional() else { return nil }
    if text.utf8.first == 0x40 {
      guard let place = Int(text.dropFirst()), identities.indices.contains(place) else { throw fault }
      return Casework.Identifier(high: identities[place].high, low: identities[place].low)
    }
    guard let id = Casework.Identifier<Subject>(text) else { throw fault }
    identities.append((id.high, id.low))
    return id
  }

  mutating func id<Subject>() throws(PlanFault) -> Casework.Identifier<Subject> {
    guard let id: Casework.Identifier<Subject> = try optionalID() else { throw fault }
    return id
  }
}
