internal import FoundationEssentials

/// Text of a header in ASCII (RFC 2047).
enum EncodedWords {
  /// A word may have 75 characters; its frame takes 12, and base64 makes 60 of 45 bytes.
  private static let bytesOfWord = 45

  /// The text itself where it is short and plain, otherwise words of base64, each whole characters, on lines of their own.
  static func text(_ text: String) -> String {
    let isPlain = text.utf8.allSatisfy { (0x20...0x7E).contains($0) } && text.utf8.count <= 60 && !text.contains("=?")
    guard !isPlain else { return text }
    var words: [[UInt8]] = [[]]
    for scalar in text.unicodeScalars {
      let bytes = Array(String(scalar).utf8)
      if words[words.count - 1].count + bytes.count > bytesOfWord { words.append([]) }
      words[words.count - 1] += bytes
    }
    return words.map { "=?UTF-8?B?\(Data($0).base64EncodedString())?=" }.joined(separator: "\r\n ")
  }
}
