/// Names of parts, worked out from where they are referred to.
enum PartName {
  /// The part a target means in a part's relationships, or nil when it leads out of the package.
  static func resolve(_ target: String, from part: String) -> String? {
    guard !target.utf8.contains(0x5C), !target.contains(":") else { return nil }
    var segments = target.hasPrefix("/") ? [] : part.split(separator: "/").dropLast().map(String.init)
    for segment in target.split(separator: "/") where segment != "." {
      if segment == ".." {
        guard segments.popLast() != nil else { return nil }
      } else {
        segments.append(String(segment))
      }
    }
    return segments.isEmpty ? nil : segments.joined(separator: "/")
  }

  /// `xl/_rels/workbook.xml.rels` of `xl/workbook.xml`.
  static func relationships(of part: String) -> String {
    guard let slash = part.lastIndex(of: "/") else { return "_rels/\(part).rels" }
    return "\(part[..<slash])/_rels\(part[slash...]).rels"
  }
}
