internal import Foundation
internal import Wording

extension Fields {
  /// One line of text without spaces at its ends; nil where there is none.
  func optionalLine(_ field: String) throws(Problem) -> String? {
    guard let text = try optionalText(field) else { return nil }
    guard !text.isEmpty, text.trimmingCharacters(in: .whitespaces) == text,
      !text.unicodeScalars.contains(where: { $0.properties.generalCategory == .control })
    else {
      throw .unreadable(
        "/\(field)", say("\(field)应为一行文字，首尾无空格", "\(field) is one line of text without spaces at its ends"))
    }
    return text
  }

  /// The same, and it must be there.
  func line(_ field: String) throws(Problem) -> String {
    _ = try text(field)
    return try optionalLine(field) ?? ""
  }
}
