import Foundation

/// What the codes of the register are called in print (代码用语).
public struct Wording: Sendable {
  private var lists: [String: [String: String]]

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

  /// The words that all campaigns share; a faulty file stops the program at its start.
  public static let shared: Wording = {
    do {
      return try Wording(Definition(file: "wording.json", json: text(of: "wording.json")))
    } catch {
      preconditionFailure("\(error)")
    }
  }()

  /// The same with what a campaign says otherwise or besides.
  func amended(by definition: Definition) throws(LayoutFault) -> Wording {
    var amended = self
    for (name, words) in try Wording(definition).lists { amended.lists[name, default: [:]].merge(words) { $1 } }
    return amended
  }

  /// All lists as they would be written, their names in order.
  var json: String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    guard let data = try? encoder.encode(lists) else { preconditionFailure("lists of words are JSON") }
    return String(decoding: data, as: UTF8.self)
  }

  /// Whether there is a list of that name.
  public func has(_ list: String) -> Bool { lists[list] != nil }

  /// The words of a list by their codes; nil when there is no such list.
  public func words(_ list: String) -> [String: String]? { lists[list] }

  /// The word for a code; nil when the list does not have it.
  public func word(_ code: String, in list: String) -> String? { lists[list]?[code] }
}
