/// The lamp of a row (亮灯): its progress against the plan.
public enum Lamp: String, CaseIterable, Sendable {
  case green
  case yellow
  case red

  /// From the deviation in tenths of a percentage point; an item past its fixed date is red whatever the deviation.
  public init(deviation: Int, isOverdue: Bool, thresholds: LampThresholds) {
    if isOverdue || deviation < thresholds.redBelow {
      self = .red
    } else {
      self = deviation < thresholds.yellowBelow ? .yellow : .green
    }
  }

  /// The word printed in the cell, since a copy may be black and white.
  public var word: String {
    switch self {
    case .green: "绿灯"
    case .yellow: "黄灯"
    case .red: "红灯"
    }
  }
}
