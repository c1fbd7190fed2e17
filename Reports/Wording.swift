/// What the codes of the register are called in print (代码用语).
public struct Wording: Sendable {
  private let lists: [String: [String: String]]

  init(_ definition: Definition) throws(LayoutFault) {
    var lists: [String: [String: String]] = [:]
    for (name, value) in try definition.entries() {
      var words: [String: String] = [:]
      for (code, word) in try value.entries() { words[code] = try word.text() }
      lists[name] = words
    }
    self.lists = lists
  }

  /// Whether there is a list of that name.
  public func has(_ list: String) -> Bool { lists[list] != nil }

  /// The word for a code; nil when the list does not have it.
  public func word(_ code: String, in list: String) -> String? { lists[list]?[code] }
}
