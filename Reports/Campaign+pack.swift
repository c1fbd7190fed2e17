import Foundation

/// All definitions of a campaign in one JSON object, the text of each by the name of its file (全套定义): as they are kept.
extension Campaign {
  /// Reads and checks a pack that was kept. Throws `LayoutFault`.
  public init(pack: String, measures: Measures = .catalogue) throws {
    let texts = try Self.texts(in: pack)
    try self.init(folder: "pack", measures: measures) { path in
      texts[String(path.dropFirst("pack/".count).dropLast(".json".count))]
    }
  }

  /// The texts of a pack by the names of their files. Throws `LayoutFault`.
  public static func texts(in pack: String) throws -> [String: String] {
    do { return try JSONDecoder().decode([String: String].self, from: Data(pack.utf8)) } catch {
      throw LayoutFault(file: "pack", path: "", reason: "应为各文件名及其文字")
    }
  }

  /// Such texts as one pack.
  public static func pack(of texts: [String: String]) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    guard let data = try? encoder.encode(texts) else { preconditionFailure("texts are JSON") }
    return String(decoding: data, as: UTF8.self)
  }

  /// The pack of a campaign that the product ships; nil where there is none of that id.
  public static func shippedPack(_ id: String) -> String? {
    guard let campaign = named(id) else { return nil }
    var texts = Dictionary(
      uniqueKeysWithValues: (["campaign", "checks"] + campaign.books.map(\.id)).map {
        ($0, text(of: "\(id)/\($0).json"))
      })
    // With the words of all campaigns, so that what is printed of it again is worded as it was.
    texts["wording"] = campaign.wording.json
    return pack(of: texts)
  }
}
