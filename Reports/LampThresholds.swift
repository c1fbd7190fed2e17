/// How far below the plan a lamp turns (亮灯阈值), in tenths of a percentage point, negative.
public struct LampThresholds: Hashable, Sendable {
  public let yellowBelow: Int
  public let redBelow: Int

  public init(yellowBelow: Int, redBelow: Int) {
    self.yellowBelow = yellowBelow
    self.redBelow = redBelow
  }
}
