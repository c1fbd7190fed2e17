import Casework

/// A kind of unit a place may have (单位样式): what it is called after the place, and its site's label.
struct UnitKind: Sendable {
  let name: String
  let label: String
  let category: UnitCategory
  /// Of a hundred of its objects, how many are of level three.
  let third: Int
  /// What else it runs besides its home page.
  let more: [String]

  init(_ name: String, _ label: String, _ category: UnitCategory, third: Int = 4, more: [String] = []) {
    self.name = name
    self.label = label
    self.category = category
    self.third = third
    self.more = more
  }
}
