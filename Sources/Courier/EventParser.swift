/// Reads events out of bytes, however they are cut (HTML Living Standard §9.2.6).
struct EventParser {
  private let limit: Int
  private var line: [UInt8] = []
  private var data: [UInt8] = []
  private var name = ""
  private var id = ""
  private var retry: Duration?
  private var isFirstLine = true
  private var endedWithReturn = false

  /// `limit` is what one event may have, in bytes.
  init(limit: Int) { self.limit = limit }

  /// Gives every event that is whole with these bytes; false if one is too large.
  mutating func take(_ bytes: some Sequence<UInt8>, _ give: (ServerSentEvent) -> Void) -> Bool {
    for byte in bytes {
      let follows = endedWithReturn
      endedWithReturn = byte == 0x0D
      switch byte {
      case 0x0A where follows: continue
      case 0x0A, 0x0D: endLine(give)
      default:
        guard line.count + data.count < limit else { return false }
        line.append(byte)
      }
    }
    return true
  }

  private mutating func endLine(_ give: (ServerSentEvent) -> Void) {
    var text = line[...]
    if isFirstLine, text.starts(with: [0xEF, 0xBB, 0xBF]) { text = text.dropFirst(3) }
    isFirstLine = false
    if text.isEmpty { endEvent(give) } else { read(text) }
    line.removeAll(keepingCapacity: true)
  }

  private mutating func endEvent(_ give: (ServerSentEvent) -> Void) {
    if !data.isEmpty {
      let text = String(decoding: data.dropLast(), as: UTF8.self)
      give(ServerSentEvent(name: name.isEmpty ? "message" : name, data: text, id: id, retry: retry))
    }
    data.removeAll(keepingCapacity: true)
    name = ""
  }

  private mutating func read(_ line: ArraySlice<UInt8>) {
    let colon = line.firstIndex(of: UInt8(ascii: ":")) ?? line.endIndex
    var value = line[colon...].dropFirst()
    if value.first == UInt8(ascii: " ") { value = value.dropFirst() }
    switch String(decoding: line[..<colon], as: UTF8.self) {
    case "data": data += value + [0x0A]
    case "event": name = String(decoding: value, as: UTF8.self)
    case "id" where !value.contains(0): id = String(decoding: value, as: UTF8.self)
    case "retry" where value.allSatisfy({ (0x30...0x39).contains($0) }):
      if let told = Int64(String(decoding: value, as: UTF8.self)) { retry = .milliseconds(told) }
    default: break
    }
  }
}
