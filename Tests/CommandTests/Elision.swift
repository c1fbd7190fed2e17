import Foundation

/// What differs from run to run, and its names on the page (省略).
enum Elision {
  private static let anything: Set = ["时刻", "摘要", "字节"]

  /// A line as it is compared: columns as narrow as they can be, for what stands in them differs in width.
  static func even(_ line: String) -> String {
    var line = line.replacing(/\x20{2,}/, with: "  ").replacing(/─{2,}/, with: "──")
    while line.last == " " { line.removeLast() }
    return line
  }

  /// What the names of a kept line stand for in what was said; nil where it says something else.
  static func match(_ kept: String, _ said: String, _ values: [String: String]) -> [String: String]? {
    var names: [String] = []
    var pattern = ""
    var rest = kept[...]
    while let found = rest.firstMatch(of: /〈([^〈〉]+)〉/) {
      pattern += NSRegularExpression.escapedPattern(for: String(rest[..<found.range.lowerBound]))
      let name = String(found.1)
      if !anything.contains(name), let value = values[name] {
        pattern += NSRegularExpression.escapedPattern(for: value)
      } else {
        pattern += "(.+?)"
        names.append(name)
      }
      rest = rest[found.range.upperBound...]
    }
    pattern += NSRegularExpression.escapedPattern(for: String(rest))
    guard let expression = try? NSRegularExpression(pattern: "^\(pattern)$"),
      let match = expression.firstMatch(in: said, range: NSRange(said.startIndex..., in: said))
    else { return nil }
    var found: [String: String] = [:]
    for (index, name) in names.enumerated() where !anything.contains(name) {
      guard let range = Range(match.range(at: index + 1), in: said) else { return nil }
      if let other = found[name], other != said[range] { return nil }
      found[name] = String(said[range])
    }
    return found
  }

  /// What was said as it is kept: what is known by its name, and a new name for what looks like an identity.
  static func elided(_ said: String, _ values: inout [String: String]) -> String {
    var line = said.replacing(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z/, with: "〈时刻〉")
    line = line.replacing(/\b[0-9a-f]{64}\b/, with: "〈摘要〉")
    for (name, value) in values { line = line.replacing(value, with: "〈\(name)〉") }
    let fresh =
      /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9A-Z]{5}(-[0-9A-Z]{5}){2,4}|mlps_[\w-]{43}|[A-Z2-7]{32}/
    while let found = line.firstMatch(of: fresh) {
      let name = "值\(values.count)"
      values[name] = String(found.0)
      line = line.replacing(found.0, with: "〈\(name)〉")
    }
    return line
  }
}
