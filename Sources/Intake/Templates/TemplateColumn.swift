internal import Casework

/// One column of a workbook that is to be filled in (模板栏目).
struct TemplateColumn {
  /// What is typed into it.
  enum Kind: Hashable {
    case text
    /// A text of digits, which a program must not take for a number.
    case code
    case day
    /// One of these, from a list.
    case word([String])
    /// A region of the statistics, from a list.
    case region
  }

  let field: EntryField
  let kind: Kind
  /// Characters.
  let width: Double
  let note: String
  let example: String

  init(_ field: EntryField, _ kind: Kind, _ width: Double, _ example: String, _ note: String = "") {
    (self.field, self.kind, self.width, self.note, self.example) = (field, kind, width, note, example)
  }
}
