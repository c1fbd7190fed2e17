/// The language in which people are spoken to (语言).
public enum Language: String, CaseIterable, Sendable {
  case zh
  case en

  /// The language of the run or of the request that is being answered.
  @TaskLocal public static var current: Language = .zh

  /// One of two wordings of the same thing.
  public func say(_ chinese: String, _ english: String) -> String { self == .zh ? chinese : english }
}

/// One of two wordings, in the language that is spoken now.
public func say(_ chinese: String, _ english: String) -> String { Language.current.say(chinese, english) }
