internal import Casework
internal import Foundation

/// How facts and rows of JSON become one another (事实与行): names in camel case here, in snake case there.
enum FactRows {
  /// The row of a fact, by column.
  static func row(of content: any FactContent) throws -> [String: Any] {
    let encoder = JSONEncoder()
    encoder.keyEncodingStrategy = .convertToSnakeCase
    let object = try JSONSerialization.jsonObject(with: encoder.encode(content))
    guard let row = object as? [String: Any] else { throw LedgerFault.unreadableFact(type(of: content).table) }
    return row
  }

  /// The fact that a row of a table says; one that nobody decides on keeps only its subject.
  static func content(of table: String, subject: Subject, row: String) throws -> any FactContent {
    guard let kind = FactContents.kept(in: table) else { return OtherFact(of: subject) }
    return try decoded(kind, from: row)
  }

  private static func decoded<Content: FactContent>(_ kind: Content.Type, from row: String) throws -> Content {
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    return try decoder.decode(kind, from: Data(row.utf8))
  }
}
