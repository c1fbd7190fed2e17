internal import Casework

/// A heading as two writings of it compare (表头比对): spaces, line breaks, brackets and marks make no difference.
enum HeaderKey {
  static func of(_ heading: String) -> String {
    String(
      String.UnicodeScalarView(
        NameKey.of(heading).unicodeScalars.filter { scalar in
          switch scalar.value {
          // Punctuation of every width that stands around headings.
          case 0x2A, 0x3A, 0x28, 0x29, 0x22, 0x27, 0x2E, 0x2C, 0x3002, 0x3001, 0x300A, 0x300B, 0x2605, 0x25B2: false
          default: true
          }
        }))
  }

  /// The heading without what stands in brackets after it: 备案日期（年月日）.
  static func withoutNote(_ heading: String) -> String? {
    let key = NameKey.of(heading)
    guard let open = key.firstIndex(of: "("), open != key.startIndex, key.hasSuffix(")") else { return nil }
    return of(String(key[..<open]))
  }
}
