/// What the codes of the register are called in print (代码用语).
public struct Wording: Sendable {
  private let lists: [String: [String: String]]

  init(_ definition: Definition) throws(LayoutFault) {
    var lists: [String: [String: String]] = [:]
    for (name, value) in try definition.entries() {
      // A list with a fault is there all the same.
      lists[name] = [:]
      let words = definition.faults.attempt { () throws(LayoutFault) in try value.entries() } ?? []
      for (code, word) in words {
        lists[name]?[code] = definition.faults.attempt { () throws(LayoutFault) in try word.text() }
      }
    }
    self.lists = lists
  }

  /// Without a word.
  init() { lists = [:] }

  /// Whether there is a list of that name.
  public func has(_ list: String) -> Bool { lists[list] != nil }

  /// The word for a code; nil when the list does not have it.
  public func word(_ code: String, in list: String) -> String? { lists[list]?[code] }
}
