public import Casework
public import Statute

/// What a file would do to the books (导入计划): row by row what is proposed, refused and to be looked at.
public struct Plan: Hashable, Sendable {
  public let fileName: String
  /// SHA-256 in lower-case hexadecimal.
  public let fileDigest: String
  public let sheet: String
  public let form: Form
  /// The day the file speaks for.
  public let asOf: Day
  public let today: Day
  public let campaignStart: Day
  /// Column headings as the file writes them, by column.
  public let headings: [String]
  /// Hidden sheets that were not read.
  public let hiddenSheets: [String]
  /// Columns the form does not know and lets pass.
  public let ignoredColumns: [String]
  public let rows: [RowOutcome]
  /// In the order of the rows.
  public let remarks: [Remark]

  public var refusals: [Remark] { remarks.filter { $0.weight == .refusal } }
  public var warnings: [Remark] { remarks.filter { $0.weight == .warning } }
  public var differences: [Remark] { remarks.filter { $0.weight == .difference } }

  public func count(_ verdict: RowOutcome.Verdict) -> Int { rows.count { $0.verdict == verdict } }
  public var rowsRefused: Int { count(.refused) }
  public var factCount: Int { rows.reduce(0) { $0 + $1.decision.facts.count } }

  /// Whether nothing is refused; otherwise the caller says whether the rest may go in without.
  public var mayBeAppliedWhole: Bool { !rows.contains { $0.verdict == .refused } }
  public var isEmpty: Bool { rows.allSatisfy(\.decision.isEmpty) }

  /// All that the rows propose, in their order.
  public var decision: Decision {
    var whole = Decision()
    whole.registrations.reserveCapacity(rows.reduce(0) { $0 + $1.decision.registrations.count })
    whole.facts.reserveCapacity(factCount)
    for row in rows { whole.add(row.decision) }
    return whole
  }

  public func heading(_ remark: Remark) -> String {
    if let column = remark.column, headings.indices.contains(column) { return headings[column] }
    return Headings.heading(of: remark.field, in: form)
  }
}
