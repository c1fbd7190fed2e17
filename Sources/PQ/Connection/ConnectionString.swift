import CLibPQ

/// How a server is reached, in the words of libpq: keywords with values, or a URI (连接串).
public enum ConnectionString {
  /// The same, with a setting for every session made by it beside the options it has; what is malformed is left so.
  public static func setting(_ name: String, to value: String, in text: String) -> String {
    guard let parsed = PQconninfoParse(text, nil) else { return text }
    defer { PQconninfoFree(parsed) }
    var words: [String] = []
    var options = "-c \(name)=\(value)"
    var option = parsed
    while let keyword = option.pointee.keyword {
      if let set = option.pointee.val {
        if String(cString: keyword) == "options" {
          options = "\(String(cString: set)) \(options)"
        } else {
          words.append("\(String(cString: keyword))=\(quoted(String(cString: set)))")
        }
      }
      option += 1
    }
    return (words + ["options=\(quoted(options))"]).joined(separator: " ")
  }

  /// The same taken apart for a program that is started: what libpq reads from the environment, secrets included, and the
  /// rest as words that may be seen; what is malformed is left in the words.
  public static func parted(_ text: String) -> (environment: [String: String], words: String) {
    guard let parsed = PQconninfoParse(text, nil) else { return ([:], text) }
    defer { PQconninfoFree(parsed) }
    var environment: [String: String] = [:]
    var words: [String] = []
    var option = parsed
    while let keyword = option.pointee.keyword {
      if let set = option.pointee.val {
        let (name, value) = (String(cString: keyword), String(cString: set))
        if name != "dbname", let variable = option.pointee.envvar {
          environment[String(cString: variable)] = value
        } else {
          words.append("\(name)=\(quoted(value))")
        }
      }
      option += 1
    }
    return (environment, words.joined(separator: " "))
  }

  private static func quoted(_ value: String) -> String {
    var quoted = "'"
    for character in value.unicodeScalars {
      if character == "'" || character == "\\" { quoted += "\\" }
      quoted.unicodeScalars.append(character)
    }
    return quoted + "'"
  }
}
