/// A domain that is already in its stored form (已规范的域名), as most are.
enum DomainText {
  /// Lower-case letters, digits and hyphens, no encoded label: what normalising would leave as it is.
  static func isPlain(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      guard (4...253).contains(bytes.count) else { return false }
      var label = 0
      var labels = 1
      var letters = 0
      var previous: UInt8 = 0x2E
      for (index, byte) in bytes.enumerated() {
        switch byte {
        case 0x61...0x7A:
          letters += 1
          label += 1
        case 0x30...0x39: label += 1
        case 0x2D:
          // A hyphen at an edge, or a pair of them, may be wrong or an encoded label.
          guard previous != 0x2E, previous != 0x2D, index + 1 < bytes.count, bytes[index + 1] != 0x2E else {
            return false
          }
          label += 1
        case 0x2E:
          guard label > 0, label <= 63 else { return false }
          label = 0
          letters = 0
          labels += 1
        default: return false
        }
        previous = byte
      }
      // The last label has a letter: four numbers are an address.
      return labels >= 2 && label >= 2 && label <= 63 && letters > 0
    }
  }
}
