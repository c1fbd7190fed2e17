/// The local name of an element or attribute as one number: its bytes, folded over eight.
///
/// Names of up to eight bytes, all those in a row of cells among them, are told apart exactly.
struct XMLName: Hashable {
  let key: UInt64

  static let row = XMLName(key: 0x72_6F77)
  static let c = XMLName(key: 0x63)
  static let v = XMLName(key: 0x76)
  static let f = XMLName(key: 0x66)
  static let `is` = XMLName(key: 0x6973)
  static let t = XMLName(key: 0x74)
  static let r = XMLName(key: 0x72)
  static let s = XMLName(key: 0x73)
  static let si = XMLName(key: 0x7369)
  static let rPh = XMLName(key: 0x72_5068)

  init(key: UInt64) { self.key = key }

  init(_ text: StaticString) {
    var key: UInt64 = 0
    text.withUTF8Buffer { bytes in
      for byte in bytes { key = XMLName.fold(key, byte) }
    }
    self.key = key
  }

  @inline(__always)
  static func fold(_ key: UInt64, _ byte: UInt8) -> UInt64 { (key << 8 | key >> 56) ^ UInt64(byte) }
}
