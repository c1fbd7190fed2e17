/// One cell of the row being read, its text elsewhere.
struct CellSlot {
  enum Kind: UInt8 { case empty, text, shared, number, date, boolean, error, formulaWithoutValue }

  var column: Int32
  var kind: Kind
  var isFormula: Bool
  /// The index of a shared string, or where the cell's text begins in the row's bytes.
  var start: UInt32 = 0
  var length: UInt32 = 0
  var number = 0.0
}
