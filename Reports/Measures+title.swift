extension Measures {
  /// A measure's heading, under that of the set it lies within where others bear the same: 已定级—第二级.
  public func title(of measure: Measure) -> String {
    guard all.count(where: { $0.heading == measure.heading }) > 1, let outer = measure.within.flatMap({ self[$0] })
    else { return measure.heading }
    return "\(outer.heading)—\(measure.heading)"
  }
}
