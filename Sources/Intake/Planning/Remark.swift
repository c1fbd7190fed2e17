public import Casework

/// What is said of one cell of a file (逐格意见): refused, to be looked at, or unlike what the books compute.
public struct Remark: Hashable, Sendable {
  public let code: Code
  /// Counted from 1, as people count; 0 for the sheet as a whole.
  public let row: Int
  /// Counted from 0; nil when the sheet has no such column.
  public let column: Int?
  public let field: EntryField
  /// What stood in the cell.
  public let value: String
  /// What the sentence names besides.
  public let details: [String]

  init(_ code: Code, row: Int, column: Int?, field: EntryField, value: String, details: [String] = []) {
    self.code = code
    self.row = row
    self.column = column
    self.field = field
    self.value = value
    self.details = details
  }

  public enum Weight: String, CaseIterable, Sendable { case refusal, warning, difference }

  public enum Code: Hashable, Sendable {
    /// The value itself cannot be taken.
    case fault(ValueFault)
    /// The law or the books speak against the row.
    case refusal(EntryRefusal.Cause)
    case warning(EntryWarning.Cause)
    /// A computed column says something else than the books; the books are right.
    case difference
  }

  public var weight: Weight {
    switch code {
    case .fault, .refusal: .refusal
    case .warning: .warning
    case .difference: .difference
    }
  }
}

extension Remark.Code {
  /// A stable name.
  public var name: String {
    switch self {
    case .fault(let fault): fault.rawValue
    case .refusal(let cause): cause.rawValue
    case .warning(let cause): cause.rawValue
    case .difference: "difference"
    }
  }
}
