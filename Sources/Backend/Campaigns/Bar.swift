/// A rate drawn with characters, and the plan in it (进度条).
struct Bar {
  /// In tenths of a percent.
  let tenths: Int
  let planned: Int

  private static let width = 25

  var text: String {
    let filled = tenths >= 1000 ? Self.width : min(tenths * Self.width / 1000, Self.width - 1)
    let mark = min(planned * Self.width / 1000, Self.width - 1)
    return (0..<Self.width).map { $0 == mark ? "│" : $0 < filled ? "█" : "░" }.joined()
  }
}
