public import Casework

/// A sheet that comes in filled (报表种类): which columns it has, and which of them it must have.
public enum Form: String, CaseIterable, Sendable {
  /// 网站安全专项整治台账.
  case ledger
  /// 安全隐患整改台账.
  case findings
  /// A plain roster of sites (网站名录).
  case roster

  /// Columns without which the form is not read.
  public var required: [EntryField] {
    switch self {
    case .ledger: [.region, .category, .unit, .site, .domain]
    case .findings: [.source, .unit, .site, .description, .severity, .foundOn, .status]
    case .roster: [.region, .unit, .site]
    }
  }

  /// Columns that are computed: read and compared, never stored.
  public static let derived: Set<EntryField> = [
    .ordinal, .validTo, .findings, .unclosed, .complete, .missing, .overdueDays,
  ]

  /// A roster comes from anywhere; what else stands in it is told, not refused.
  var refusesUnknownColumns: Bool { self != .roster }
}
