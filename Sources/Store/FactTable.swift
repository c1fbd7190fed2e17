/// A table of facts (事实表): its name in the database and the columns that are its own.
struct FactTable: Hashable {
  let name: String
  let columns: [String]
  /// What each step of it is by law, `machine.event`; nil for facts that are no step of a machine.
  let act: String?

  /// Whether its rows refer to facts of other tables.
  var citesFacts: Bool { columns.contains("recheck") || columns.contains("permit") }

  init(_ name: String, _ columns: String..., act: String? = nil) {
    self.name = name
    self.columns = columns
    self.act = act
  }
}
