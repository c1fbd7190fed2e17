/// A zip archive of parts that are stored, not packed, so that a test may say every byte of it.
struct ZipMaker {
  struct Entry {
    var name: String
    var bytes: [UInt8]
    var method: UInt16 = 0
    var flags: UInt16 = 0
    /// Sizes the directory claims, when they are not those of the bytes.
    var claimed: UInt32?
  }

  var entries: [Entry] = []

  mutating func add(_ name: String, _ text: String) { entries.append(Entry(name: name, bytes: Array(text.utf8))) }

  func archive() -> [UInt8] {
    var file: [UInt8] = []
    var directory: [UInt8] = []
    for entry in entries {
      let name = Array(entry.name.utf8)
      let size = UInt32(entry.bytes.count)
      var fields: [UInt8] = []
      for value: UInt16 in [20, entry.flags, entry.method, 0, 0x21] { fields += two(value) }
      for value: UInt32 in [ZipMaker.crc32(entry.bytes), size, entry.claimed ?? size] { fields += four(value) }
      for value: UInt16 in [UInt16(name.count), 0] { fields += two(value) }
      directory += four(0x0201_4B50)
      directory += two(20)
      directory += fields
      directory += [UInt8](repeating: 0, count: 10)
      directory += four(UInt32(file.count))
      directory += name
      file += four(0x0403_4B50)
      file += fields
      file += name
      file += entry.bytes
    }
    let start = UInt32(file.count)
    file += directory
    file += four(0x0605_4B50)
    for value: UInt16 in [0, 0, UInt16(entries.count), UInt16(entries.count)] { file += two(value) }
    file += four(UInt32(directory.count))
    file += four(start)
    file += two(0)
    return file
  }

  private func two(_ value: UInt16) -> [UInt8] { [UInt8(truncatingIfNeeded: value), UInt8(value >> 8)] }

  private func four(_ value: UInt32) -> [UInt8] {
    two(UInt16(truncatingIfNeeded: value)) + two(UInt16(truncatingIfNeeded: value >> 16))
  }

  private static let table: [UInt32] = (0..<256).map { index in
    var value = UInt32(index)
    for _ in 0..<8 { value = value & 1 == 1 ? 0xEDB8_8320 ^ (value >> 1) : value >> 1 }
    return value
  }

  private static func crc32(_ bytes: [UInt8]) -> UInt32 {
    var value = ~UInt32(0)
    for byte in bytes { value = table[Int((value ^ UInt32(byte)) & 0xFF)] ^ (value >> 8) }
    return ~value
  }
}
