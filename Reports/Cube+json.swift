import Foundation

/// Counts as they are kept with a run: `{"A1": [["371502", "organ", 12], …], "A3": [], …}`, in order.
extension Cube {
  public var json: String {
    let measures = counts.keys.sorted().map { measure in
      let groups = counts[measure, default: [:]].filter { $0.value != 0 }
        .sorted { ($0.key.region, $0.key.category) < ($1.key.region, $1.key.category) }
      let cells = groups.map { "[\"\($0.key.region)\", \"\($0.key.category)\", \($0.value)]" }
      return "\"\(measure)\": [\(cells.joined(separator: ", "))]"
    }
    return "{\(measures.joined(separator: ", "))}"
  }

  /// Nil for what is no such text.
  public init?(json: String) {
    guard let object = try? JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: [[Any]]] else {
      return nil
    }
    self.init()
    // Once what came to nothing was left out as well: of figures kept then nobody knows which measures were new.
    if object.values.contains(where: \.isEmpty) { counted = Set(object.keys) }
    for (measure, cells) in object {
      enter(measure)
      for cell in cells {
        guard cell.count == 3, let region = cell[0] as? String, let category = cell[1] as? String,
          let count = cell[2] as? Int
        else { return nil }
        enter(measure, Group(region: region, category: category), count)
      }
    }
  }
}
