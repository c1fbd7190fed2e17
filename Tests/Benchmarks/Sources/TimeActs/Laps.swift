/// How long the same thing took, time after time, in microseconds (计时).
struct Laps {
  private(set) var each: [Double] = []

  /// The upper one of two in the middle; nothing was timed: none.
  var median: Double { each.isEmpty ? 0 : each.sorted()[each.count / 2] }

  mutating func add(_ duration: Duration) {
    let parts = duration.components
    each.append(Double(parts.seconds) * 1e6 + Double(parts.attoseconds) / 1e12)
  }

  mutating func lap<Answer>(_ body: () throws -> Answer) rethrows -> Answer {
    let start = ContinuousClock.now
    let answer = try body()
    add(ContinuousClock.now - start)
    return answer
  }
}
