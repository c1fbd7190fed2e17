/// A number that is not counted but worked out from rates (派生栏目).
public enum Derived: String, CaseIterable, Sendable {
  /// The rate that is ranked by, of the previous issue, of this one, and the change in percentage points.
  case previousRate = "previous_rate"
  case currentRate = "current_rate"
  case change
  case previousRank = "previous_rank"
  case rank
  case rankChange = "rank_change"
  /// 序时进度, the deviation of the completion rate from it, the lamp, and why the lamp is not green.
  case planned
  case deviation
  case lamp
  case lampReason = "lamp_reason"

  /// Whether it needs the issue before.
  var isComparing: Bool {
    switch self {
    case .previousRate, .change, .previousRank, .rankChange: true
    case .currentRate, .rank, .planned, .deviation, .lamp, .lampReason: false
    }
  }

  var style: CellStyle {
    switch self {
    case .previousRate, .currentRate, .planned: .rate
    case .change, .deviation: .change
    case .previousRank, .rank: .ordinal
    case .rankChange: .centred
    case .lamp: .lamp
    case .lampReason: .text
    }
  }
}
