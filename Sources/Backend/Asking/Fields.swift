internal import Foundation
internal import Wording

/// The fields of a JSON body, read strictly (内容栏目): an unknown one is refused, and so is one of another kind.
struct Fields {
  private let object: [String: Any]

  init(_ object: [String: Any], known: [String]) throws(Problem) {
    for field in object.keys.sorted() where !known.contains(field) {
      throw .unreadable(
        "/\(field)", say("没有栏目“\(field)”", "there is no field “\(field)”"),
        cure: say("可用:", "there are: ") + known.joined(separator: say("、", ", ")))
    }
    self.object = object
  }

  /// A field; nil where it is missing or null.
  func value<Value>(_ field: String, _ type: Value.Type, _ zh: String, _ en: String) throws(Problem) -> Value? {
    guard let value = object[field], !(value is NSNull) else { return nil }
    guard let value = value as? Value else {
      throw .unreadable("/\(field)", say("\(field) 应为\(zh)", "\(field) is \(en)"))
    }
    return value
  }

  func optionalText(_ field: String) throws(Problem) -> String? { try value(field, String.self, "文字", "a text") }

  /// A text that must be there and say something.
  func text(_ field: String) throws(Problem) -> String {
    guard let text = try optionalText(field), text.contains(where: { !$0.isWhitespace }) else {
      throw .unreadable("/\(field)", say("缺少栏目“\(field)”", "the field “\(field)” is missing"))
    }
    return text
  }

  func flag(_ field: String) throws(Problem) -> Bool { try value(field, Bool.self, "是或否", "true or false") ?? false }
}

extension Call {
  /// The body, of which these fields are known.
  func fields(_ known: [String]) throws(Problem) -> Fields { try Fields(try object(), known: known) }
}
