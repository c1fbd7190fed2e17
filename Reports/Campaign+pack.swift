import Foundation

/// All definitions of a campaign in one JSON object, by the names of their files (全套定义): as they are kept in the books.
extension Campaign {
  /// Reads and checks a pack that was kept. Throws `LayoutFault`.
  public init(pack: String, measures: Measures = .catalogue) throws {
    let whole = try Definition(file: "pack", json: pack)
    let texts = Dictionary(try whole.entries().map { ($0.name, $0.value) }) { $1 }
    try self.init(folder: "pack", measures: measures) { path in
      let name = String(path.dropFirst("pack/".count).dropLast(".json".count))
      guard let part = texts[name] else { throw whole.fault("缺少“\(name)”") }
      return try part.json()
    }
  }

  /// The pack of a campaign that the product ships; nil where there is none of that id.
  public static func shippedPack(_ id: String) -> String? {
    guard let campaign = named(id) else { return nil }
    let names = ["campaign", "checks", "wording"] + campaign.books.map(\.id)
    return "{" + names.map { "\"\($0)\": \(text(of: "\(id)/\($0).json"))" }.joined(separator: ",\n") + "}"
  }

  /// The same pack with other words in its `campaign.json`: settings, milestones, dates. Throws `LayoutFault`.
  public static func pack(_ pack: String, with campaign: String) throws -> String {
    let whole = try Definition(file: "pack", json: pack)
    let parts = try whole.entries().map { part in
      "\"\(part.name)\": \(part.name == "campaign" ? campaign : try part.value.json())"
    }
    return "{" + parts.joined(separator: ",\n") + "}"
  }
}
