public import Statute

/// Why a number of one issue is not that of another (差异原因).
public enum ChangeCause: String, Vocabulary {
  /// Facts that were recorded since, about days the first issue counts already, of subjects that nothing was corrected of.
  case late
  /// The same of subjects that something was corrected of since.
  case correction
  /// The definition of the campaign: its settings.
  case rule
  /// Sites and units that came into what is counted, or left it, between the two days.
  case scope
  /// What was done between the two days.
  case progress

  public var term: String {
    switch self {
    case .late: "补登"
    case .correction: "更正"
    case .rule: "口径"
    case .scope: "范围"
    case .progress: "进展"
    }
  }
}
