public import Statute

/// What should be done by which day (序时进度): straight lines between points, by calendar days.
public struct PlannedProgress: Hashable, Sendable {
  public struct Point: Hashable, Sendable {
    public let on: Day
    public let percent: Int

    public init(on: Day, percent: Int) {
      self.on = on
      self.percent = percent
    }
  }

  public let points: [Point]

  /// Nil unless there is a point, the days rise and the percentages do not fall.
  public init?(_ points: [Point]) {
    guard !points.isEmpty, points.allSatisfy({ (0...100).contains($0.percent) }),
      zip(points, points.dropFirst()).allSatisfy({ $0.on < $1.on && $0.percent <= $1.percent })
    else { return nil }
    self.points = points
  }

  /// Tenths of a percent on that day, half-up, never 100 before the line is there.
  public func tenths(on day: Day) -> Int {
    guard let last = points.last, day < last.on else { return (points.last?.percent ?? 0) * 10 }
    guard let next = points.firstIndex(where: { day < $0.on }), next > 0 else { return points[0].percent * 10 }
    let (a, b) = (points[next - 1], points[next])
    let (gone, length) = (day - a.on, b.on - a.on)
    let rounded = a.percent * 10 + (20 * (b.percent - a.percent) * gone + length) / (2 * length)
    return b.percent > a.percent ? min(rounded, b.percent * 10 - 1) : rounded
  }
}
