extension GlobalOptions.Language {
  /// The language this run was asked for, known before its options are read, so that help speaks it too.
  static let ofRun: GlobalOptions.Language = {
    let words = CommandLine.arguments.prefix { $0 != "--" }
    var language = GlobalOptions.Language.zh
    for (index, word) in words.enumerated() {
      if word == "--lang", index + 1 < words.count { language = .init(rawValue: words[index + 1]) ?? .zh }
      if word.hasPrefix("--lang=") { language = .init(rawValue: String(word.dropFirst(7))) ?? .zh }
    }
    return language
  }()

  /// One of two wordings of the same thing.
  func say(_ chinese: String, _ english: String) -> String { self == .zh ? chinese : english }
}

/// One of two wordings, in the language of this run.
func say(_ chinese: String, _ english: String) -> String { GlobalOptions.Language.ofRun.say(chinese, english) }
