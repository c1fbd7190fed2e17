/// A reference of one part to another.
struct Relationship {
  let id: String
  /// The last word of its type, which transitional and strict files share: `worksheet`, `styles`.
  let kind: String
  /// Nil when it leads out of the package.
  let part: String?

  static func read(of part: String, in archive: borrowing ZipArchive) throws(SheetRefusal) -> [Relationship] {
    let name = PartName.relationships(of: part)
    var xml = try XMLScanner(try archive.open(name))
    var found: [Relationship] = []
    loop: while true {
      switch try xml.next() {
      case .finished: break loop
      case .start where xml.name == XMLName("Relationship"):
        guard found.count < archive.limits.entries else { throw .tooManyEntries(part: name) }
        let type = try xml.attribute(XMLName("Type")) ?? ""
        let target = try xml.attribute(XMLName("Target")) ?? ""
        let isExternal = try xml.attribute(XMLName("TargetMode")) == "External"
        found.append(
          Relationship(
            id: try xml.attribute(XMLName("Id")) ?? "", kind: String(type.split(separator: "/").last ?? ""),
            part: isExternal ? nil : PartName.resolve(target, from: part)))
      default: break
      }
    }
    return found
  }
}
